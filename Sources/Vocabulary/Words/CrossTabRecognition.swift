/// Finds sheets whose headers are values, and tells by rows and cells what they say.
enum CrossTabRecognition {
  ///
  /// `levels` are the words of each header from the top row to the lowest.
  static func recognize(
    headers: [String], levels: [[String]], hint: SheetKind?, cells: [[String]], names: DeclaredNames
  ) -> (SheetKind, CrossTab)? {
    let finder = CrossTabHeaders(headers: headers, names: names)
    func grid(_ columns: [CrossTab.Column]) -> CrossTabGrid {
      CrossTabGrid(headers: headers, columns: columns, cells: cells, names: names, hint: hint)
    }
    if let columns = finder.columns(of: .stage) {
      let columns = finder.withOwnStages(columns) { CrossTabGrid.texts(cells, in: [$0]) }
      if let found = sheet(of: .stage, grid(columns)) { return found }
    }
    if let people = people(headers: headers, levels: levels, hint: hint, cells: cells, names: names) {
      return (.routingMatrix, people)
    }
    let channels = ChannelGridRecognition(
      headers: headers, levels: levels, hint: hint, cells: cells, names: names)
    if let found = channels.crossTab() { return (.channelMap, found) }
    if let columns = finder.placesAmongOthers() {
      let found = grid(columns)
      if found.subject == .partner, !found.isEmpty, found.areMostly(CrossTabGrid.isMark) {
        return (.partners, found.crossTab(.place, .partner, .marks))
      }
    }
    for namespace in [CrossTab.Namespace.place, .segment, .period, .partner, .channel] {
      guard let columns = finder.columns(of: namespace) else { continue }
      if let found = sheet(of: namespace, grid(columns)) { return found }
    }
    if let codes = codes(headers: headers, hint: hint, cells: cells, names: names) { return codes }
    let owners = OwnerMatrixRecognition(
      headers: headers, levels: levels, hint: hint, cells: cells, names: names)
    return owners.crossTab().map { (.routingMatrix, $0) }
  }

  /// The headers of a list without the weeks or months in which it goes on, which tell nothing of its kind.
  static func withoutPeriods(_ headers: [String]) -> [String] {
    let columns = CrossTabHeaders(headers: headers, names: DeclaredNames()).periods() ?? []
    let periods = Set(columns.map(\.column))
    return headers.enumerated().filter { !periods.contains($0.offset) }.map(\.element)
  }

  /// The weeks or months in which a list of a kind goes on; `nil` where it has none or they say nothing there.
  static func periods(
    of kind: SheetKind, headers: [String], cells: [[String]], names: DeclaredNames
  ) -> CrossTab? {
    guard let columns = CrossTabHeaders(headers: headers, names: names).periods() else { return nil }
    let grid = CrossTabGrid(headers: headers, columns: columns, cells: cells, names: names, hint: kind)
    switch kind {
    case .offers: return grid.crossTab(.period, .offer, .marks)
    case .owners where grid.isEmpty || grid.areMostly(CrossTabGrid.isAmount):
      return grid.crossTab(.period, .person, .numbers)
    default: return nil
    }
  }

  /// What rows and cells make of headers that are values; `nil` where they make nothing that is known.
  private static func sheet(of namespace: CrossTab.Namespace, _ grid: CrossTabGrid) -> (SheetKind, CrossTab)?
  {
    let rows = grid.subject
    switch namespace {
    case .stage:
      // Owners of stages, or places beside them, are no channels.
      if rows == .place, grid.holdsChannels {
        return (.channelMap, grid.crossTab(namespace, rows, .channels))
      }
      if [.place, .person, .measure].contains(rows) || grid.areMostly(grid.isPerson) { return nil }
      guard rows == .segment else { return (.channelMap, grid.crossTab(namespace, rows, .marks)) }
      return grid.holdsTitles
        ? (.offers, grid.crossTab(namespace, rows, .titles))
        : (.channelMap, grid.crossTab(namespace, rows, .channels))
    case .place, .segment:
      if namespace == .place, rows == .partner, grid.areMostly(CrossTabGrid.isMark) || grid.isEmpty {
        return (.partners, grid.crossTab(namespace, rows, .marks))
      }
      if namespace == .segment, rows == .measure {
        return (.measures, grid.crossTab(namespace, rows, .numbers))
      }
      // Marks and numbers own no lead.
      if grid.areMostly(CrossTabGrid.isMark) || grid.areMostly(CrossTabGrid.isNumber) { return nil }
      return (.routingMatrix, grid.ownerMatrix(by: namespace))
    case .period:
      if rows == .person || grid.hint == .owners {
        let isCapacity = grid.isEmpty || grid.areMostly(CrossTabGrid.isAmount)
        return isCapacity ? (.owners, grid.crossTab(namespace, .person, .numbers)) : nil
      }
      if [.segment, .place, .other].contains(rows), grid.areMostly(grid.isOwner) {
        return (.routingMatrix, grid.crossTab(namespace, rows, .owners))
      }
      let isCalendar =
        rows != .measure && rows != .segment && !grid.areMostly(CrossTabGrid.isNumber)
        && !grid.areMostly(grid.isPerson)
      guard isCalendar else { return nil }
      return (.offers, grid.crossTab(namespace, rows, .marks))
    case .partner:
      guard rows == .place, grid.areMostly(CrossTabGrid.isMark) else { return nil }
      return (.partners, grid.crossTab(namespace, rows, .marks))
    case .channel:
      guard rows == .stage, grid.areMostly(CrossTabGrid.isMark) else { return nil }
      return (.channelMap, grid.crossTab(namespace, rows, .marks))
    case .person, .activity, .condition: return nil
    }
  }

  /// Places or segments × person: a mark or a share says whose the leads are.
  private static func people(
    headers: [String], levels: [[String]], hint: SheetKind?, cells: [[String]], names: DeclaredNames
  ) -> CrossTab? {
    // Over the people may stand what tells their leads apart, or their team.
    let leaves = zip(headers, levels).map { $1.last ?? $0 }
    let isNamed = hint.map { [.routingMatrix, .routing, .territories].contains($0) } ?? false
    let finder = CrossTabHeaders(headers: leaves, names: names)
    let mayBeUnlisted = isNamed && finder.columns(of: .partner) == nil
    guard let columns = finder.columns(of: .person) ?? (mayBeUnlisted ? finder.unlistedPeople() : nil) else {
      return nil
    }
    let grid = CrossTabGrid(headers: headers, columns: columns, cells: cells, names: names, hint: hint)
    guard !grid.isEmpty, grid.label != nil, grid.areMostly(CrossTabGrid.isMark) else { return nil }
    let matrix = grid.personMatrix(levels: levels)
    switch matrix.rows {
    case .segment, .place: return matrix
    default: return isNamed && matrix.rowField != nil ? matrix : nil
    }
  }

  /// Activity × person, or person × activity: the cells are codes.
  private static func codes(
    headers: [String], hint: SheetKind?, cells: [[String]], names: DeclaredNames
  ) -> (SheetKind, CrossTab)? {
    let first = headers.first { !$0.trimmed.isEmpty } ?? ""
    let isList =
      hint == .raci
      || HeaderCatalogue.knownMatches(HeaderKeys(first), in: .raci).contains { $0.field == "activity" }
    let columns = headers.enumerated().dropFirst().filter { column, header in
      let keys = HeaderKeys(header)
      // Jobs such as `AE` head columns of other sheets too; elsewhere than beside activities they are no persons.
      return !keys.spelling.isEmpty && (isList || !keys.isKnown || names.has(header, as: .person))
        && HeaderCatalogue.knownMatches(keys, in: .raci).isEmpty
        && CrossTabGrid.texts(cells, in: [column]).contains(where: CrossTabGrid.isCode)
    }.map { CrossTab.Column(column: $0.offset, value: $0.element.trimmed) }
    let values = CrossTabGrid.texts(cells, in: columns.map(\.column))
    let codes = values.count(where: CrossTabGrid.isCode)
    guard columns.count >= 2, codes * 100 >= values.count * (hint == .raci ? 40 : 60),
      isList || values.contains(where: CrossTabGrid.isLeadingCode)
    else { return nil }
    let grid = CrossTabGrid(headers: headers, columns: columns, cells: cells, names: names, hint: hint)
    let isTransposed = grid.subject == .person && !columns.contains { names.has($0.value, as: .person) }
    return (
      .raci,
      grid.crossTab(isTransposed ? .activity : .person, isTransposed ? .person : .activity, .codes)
    )
  }
}
