/// The names of the months in the languages that planners mix.
enum MonthNames {
  /// Returns the month (1–12) of a folded name or abbreviation: `aug`, `okt`, `marz`, `aout`.
  static func month(_ word: String) -> Int? { months[word] }

  /// The English abbreviation: `Jul`.
  static func abbreviation(_ month: Int) -> String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return names.indices.contains(month - 1) ? names[month - 1] : "?"
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, words) in [
      "january jan januar janner jaen janvier janv enero ene januari",
      "february feb februar feber fevrier fevr fev febrero februari",
      "march mar marz maerz mrz mars marzo maart",
      "april apr avril avr abril abr",
      "may mai mayo mei",
      "june jun juni juin junio",
      "july jul juli juillet juil julio",
      "august aug aout agosto ago augustus",
      "september sep sept septembre septiembre set",
      "october oct oktober okt octobre octubre",
      "november nov novembre noviembre",
      "december dec dezember dez decembre diciembre dic",
    ].enumerated() {
      for word in words.split(separator: " ") { months[String(word)] = index + 1 }
    }
    return months
  }()
}
