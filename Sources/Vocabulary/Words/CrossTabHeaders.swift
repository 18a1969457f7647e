/// Tells of a sheet's headers which are values of one namespace.
struct CrossTabHeaders {
  let headers: [String]
  let names: DeclaredNames

  /// The share of headers, in percent, that must be values of one namespace.
  private static let leastShare = 60
  /// So many columns before the first value name the rows.
  private static let mostRowNames = 3

  /// The columns whose headers are values of the namespace, where they are most of the headers.
  func columns(of namespace: CrossTab.Namespace) -> [CrossTab.Column]? {
    let found = headers.enumerated().compactMap { column, header -> CrossTab.Column? in
      let text = header.trimmed
      guard !text.isEmpty else { return nil }
      return value(text, of: namespace).map {
        CrossTab.Column(column: column, value: $0.value, rest: $0.rest)
      }
    }
    // `No` and `ID` are columns before they are Norway and Indonesia; `Decision` beside another stage is a stage.
    let certain = found.count { !HeaderCatalogue.isKnown(headers[$0.column]) }
    guard certain >= (namespace == .stage || namespace == .channel ? 1 : 2), found.count >= 2,
      Set(found.map { [$0.value, $0.rest ?? ""] }).count >= 2,
      found[0].column <= Self.mostRowNames, isMajority(found)
    else { return nil }
    return found
  }

  /// People and teams whom no list declares, told by how they are written, as all columns behind the first of them.
  func unlistedPeople() -> [CrossTab.Column]? {
    let shape = OwnerShape(names: names)
    let isPerson = headers.map { !HeaderCatalogue.isKnown($0) && shape.isOwner($0.trimmed) }
    guard let first = isPerson.firstIndex(of: true), first > 0, first <= Self.mostRowNames else { return nil }
    let rest = headers.indices[first...].filter { !HeaderCatalogue.isKnown(headers[$0]) }
    guard rest.count >= 2, rest.allSatisfy({ isPerson[$0] }) else { return nil }
    return rest.map { CrossTab.Column(column: $0, value: headers[$0].trimmed) }
  }

  /// Headers of known columns behind the values, such as `Owner` and `Notes`, do not count against them.
  private func isMajority(_ found: [CrossTab.Column]) -> Bool {
    let values = Set(found.map(\.column))
    let others = headers.enumerated().dropFirst(found[0].column).count { column, header in
      !values.contains(column) && !header.trimmed.isEmpty && !HeaderCatalogue.isKnown(header)
    }
    return found.count * 100 >= (found.count + others) * Self.leastShare
  }

  private func value(_ header: String, of namespace: CrossTab.Namespace) -> (value: String, rest: String?)? {
    switch namespace {
    case .stage: stage(header)
    case .place: place(header)
    case .segment: segment(header)
    case .period: Self.isPeriod(header) ? (header, nil) : nil
    case .person: names.has(header, as: .person) ? (header, nil) : nil
    case .partner: partner(header)
    case .channel: isChannel(header) ? (header, nil) : nil
    case .activity, .condition: nil
    }
  }

  private func stage(_ header: String) -> (value: String, rest: String?)? { Self.knownStage(header) }

  private static func knownStage(_ header: String) -> (value: String, rest: String?)? {
    if let stage = ValueCatalogue.canonical(header, scope: .stage) { return (stage.canonical, nil) }
    return firstWords(header) {
      ValueCatalogue.canonical($0, scope: .stage)?.canonical
    } where: { rest in
      ChannelRole.of(rest) != nil
        || [.ledBy, .role, .model].contains { ValueCatalogue.canonical(rest, scope: $0) != nil }
    }
  }

  /// The column of a stage, be it a known word or one of the planner's own.
  static func ownStage(_ header: String, at column: Int) -> CrossTab.Column {
    if let known = knownStage(header) {
      return CrossTab.Column(column: column, value: known.value, rest: known.rest)
    }
    return CrossTab.Column(
      column: column, value: header, ownValue: CrossTab.Ask(field: "stages", text: header))
  }

  /// Stages with those between them and behind them that have words of the planner's own, over cells of the same sort.
  func withOwnStages(
    _ stages: [CrossTab.Column], cells: (Int) -> [String]
  ) -> [CrossTab.Column] {
    let known = Set(stages.map(\.column))
    guard let first = known.min() else { return stages }
    let marks = stages.flatMap { cells($0.column) }
    let areMarks = marks.count(where: CrossTabGrid.isMark) * 2 > marks.count
    let end = headers.indices.dropFirst(first).first {
      !known.contains($0) && (headers[$0].trimmed.isEmpty || HeaderCatalogue.isKnown(headers[$0]))
    }
    return (first..<(end ?? headers.count)).compactMap { column in
      if let stage = stages.first(where: { $0.column == column }) { return stage }
      let texts = cells(column)
      guard !texts.isEmpty, texts.allSatisfy({ $0.count <= 60 && !CrossTabGrid.isNumber($0) }),
        (texts.count(where: CrossTabGrid.isMark) * 2 > texts.count) == areMarks
      else { return nil }
      return Self.ownStage(headers[column].trimmed, at: column)
    } + stages.filter { $0.column >= end ?? headers.count }
  }

  /// Countries or regions side by side in a list of other columns.
  func placesAmongOthers() -> [CrossTab.Column]? {
    let found = headers.indices.filter {
      isPlace(headers[$0].trimmed) && !HeaderCatalogue.isKnown(headers[$0])
    }
    guard let first = found.first, let last = found.last, found.count >= 2, last - first + 1 == found.count
    else { return nil }
    return found.map { CrossTab.Column(column: $0, value: headers[$0].trimmed) }
  }

  /// `DACH`, and `DACH SMB` where regions stand over segments.
  private func place(_ header: String) -> (value: String, rest: String?)? {
    if isPlace(header) { return (header, nil) }
    return Self.firstWords(header) {
      isPlace($0) ? $0 : nil
    } where: { rest in
      isSegment(rest) || isOtherValue(rest)
    }
  }

  /// `MM`, `MM 50-249`, and `MM DACH` where segments stand over regions.
  private func segment(_ header: String) -> (value: String, rest: String?)? {
    if isSegment(header) { return (header, nil) }
    return Self.firstWords(header) {
      isSegment($0) ? $0 : nil
    } where: { rest in
      Self.isSize(rest) || isPlace(rest) || isOtherValue(rest)
    }
  }

  /// A kind of lead, an industry, a product …: what may stand under regions and segments.
  private func isOtherValue(_ text: String) -> Bool {
    ValueCatalogue.canonical(text, scope: .ledBy) == nil && ChannelRole.of(text) == nil && !isPlace(text)
      && GridAxes(names: names).isValue(text)
  }

  /// `Nordwerk`, and `Nordwerk share` or `Nordwerk (%)` over the shares of one.
  private func partner(_ header: String) -> (value: String, rest: String?)? {
    if names.has(header, as: .partner) { return (header, nil) }
    let words = HeaderText.withoutBrackets(header) { _ in true }.split(separator: " ")
    for (name, rest) in [(words[...], nil), (words.dropLast(), words.last), (words.dropFirst(), words.first)]
    where rest.map({ Self.shares.contains(Fold.key(String($0))) }) ?? true {
      let name = name.joined(separator: " ")
      if names.has(name, as: .partner) { return (name, rest.map(String.init)) }
    }
    return nil
  }

  private static let shares: Set<String> = [
    "share", "split", "%", "quota", "anteil", "quote", "part", "cuota", "reparto",
  ]

  /// `50-249` behind a segment.
  static func isSize(_ text: String) -> Bool { text.contains(where: \.isNumber) }

  private func isSegment(_ text: String) -> Bool {
    names.has(text, as: .segment) || ValueCatalogue.canonical(text, scope: .sizeClass) != nil
  }

  private func isChannel(_ text: String) -> Bool {
    names.has(text, as: .channel) || ValueCatalogue.canonical(text, scope: .channel) != nil
  }

  private func isPlace(_ text: String) -> Bool {
    names.has(text, as: .region)
      || Places.readings(of: text).contains { !$0.isAmbiguous && $0.meaning.scope != .subdivision }
  }

  /// `MM 50-249`: a company size with its number of employees.
  static func isSizeWithBand(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.utf8.first.map({ $0 > UInt8(ascii: "9") }) ?? false,
      text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return false }
    return firstWords(text) {
      ValueCatalogue.canonical($0, scope: .sizeClass) == nil ? nil : $0
    } where: { rest in
      rest.contains { $0.isNumber }
    } != nil
  }

  /// Splits `Awareness Company` and `MM 50-249` where the first words are a value and the rest is as expected.
  private static func firstWords(
    _ header: String, _ read: (String) -> String?, where isRest: (String) -> Bool
  ) -> (value: String, rest: String?)? {
    guard header.utf8.contains(where: { " (/:-\n".utf8.contains($0) || $0 >= 0x80 }) else { return nil }
    for place in header.indices.reversed() where " (/:-–\n".contains(header[place]) {
      let rest = header[place...].trimmed.drop { " (/:-–".contains($0) }.prefix { $0 != ")" }.trimmed
      if !rest.isEmpty, let value = read(header[..<place].trimmed), isRest(rest) { return (value, rest) }
    }
    return nil
  }
}
