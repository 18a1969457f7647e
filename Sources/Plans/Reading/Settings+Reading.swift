import Diagnostics
import Sheets
import Vocabulary

extension Settings {
  /// Reads the settings tables; the fiscal year and the order of days come first, for periods and days need them.
  init(reading tables: [(table: Table, columns: [Field: Int])], log: inout ReadingLog) {
    self.init()
    var entries: [Entry] = []
    for (table, columns) in tables {
      guard let name = columns["setting"] ?? table.header.indices.first,
        let value = columns["value"] ?? table.header.indices.dropFirst().first
      else { continue }
      for row in table.rows {
        guard !row.cells.isBlank(name), !row.cells.isBlank(value) else {
          log.leaveOut(table.location(of: row), .blank(row.cells.isBlank(name) ? "setting" : "value"))
          continue
        }
        log.keep(table.location(of: row))
        entries.append(
          Entry(
            key: Self.key(of: row.cells[name]), name: row.cells[name], value: row.cells[value],
            location: table.location(of: row, column: value)))
      }
    }
    entries.sort { Self.rank($0.key) < Self.rank($1.key) }
    for entry in entries { take(entry, log: &log) }
  }

  /// The setting's one name where the catalogue knows it, else the planner's folded.
  private static func key(of name: String) -> String {
    ValueCatalogue.canonical(name, scope: .setting)?.canonical ?? Fold.key(name)
  }

  private struct Entry {
    let key: String
    let name: String
    let value: String
    let location: SourceLocation
  }

  /// What others need to be read comes first; `sort` keeps no order of equals, so the key decides.
  private static func rank(_ key: String) -> (Int, String) {
    let first = ["fiscal year starts", "date order", "number style", "period"]
    return (first.firstIndex(of: key) ?? first.count, key)
  }

  private mutating func take(_ entry: Entry, log: inout ReadingLog) {
    let context = GrammarContext(
      currency: currency, decimalMark: decimalMark, dateOrder: dateOrder, fiscalYearStart: fiscalYearStart,
      period: period)
    switch entry.key {
    case "plan", "plan name", "title", "name": title = entry.value
    case "company": company = entry.value
    case "period", "quarter":
      period =
        log.take(
          PeriodGrammar.read(entry.value, in: context), of: entry.value, as: "period", at: entry.location,
          shown: \.label)?.value
    case "as of", "as of date", "date":
      asOf =
        log.take(
          DateGrammar.read(entry.value, in: context), of: entry.value, as: "as_of", at: entry.location,
          shown: \.description)?.value
    case "fiscal year starts", "fiscal year start":
      if let month = Months.number(of: entry.value) {
        fiscalYearStart = month
      } else {
        unreadable(entry, expected: "a month, such as January", log: &log)
      }
    case "currency":
      if let match = ValueCatalogue.canonical(entry.value, scope: .currency) {
        currency = match.canonical
      } else {
        unreadable(entry, expected: "a currency, such as EUR", log: &log)
      }
    case "number style", "number locale", "decimal mark":
      decimalMark = Self.decimalMark(entry.value)
      if decimalMark == nil { unreadable(entry, expected: "1,234.5 or 1.234,5", log: &log) }
    case "date order":
      dateOrder = Self.dateOrder(entry.value)
      if dateOrder == nil { unreadable(entry, expected: "day first or month first", log: &log) }
    case "hit policy":
      hitPolicy = Self.hitPolicy(entry.value)
      if hitPolicy == nil { unreadable(entry, expected: "first, unique or collect", log: &log) }
    case "routing axes", "routing conditions":
      routingAxes = ListGrammar.read(entry.value, isKnown: { _ in false }).items
    case "precedence":
      precedence = ListGrammar.read(entry.value, isKnown: { _ in false }).items.compactMap {
        FileNameHint.kind(of: $0 + ".csv")
      }
      if precedence.isEmpty {
        unreadable(entry, expected: "kinds of sheets, such as routing, territories", log: &log)
      }
    case "fill down", "fill blanks", "merged cells":
      switch Fold.key(entry.value) {
      case "off", "no", "any", "never", "false", "aus", "nein": fillsDown = false
      case "on", "yes", "auto", "true", "an", "ja": fillsDown = true
      default: unreadable(entry, expected: "on or off", log: &log)
      }
    case "paper":
      switch Fold.key(entry.value) {
      case "a4", "din a4", "iso a4": paper = .a4
      case "letter", "us letter", "us": paper = .letter
      default: unreadable(entry, expected: "A4 or Letter", log: &log)
      }
    case "default owner": defaultOwner = Located(entry.value, written: entry.value, at: entry.location)
    case "impossible":
      impossible.append(Located(entry.value, written: entry.value, at: entry.location))
    case "fail on": failOn = Fold.key(entry.value)
    default: takeNamed(entry, log: &log)
    }
  }

  private mutating func takeNamed(_ entry: Entry, log: inout ReadingLog) {
    let words = entry.name.split(separator: " ").map(String.init)
    if words.count == 2, Fold.key(words[0]) == "severity" {
      let written = Fold.key(entry.value)
      if let severity = Severity(rawValue: written) {
        severities[words[1].uppercased()] = .some(severity)
      } else if ["off", "none", "ignore", "no"].contains(written) {
        severities[words[1].uppercased()] = .some(nil)
      } else {
        unreadable(entry, expected: "error, warning, info or off", log: &log)
      }
      return
    }
    if Fold.key(entry.name).hasPrefix("ambiguous ") {
      meanings[String(Fold.key(entry.name).dropFirst("ambiguous ".count))] = entry.value
      return
    }
    if case .value(let number, _) = IntegerGrammar.read(entry.value, in: GrammarContext()) {
      thresholds[entry.key] = number
      return
    }
    let near = Similarity.closest(to: entry.name, among: Self.known)
    log.note(.unknownSetting(near: near.map { [$0] } ?? Self.known), written: entry.name, at: entry.location)
  }

  private func unreadable(_ entry: Entry, expected: String, log: inout ReadingLog) {
    log.note(
      .unreadable(field: Field(entry.key), expected: expected), written: entry.value, at: entry.location)
  }

  private static let known = [
    "plan", "company", "period", "as of", "fiscal year starts", "currency", "number style", "date order",
    "hit policy", "routing axes", "fill down", "paper", "default owner", "impossible", "fail on",
  ]

  private static func hitPolicy(_ text: String) -> HitPolicy? {
    switch ValueCatalogue.canonical(text, scope: .hitPolicy)?.canonical {
    case "first", "priority": .first
    case "unique", "any": .unique
    case "collect": .collect
    default: nil
    }
  }

  private static func decimalMark(_ text: String) -> GrammarContext.DecimalMark? {
    switch Fold.key(text) {
    case "point", "dot", "english", "us", "uk": .point
    case "comma", "german", "european", "de": .comma
    default:
      switch text.last(where: { $0 == "." || $0 == "," }) {
      case ".": .point
      case ",": .comma
      default: nil
      }
    }
  }

  private static func dateOrder(_ text: String) -> GrammarContext.DateOrder? {
    let key = Fold.key(text)
    if key.hasPrefix("d") { return .dayFirst }
    if key.hasPrefix("m") { return .monthFirst }
    return nil
  }
}

/// Months by number or English name.
enum Months {
  static func number(of text: String) -> Int? {
    if let number = Int(text), (1...12).contains(number) { return number }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    let key = Fold.key(text)
    guard key.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(key) }.map { $0 + 1 }
  }
}
