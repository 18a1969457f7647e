import Diagnostics

/// How messages quote, count and list.
enum Wording {
  /// The planner's own words, set apart: `"TBD (Q3 hire)"`; of a text as long as a page its beginning.
  static func quote(_ text: String) -> String {
    guard text.utf8.count > longestQuote, text.count > longestQuote else { return "\"\(text)\"" }
    return "\"\(text.prefix(longestQuote - 1))…\""
  }

  private static let longestQuote = 250

  /// A large number with its digits in groups of three: `32,767`.
  static func thousands(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    return text
  }

  /// A row of the plan's own vocabulary sheet, cell by cell.
  static func row(_ cells: String...) -> String { cells.map(quote).joined(separator: ", ") }

  /// `1 rule`, `6 rules`; a word that is not made plural by an s says its own.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// `A`, `A and B`, `A, B and C`; beyond `limit` the last words are `and 7 more`.
  static func list(_ items: [String], limit: Int = 5, joined word: String = "and") -> String {
    guard items.count > 1 else { return items.first ?? "" }
    // Naming the last one takes no more room than counting it.
    let isWhole = items.count <= limit + 1
    let shown = isWhole ? Array(items.dropLast()) : Array(items.prefix(limit))
    let last = isWhole ? items.last ?? "" : "\(items.count - limit) more"
    return shown.joined(separator: ", ") + (isWhole ? " \(word) " : " and ") + last
  }

  /// At most `limit` notes; what is left out of these, or of `total`, is counted in a last one.
  static func cap(
    _ notes: [Finding.Note], of total: Int? = nil, at limit: Int = 5, left one: String,
    _ many: String? = nil
  ) -> [Finding.Note] {
    let total = total ?? notes.count
    guard total > limit + 1 else { return notes }
    return notes.prefix(limit) + [
      Finding.Note("and \(count(total - limit, "more " + one, many.map { "more " + $0 }))")
    ]
  }
}
