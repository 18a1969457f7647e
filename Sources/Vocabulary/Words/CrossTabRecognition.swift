/// Finds sheets whose headers are values.
enum CrossTabRecognition {
  /// The share of headers, in percent, that must be values of one namespace.
  private static let leastShare = 60
  /// So many columns before the first value name the rows.
  private static let mostRowNames = 3

  static func recognize(headers: [String], hint: SheetKind?, cells: [[String]]) -> (SheetKind, CrossTab)? {
    if let stages = columns(headers, of: stage), isMajority(stages, in: headers) {
      return (.channelMap, CrossTab(namespace: .stage, columns: stages))
    }
    if let places = columns(headers, of: place), isMajority(places, in: headers) {
      return (matrixKind(headers, places, cells), CrossTab(namespace: .place, columns: places))
    }
    if let sizes = columns(headers, of: sizeClass), isMajority(sizes, in: headers) {
      return (.routingMatrix, CrossTab(namespace: .sizeClass, columns: sizes))
    }
    return raci(headers: headers, hint: hint, cells: cells)
  }

  /// Partner × region with marks or shares in the cells says where partners are, not who gets a lead.
  private static func matrixKind(_ headers: [String], _ places: [CrossTab.Column], _ cells: [[String]])
    -> SheetKind
  {
    let first = headers.prefix { $0.trimmed.isEmpty == false }.first ?? ""
    let isPartners =
      HeaderCatalogue.knownMatches(HeaderKeys(first), in: .partners).contains { $0.field == "name" }
      && HeaderCatalogue.knownMatches(HeaderKeys(first), in: .routing).isEmpty
    let values = texts(cells, in: places)
    let marks = values.count { ValueCatalogue.canonical($0, scope: .bool) != nil || $0.hasSuffix("%") }
    return isPartners && (values.isEmpty || marks * 2 > values.count) ? .partners : .routingMatrix
  }

  /// Activity × person: the cells are codes.
  private static func raci(headers: [String], hint: SheetKind?, cells: [[String]]) -> (SheetKind, CrossTab)? {
    let first = headers.first { !$0.trimmed.isEmpty } ?? ""
    let isList =
      hint == .raci
      || HeaderCatalogue.knownMatches(HeaderKeys(first), in: .raci).contains { $0.field == "activity" }
    let people = headers.enumerated().dropFirst().filter { column, header in
      let keys = HeaderKeys(header)
      // Jobs such as `AE` head columns of other sheets too; elsewhere than beside activities they are no persons.
      return !keys.spelling.isEmpty && (isList || !keys.isKnown)
        && HeaderCatalogue.knownMatches(keys, in: .raci).isEmpty
        && texts(cells, in: [column]).contains(where: isCode)
    }.map { CrossTab.Column(column: $0.offset, value: $0.element.trimmed, rest: nil) }
    let values = texts(cells, in: people)
    let codes = values.count(where: isCode)
    guard people.count >= 2, codes * 100 >= values.count * (hint == .raci ? 40 : leastShare) else {
      return nil
    }
    return (.raci, CrossTab(namespace: .person, columns: people))
  }

  /// `R`, `R/A`, `C,I`, `AR`: letters of RACI and its variants.
  private static func isCode(_ text: String) -> Bool {
    let parts = text.split { !$0.isLetter }
    return (1...4).contains(parts.count) && !text.contains(where: \.isNumber)
      && parts.allSatisfy { part in
        (part.count == 1 || part.count <= 3 && part.allSatisfy(\.isUppercase))
          && part.uppercased().allSatisfy { "RACISVOD".contains($0) }
      }
  }

  /// The columns from the first value on whose headers are values; `nil` where fewer than two are.
  private static func columns(
    _ headers: [String], of read: (String) -> (value: String, rest: String?)?
  ) -> [CrossTab.Column]? {
    let found = headers.enumerated().compactMap { column, header -> CrossTab.Column? in
      read(header.trimmed).map { CrossTab.Column(column: column, value: $0.value, rest: $0.rest) }
    }
    // `No` and `ID` are columns before they are Norway and Indonesia.
    guard found.count(where: { !HeaderCatalogue.isKnown(headers[$0.column]) }) >= 2,
      Set(found.map { [$0.value, $0.rest ?? ""] }).count >= 2,
      found[0].column <= mostRowNames
    else { return nil }
    return found
  }

  /// Headers of known columns behind the values, such as `Owner` and `Notes`, do not count against them.
  private static func isMajority(_ found: [CrossTab.Column], in headers: [String]) -> Bool {
    let values = Set(found.map(\.column))
    let others = headers.enumerated().dropFirst(found[0].column).filter { column, header in
      !values.contains(column) && !header.trimmed.isEmpty && !HeaderCatalogue.isKnown(header)
    }
    return found.count * 100 >= (found.count + others.count) * leastShare
  }

  private static func stage(_ header: String) -> (value: String, rest: String?)? {
    if let stage = ValueCatalogue.canonical(header, scope: .stage) { return (stage.canonical, nil) }
    return firstWords(header) {
      ValueCatalogue.canonical($0, scope: .stage)?.canonical
    } where: { rest in
      [.ledBy, .role, .model].contains { ValueCatalogue.canonical(rest, scope: $0) != nil }
    }
  }

  private static func place(_ header: String) -> (value: String, rest: String?)? {
    let readings = Places.readings(of: header).filter { !$0.isAmbiguous && $0.meaning.scope != .subdivision }
    return readings.isEmpty ? nil : (header, nil)
  }

  private static func sizeClass(_ header: String) -> (value: String, rest: String?)? {
    if let size = ValueCatalogue.canonical(header, scope: .sizeClass) { return (size.canonical, nil) }
    return firstWords(header) {
      ValueCatalogue.canonical($0, scope: .sizeClass)?.canonical
    } where: { rest in
      rest.contains { $0.isNumber }
    }
  }

  /// Splits `Awareness Company` and `MM 50-249` where the first words are a value and the rest is as expected.
  private static func firstWords(
    _ header: String, _ read: (String) -> String?, where isRest: (String) -> Bool
  ) -> (value: String, rest: String?)? {
    for place in header.indices.reversed() where " (/:-–\n".contains(header[place]) {
      let rest = header[place...].trimmed.drop { " (/:-–".contains($0) }.prefix { $0 != ")" }.trimmed
      if !rest.isEmpty, let value = read(header[..<place].trimmed), isRest(rest) { return (value, rest) }
    }
    return nil
  }

  private static func texts(_ cells: [[String]], in columns: [CrossTab.Column]) -> [String] {
    texts(cells, in: columns.map(\.column))
  }

  private static func texts(_ cells: [[String]], in columns: [Int]) -> [String] {
    cells.flatMap { row in columns.filter { $0 < row.count }.map { row[$0].trimmed } }
      .filter { !$0.isEmpty && $0 != "-" }
  }
}
