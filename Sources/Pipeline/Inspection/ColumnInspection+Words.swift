import Plans
import Sheets
import Vocabulary

extension ColumnInspection {
  /// How a column came to its field.
  enum How: String {
    /// Spelled as in the catalogue, or the same but for case, accents, units and marks.
    case exact, folded
    /// Nearly a known name.
    case similar
    /// The header is a value of a cross-tab.
    case value
    /// The header says nothing; its cells or the layout of the sheet do.
    case values, layout
    /// A condition that the settings ask for; words beside the items of a calendar.
    case condition, beside
    /// Another column has the field.
    case repeated
    case unknown
  }

  /// The field, how it was found, the name it is like, and known names near an unknown one.
  var reading: (field: Field?, how: How, like: String?, near: [String]) {
    switch role {
    case .field(let match):
      switch match.quality {
      case .exact: (match.field, .exact, nil, [])
      case .folded: (match.field, .folded, match.alias, [])
      case .similar(let name): (match.field, .similar, name, [])
      case .byValues: (match.field, .values, nil, [])
      case .byLayout: (match.field, .layout, nil, [])
      }
    case .crossTab(_, let value): (nil, .value, value, [])
    case .condition(let field): (field, .condition, nil, [])
    case .beside: (nil, .beside, nil, [])
    case .repeated(let field, let first): (field, .repeated, first, [])
    case .unknown(let near): (nil, .unknown, nil, near)
    }
  }

  /// What its cells hold, in words; `nil` where it has no field.
  var typeWords: String? { type?.words }

  /// The unit that its header states, where its cells are numbers or times.
  var unit: String? { type.map { $0.isNumber || $0.isTime } == true ? context?.unit : nil }

  /// `point` or `comma`, where its cells are numbers and that makes a difference.
  var decimalMark: String? {
    guard type?.isNumber == true, let mark = context?.decimalMark else { return nil }
    return mark == .comma ? "comma" : "point"
  }

  /// `day first` or `month first`, where its cells are dates and that makes a difference.
  var dateOrder: String? {
    guard type?.isDate == true, let order = context?.dateOrder else { return nil }
    return order == .dayFirst ? "day first" : "month first"
  }

  private var type: FieldType? {
    if case .field(let match) = role { match.type } else { nil }
  }
}

extension TableInspection {
  /// Why nothing was made of a row; `nil` for rows that are read.
  func reasonUnread(_ row: Table.Row) -> String? {
    guard decision.kind != nil else { return decision.evidence }
    return unread[row.number].map(words)
  }

  private func words(for reason: UnreadRow.Reason) -> String {
    switch reason {
    case .blank(let field): "nothing under \(title(of: field))"
    case .saysNothing: "no cell that is read says anything"
    case .noOwners: "no owner in any column"
    case .partnerAmongOwners: "a partner, read from the partners sheet"
    }
  }

  /// The planner's header for a field, else the field's usual name.
  private func title(of field: Field) -> String {
    let header = columns.first { $0.reading.field == field }?.header.text
    return header ?? decision.kind.flatMap { HeaderCatalogue.names(of: field, in: $0).first }
      ?? field.description
  }
}
