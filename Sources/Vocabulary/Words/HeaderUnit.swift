/// Finds the unit that a column header states for its numbers.
package enum HeaderUnit {
  /// The unit as typed, without its brackets: `hrs` of `SLA (hrs)`, `$k` of `Deal size ($k)`, `%` of `Weight %`.
  package static func unit(in header: String) -> String? {
    for bracket in HeaderText.brackets(in: header).reversed() where isUnit(bracket.content) {
      return bracket.content.trimmed
    }
    guard let last = header.split(whereSeparator: { $0.isWhitespace || $0 == "," }).last else { return nil }
    let word = last.trimmed
    return isTrailingUnit(word) ? word : nil
  }

  /// Whether all words of a bracket are words of units.
  static func isUnit(_ content: Substring) -> Bool {
    let key = Fold.key(String(content))
    guard !key.isEmpty, key.first?.isASCII == true || isMoney(key) else { return false }
    let words = key.split(separator: " ").map(String.init)
    return words.contains { !fillers.contains($0) }
      && words.allSatisfy { fillers.contains($0) || times.contains($0) || isMoney($0) || shares.contains($0) }
  }

  /// Outside brackets only what can hardly be a word of the header's name.
  private static func isTrailingUnit(_ word: String) -> Bool {
    let key = Fold.key(word)
    return key == "%" || longTimes.contains(key) || (isMoney(key) && !magnitudes.contains(key))
  }

  /// `$`, `k$`, `$k`, `eur`, `keur`, `usdm`, `k`, `thousand`.
  private static func isMoney(_ key: String) -> Bool {
    if magnitudes.contains(key) { return true }
    for currency in currencies where key.hasPrefix(currency) || key.hasSuffix(currency) {
      let rest = key.hasPrefix(currency) ? key.dropFirst(currency.count) : key.dropLast(currency.count)
      if rest.isEmpty || rest == "t" || magnitudes.contains(String(rest)) { return true }
    }
    return false
  }

  private static let fillers: Set<String> = ["in", "of", "per", "the", "a"]
  private static let shares: Set<String> = ["%", "pct", "percent", "percentage", "prozent"]
  private static let longTimes: Set<String> = [
    "hrs", "hours", "minutes", "mins", "days", "weeks", "months", "stunden", "tage", "minuten", "heures",
    "jours",
  ]
  private static let times: Set<String> = [
    "hrs", "hours", "minutes", "mins", "days", "weeks", "months", "stunden", "tage", "minuten", "heures",
    "jours",
    "h", "hr", "hour", "std", "min", "minute", "d", "day", "tag", "bd", "wd", "bds", "business", "working",
    "calendar",
    "clock", "week", "wk", "wks", "month", "mo", "mos", "quarter", "qtr", "year", "yr", "bh", "arbeitstage",
  ]
  private static let magnitudes: Set<String> = [
    "k", "m", "mm", "mn", "mio", "b", "bn", "thousand", "thousands", "tsd", "million", "millions", "billion",
    "000",
    "000s", "万", "百万", "億", "千",
  ]
  private static let currencies = [
    "us$", "ca$", "au$", "$", "€", "£", "¥", "₹", "usd", "eur", "gbp", "chf", "jpy", "cad", "aud", "inr",
    "brl", "sek",
    "nok", "dkk", "pln", "czk", "cny", "sgd", "zar", "euro", "euros", "dollars", "currency", "円",
  ]
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = Substring(self)
    // Nearly every text begins and ends with a plain letter.
    let plain: ClosedRange<UInt8> = 0x21...0x7E
    if let first = rest.utf8.first, let last = rest.utf8.last, plain ~= first, plain ~= last {
      return String(rest)
    }
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
