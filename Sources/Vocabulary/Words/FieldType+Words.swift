extension FieldType {
  /// What a cell of the type holds, in the planner's words: `money band`, `list of regions`.
  package var words: String {
    switch self {
    case .text: "text"
    case .id: "id"
    case .int: "whole number"
    case .number: "number"
    case .percent: "share"
    case .money: "money"
    case .bool: "yes or no"
    case .date: "date"
    case .duration: "time"
    case .period: "period"
    case .email: "e-mail"
    case .url: "link"
    case .timezone: "time zone"
    case .owner: "owner"
    case .reference: "name"
    case .countPerPeriod: "count a period"
    case .range(.int): "number band"
    case .range(.money): "money band"
    case .range(.prefix): "postal codes"
    case .choice(let scope): scope.map { String($0.rawValue.map { $0 == "_" ? " " : $0 }) } ?? "word"
    case .list(.range(.prefix)): "postal codes"
    case .list(.text): "list"
    case .list(let item): "list of " + Self.plural(item.words)
    case .either(let types): types.map(\.words).joined(separator: " or ")
    }
  }

  private static func plural(_ words: String) -> String {
    words.hasSuffix("y") ? words.dropLast() + "ies" : words + "s"
  }

  /// Whether a decimal mark may stand in its cells.
  package var isNumber: Bool {
    switch self {
    case .int, .number, .percent, .money, .range(.int), .range(.money), .countPerPeriod: true
    case .either(let types): types.contains(where: \.isNumber)
    default: false
    }
  }

  /// Whether days and months stand in its cells.
  package var isDate: Bool {
    switch self {
    case .date: true
    case .either(let types): types.contains(where: \.isDate)
    default: false
    }
  }

  /// Whether its cells are lengths of time.
  package var isTime: Bool {
    switch self {
    case .duration: true
    case .either(let types): types.contains(where: \.isTime)
    default: false
    }
  }
}
