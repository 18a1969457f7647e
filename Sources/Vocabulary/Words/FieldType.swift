/// What the cells of a column hold, as the header catalogue writes it: `text`, `list:region`, `range:money`, `date|bool`.
package indirect enum FieldType: Hashable, Sendable {
  /// What the ends of a range are.
  package enum RangeEnds: String, Hashable, Sendable { case int, money, prefix }

  case text, id, int, number, percent, money, bool, date, duration, period, email, url, timezone, owner
  /// The name or id of a row in another sheet.
  case reference
  /// A count for each week, month or quarter.
  case countPerPeriod
  case range(RangeEnds)
  /// A value of a closed list; `nil` where the plan itself makes the list.
  case choice(ValueScope?)
  case list(FieldType)
  /// One of several types, the usual one first.
  case either([FieldType])

  /// Reads the catalogue's code; `nil` where a word of it is unknown.
  package init?(code: String) {
    if code.hasPrefix("list:") {
      // The alternatives of a list are those of its items: prefixes or ranges of prefixes.
      let items =
        code.dropFirst(5) == "prefix|range" ? .range(.prefix) : Self(code: String(code.dropFirst(5)))
      guard let items else { return nil }
      self = .list(items)
      return
    }
    let alternatives = code.split(separator: "|").map(String.init)
    if alternatives.count > 1 {
      let types = alternatives.compactMap(Self.init(word:))
      guard types.count == alternatives.count else { return nil }
      self = .either(types)
      return
    }
    self.init(word: code)
  }

  private init?(word: String) {
    switch word {
    case "text": self = .text
    case "id": self = .id
    case "int": self = .int
    case "number": self = .number
    case "percent": self = .percent
    case "money": self = .money
    case "bool": self = .bool
    case "date": self = .date
    case "duration": self = .duration
    case "period": self = .period
    case "email": self = .email
    case "url": self = .url
    case "tz": self = .timezone
    case "owner": self = .owner
    case "ref": self = .reference
    case "int/period": self = .countPerPeriod
    case "enum": self = .choice(nil)
    case "stage", "region", "country", "subdivision": self = .choice(ValueScope(rawValue: word))
    case "lang": self = .choice(.language)
    default:
      let parts = word.split(separator: ":")
      guard parts.count == 2 else { return nil }
      if parts[0] == "range", let ends = RangeEnds(rawValue: String(parts[1])) {
        self = .range(ends)
      } else if parts[0] == "enum", let scope = ValueScope(rawValue: String(parts[1])) {
        self = .choice(scope)
      } else {
        return nil
      }
    }
  }
}
