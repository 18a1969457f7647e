/// Tells which field of a lead the values over a grid or beside it are of.
struct GridAxes {
  let names: DeclaredNames

  /// So many of the values, in percent, must be the field's.
  private static let leastShare = 60

  /// The field whose values most of the texts are; `nil` where they are of none that is known.
  func field(of texts: [String]) -> Field? {
    let values = texts.filter { !Self.isOpen($0) }
    guard !values.isEmpty else { return nil }
    return fields.first { field in
      values.count { isValue($0, of: field) } * 100 >= values.count * Self.leastShare
    }
  }

  /// Whether a text is a value of some field, or stands for all of them.
  func isValue(_ text: String) -> Bool { Self.isOpen(text) || field(of: [text]) != nil }

  /// The field that a title over or beside values names.
  func field(named title: String) -> Field? {
    HeaderCatalogue.knownMatches(HeaderKeys(title), in: .routing).lazy.map(\.field)
      .first(where: Field.routingConditions.contains)
  }

  /// What a corner such as `Employees / Region` names: the rows first, then the columns.
  func corner(_ text: String) -> (rows: Field?, columns: Field?) {
    if let whole = field(named: text) { return (whole, nil) }
    for mark in Self.cornerMarks {
      let parts = text.split(separator: mark).map { $0.trimmed }
      guard parts.count == 2 else { continue }
      let (rows, columns) = (field(named: parts[0]), field(named: parts[1]))
      if rows != nil || columns != nil { return (rows, columns) }
    }
    return (nil, nil)
  }

  /// `All` and `Other` are values of any field.
  static func isOpen(_ text: String) -> Bool { [.any, .rest].contains(CellToken.of(text)) }

  private static let cornerMarks = ["\\", " / ", "/", " | ", "|", " × ", " x ", " vs. ", " vs ", " by ", "→"]

  /// The likely field first: what the plan declares and places, then words that other lists have too.
  private let fields: [Field] = [
    "segment", "region", "deal_size", "employees", "product", "industry", "lead_type", "lead_source",
    "language", "partner_tier", "stage",
  ]

  private func isValue(_ text: String, of field: Field) -> Bool {
    func isKnown(_ scope: ValueScope) -> Bool { ValueCatalogue.canonical(text, scope: scope) != nil }
    switch field {
    case "segment":
      return names.has(text, as: .segment) || isKnown(.sizeClass) || CrossTabHeaders.isSizeWithBand(text)
    case "region":
      return names.has(text, as: .region)
        || Places.readings(of: text).contains { !$0.isAmbiguous && $0.meaning.scope != .subdivision }
    case "deal_size": return ValueFit.isMoney(text)
    case "employees": return Self.isBand(text)
    case "product": return names.has(text, as: .product)
    case "industry": return isKnown(.industry)
    // New business and expansion part the leads of a grid; no third kind of account is meant.
    case "lead_type": return isKnown(.accountType)
    case "lead_source": return isKnown(.leadSource)
    case "language": return isKnown(.language)
    case "partner_tier": return isKnown(.tier)
    case "stage": return isKnown(.lifecycle)
    default: return false
    }
  }

  /// `1-50`, `1000+`, `50 to 249`; a bare number is none.
  private static func isBand(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber), !text.allSatisfy({ $0.isNumber || ".,' ".contains($0) }) else {
      return false
    }
    if case .value = EmployeeBandGrammar.read(text, in: GrammarContext()) { return true }
    return false
  }
}
