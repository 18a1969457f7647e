/// Finds channel maps that name channels in their cells: segments by stages or stages by segments, whatever words the
/// planner has for the stages.
struct ChannelGridRecognition {
  let headers: [String]
  /// The words of each header from the top row to the lowest.
  let levels: [[String]]
  let hint: SheetKind?
  let cells: [[String]]
  let names: DeclaredNames

  /// The map; `nil` where headers and cells do not tell of one.
  func crossTab() -> CrossTab? {
    guard let run = valueColumns() else { return nil }
    let columns = run.map { CrossTab.Column(column: $0, value: headers[$0].trimmed) }
    let grid = CrossTabGrid(headers: headers, columns: columns, cells: cells, names: names, hint: hint)
    // Segments or stages beside the rows speak for a map; a few known channels in its cells are enough.
    guard !grid.isEmpty, grid.label != nil, !grid.areMostly(CrossTabGrid.isMark),
      !grid.areMostly(CrossTabGrid.isNumber), isNamed || grid.holdsChannels(atLeast: 30),
      !grid.areMostly(grid.isOwner)
    else { return nil }
    if grid.subject == .stage || isNamed && rowsAreStages(grid) { return byStage(run, grid) }
    guard grid.subject == .segment, !grid.holdsTitles else { return nil }
    return bySegment(run, grid)
  }

  private var isNamed: Bool { hint == .channels || hint == .channelMap }

  /// The columns behind the name of the rows, as far as their headers are no columns of a list of channels.
  private func valueColumns() -> [Int]? {
    let isOpen = headers.indices.map { index in
      !headers[index].trimmed.isEmpty && !CrossTabHeaders.isPeriod(headers[index].trimmed)
        && (HeaderCatalogue.knownMatches(HeaderKeys(headers[index]), in: .channels).isEmpty
          || levels[index].count > 1)
    }
    guard let first = headers.indices.dropFirst().first(where: { isOpen[$0] }), first <= 2 else { return nil }
    let run = Array(headers.indices[first...].prefix { isOpen[$0] })
    return run.count >= 2 && Set(run.map { headers[$0] }).count >= 2 ? run : nil
  }

  /// Whether the title of the rows says that they are stages, in words of the planner's own.
  private func rowsAreStages(_ grid: CrossTabGrid) -> Bool {
    guard let label = grid.label else { return false }
    return HeaderCatalogue.knownMatches(HeaderKeys(levels[label].last ?? ""), in: .channels)
      .contains { $0.field == "stages" }
  }

  /// Segments, regions, roles or leaders over the columns, stages beside the rows.
  private func byStage(_ run: [Int], _ grid: CrossTabGrid) -> CrossTab? {
    let depth = run.map { levels[$0].count }.max() ?? 1
    var fields: [Field] = []
    for level in 0..<depth {
      let texts = run.compactMap { levels[$0].count > level ? levels[$0][level] : nil }
      guard let field = field(of: texts, besides: fields) else { return nil }
      fields.append(field)
    }
    guard fields.contains("segments") || fields.contains("regions") else { return nil }
    let columns = run.map { index in
      CrossTab.Column(
        column: index, value: headers[index].trimmed,
        asks: zip(fields, levels[index]).map { CrossTab.Ask(field: $0, text: $1) })
    }
    return CrossTab(
      namespace: .segment, columns: columns, rows: .stage, cells: .channels, label: grid.label,
      rowField: "stages")
  }

  private func field(of texts: [String], besides taken: [Field]) -> Field? {
    let isRole = texts.count { ChannelRole.of($0) != nil } * 2 > texts.count
    if isRole { return taken.contains("role") ? nil : "role" }
    if GridAxes(names: names).field(of: texts) == "region" {
      return taken.contains("regions") ? nil : "regions"
    }
    return taken.contains("segments") ? nil : "segments"
  }

  /// Stages over the columns, in the planner's own words and order, segments beside the rows.
  private func bySegment(_ run: [Int], _ grid: CrossTabGrid) -> CrossTab? {
    let axes = GridAxes(names: names)
    let isOther = axes.field(of: run.map { headers[$0] }).map { $0 != "stage" && $0 != "lead_type" } ?? false
    guard !isOther || isNamed else { return nil }
    let columns = run.map { index in CrossTabHeaders.ownStage(headers[index].trimmed, at: index) }
    return CrossTab(
      namespace: .stage, columns: columns, rows: .segment, cells: .channels, label: grid.label,
      rowField: "segments")
  }
}

/// What a channel does in a column of a grid: `Lead channel`, `Support`, `Partner-led`.
package enum ChannelRole {
  /// The role or the leader that a header names; `nil` for other words.
  package static func of(_ text: String) -> (field: Field, canonical: String)? {
    let words = Fold.key(text).split(separator: " ").filter { !fillers.contains(String($0)) }
    let bare = words.joined(separator: " ")
    if let led = ValueCatalogue.canonical(bare, scope: .ledBy) { return ("led_by", led.canonical) }
    guard let role = ValueCatalogue.canonical(bare, scope: .role),
      ["primary", "support", "handoff"].contains(role.canonical)
    else { return nil }
    return ("role", role.canonical)
  }

  private static let fillers: Set<String> = [
    "channel", "channels", "kanal", "kanale", "canal", "canaux", "canales",
  ]
}
