/// Reads postal prefixes and ranges: `80-87`, `80*`, `80xxx`, `8`, `80000–87999`, `SW1A`, `94105, 94404`.
package enum PostalGrammar {
  private static let expected = "80-87, 80*, 94105"

  /// Returns the ranges in the order written; each end is a prefix, and the last one belongs to its range.
  ///
  /// A country's letters before the number (`D-80`, `A-1030`) are left out with a notice.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<[PostalRange]> {
    // Most cells are one code of digits, and sheets of these are long.
    if (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let range = PostalRange(prefix: text)
    {
      return .value([range], notices: [])
    }
    return GrammarText.reading(text, expected: expected, limit: 100_000) { text in
      if let candidates = SpreadsheetDamage.candidates(of: text) {
        return .doubt(.spreadsheetDate(candidates: candidates))
      }
      var ranges: [PostalRange] = []
      var notices: [Notice] = []
      for part in parts(text) {
        guard let range = range(part, &notices) else { return nil }
        ranges.append(range)
      }
      return ranges.isEmpty ? nil : .value(ranges, notices: notices)
    }
  }

  private static func parts(_ text: String) -> [String] {
    var text = text
    let folded = GrammarText.folded(text)
    for word in [
      "plz ", "plz: ", "zip ", "zips ", "zip: ", "zip code ", "postcode ", "postal ", "cp ", "starts with ",
    ]
    where folded.hasPrefix(word) && folded.count == text.count {
      text = String(text.dropFirst(word.count))
      break
    }
    return ListGrammar.read(text) { _ in false }.items.flatMap(spaced)
  }

  /// `80 81 82` and `SE1 SE2` are lists, `SW1A 1AA` and `123 45` codes.
  private static func spaced(_ part: String) -> [String] {
    let words = part.split(separator: " ")
    guard words.count > 1, words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber } }) else {
      return [part]
    }
    let areNumbers = words.allSatisfy { $0.allSatisfy(\.isNumber) && $0.count == words[0].count }
    let areAreas = words.allSatisfy {
      $0.first?.isLetter == true && $0.contains(where: \.isNumber) && $0.count == words[0].count
    }
    return areNumbers || areAreas ? words.map(String.init) : [part]
  }

  private static func range(_ text: String, _ notices: inout [Notice]) -> PostalRange? {
    let text = withoutCountry(text, &notices)
    for mark in [" to ", " bis ", " thru ", " through ", " - ", "...", "..", ":", "-"] {
      guard let (left, right) = text.parted(by: mark) else { continue }
      let first = prefix(left)
      let last = prefix(withoutCountry(right, &notices))
      guard !last.contains("-"), isPrefix(first), isPrefix(last) else { return nil }
      if mark == "-", isHyphenated(first, last) {
        notices.append(Notice(.changed, "the hyphen of \(text) was read as part of the code, not as a range"))
        return PostalRange(prefix: first.count == 5 && last.count == 4 ? first : first + last)
      }
      return PostalRange(first: first, last: last)
    }
    let prefix = prefix(text)
    return isPrefix(prefix) ? PostalRange(prefix: prefix) : nil
  }

  /// Areas without a digit have one or two letters (`SW`); longer words are no codes.
  private static func isPrefix(_ text: String) -> Bool {
    text.count <= 2 || (text.count <= 12 && text.contains(where: \.isNumber))
  }

  /// The codes of Poland (00-950), Japan (100-0001), Portugal (1000-001), Brazil and the US hold a hyphen.
  private static func isHyphenated(_ left: String, _ right: String) -> Bool {
    (left + right).allSatisfy(\.isNumber) && isHyphenated(left.count, right.count)
  }

  static func isHyphenated(_ left: Int, _ right: Int) -> Bool {
    [[2, 3], [3, 4], [4, 3], [5, 3], [5, 4]].contains([left, right])
  }

  /// Returns the prefix before `*`, `xxx`, `..` or `%`.
  private static func prefix(_ text: String) -> String {
    var text = text.filter { $0 != " " }
    while let last = text.last, "*%.…?#".contains(last) { text.removeLast() }
    let digits = text.prefix { $0.isNumber }
    if !digits.isEmpty, text.dropFirst(digits.count).allSatisfy({ $0 == "x" || $0 == "X" }) {
      return String(digits)
    }
    return text
  }

  /// `D-80331` is `80331`.
  private static func withoutCountry(_ text: String, _ notices: inout [Notice]) -> String {
    guard let (country, code) = text.parted(by: "-"), (1...3).contains(country.count),
      country.allSatisfy({ $0.isASCII && $0.isUppercase }), code.first?.isNumber == true
    else { return text }
    notices.append(Notice(.changed, "the country before the code, \(country), was left out"))
    return code
  }
}
