/// Finds matrices of owners whose headers are values of any fields, one over the other: regions over kinds of leads.
struct OwnerMatrixRecognition {
  let headers: [String]
  /// The words of each header from the top row to the lowest.
  let levels: [[String]]
  let hint: SheetKind?
  let cells: [[String]]
  let names: DeclaredNames

  private var axes: GridAxes { GridAxes(names: names) }

  /// The matrix; `nil` where headers and cells do not tell of one.
  func crossTab() -> CrossTab? {
    guard let run = valueColumns() else { return nil }
    let columns = run.map { CrossTab.Column(column: $0, value: headers[$0].trimmed) }
    let grid = CrossTabGrid(headers: headers, columns: columns, cells: cells, names: names, hint: hint)
    guard let label = grid.label, !grid.isEmpty, !grid.areMostly(CrossTabGrid.isMark),
      !grid.areMostly(CrossTabGrid.isNumber), !grid.areMostly(Self.isDay), !areJobs(run)
    else { return nil }
    let beside = axes.corner(levels[label].last ?? headers[label])
    let rows = beside.rows ?? axes.field(of: CrossTabGrid.texts(cells, in: [label]))
    guard let fields = fields(over: run, beside: rows, corner: beside.columns, label: label) else {
      return nil
    }
    // A region or a segment over names is a matrix by itself; other words need owners below them or a file's name.
    let isNamed = hint.map { [.routingMatrix, .routing, .territories].contains($0) } ?? false
    guard grid.areMostly(grid.isOwner) || isNamed && rows != nil else { return nil }
    return CrossTab(
      namespace: .condition, columns: run.map { column($0, of: fields) }, rows: grid.subject, cells: .owners,
      label: label, rowField: rows)
  }

  /// The columns from the first behind the names of the rows, as far as their headers are no columns of a list.
  private func valueColumns() -> [Int]? {
    let isOpen = headers.indices.map { index in
      !headers[index].trimmed.isEmpty
        && HeaderCatalogue.knownMatches(HeaderKeys(headers[index]), in: .routing).isEmpty
        && HeaderCatalogue.knownMatches(HeaderKeys(levels[index].last ?? ""), in: .routing).isEmpty
    }
    guard let first = headers.indices.dropFirst().first(where: { isOpen[$0] }), first <= 3 else { return nil }
    let run = Array(headers.indices[first...].prefix { isOpen[$0] })
    let unlike = Set(run.map { levels[$0] })
    return run.count >= 2 && unlike.count >= 2 ? run : nil
  }

  /// The field of each level: by its words, by the corner, else a kind of lead; `nil` where no level is known.
  private func fields(over run: [Int], beside rows: Field?, corner: Field?, label: Int) -> (
    all: [Field], own: Field?
  )? {
    let depth = run.map { levels[$0].count }.max() ?? 1
    var taken: [Field] = rows.map { [$0] } ?? []
    var isKnown = false
    var corner = corner
    var found: [Field?] = (0..<depth).map { level in
      let texts = run.compactMap { levels[$0].count > level ? levels[$0][level] : nil }
      // What stands in the corner of an upper row names the values of that row.
      let title = level + 1 < levels[label].count ? axes.field(named: levels[label][level]) : nil
      var known = title ?? axes.field(of: texts)
      // The corner names the uppermost row whose words do not tell.
      if known == nil { (known, corner) = (corner, nil) }
      // Countries stand under their regions.
      if known == "region", taken.contains("region") { known = "country" }
      guard let field = known, !taken.contains(field) else { return nil }
      taken.append(field)
      isKnown = true
      return field
    }
    guard isKnown else { return nil }
    var own: Field?
    for level in found.indices where found[level] == nil {
      guard let open = Self.openFields.first(where: { !taken.contains($0) }) else { return nil }
      taken.append(open)
      found[level] = open
      own = open
    }
    return (found.compactMap { $0 }, own)
  }

  private func column(_ index: Int, of fields: (all: [Field], own: Field?)) -> CrossTab.Column {
    let asks = zip(fields.all, levels[index]).map { CrossTab.Ask(field: $0, text: $1) }
    // Segments first, as in a list of rules.
    let ordered = asks.filter { $0.field == "segment" } + asks.filter { $0.field != "segment" }
    let own = asks.first { $0.field == fields.own && !GridAxes.isOpen($0.text) }
    return CrossTab.Column(column: index, value: headers[index].trimmed, asks: ordered, ownValue: own)
  }

  private static let openFields: [Field] = ["lead_type", "product", "account_type"]

  /// Columns of a list that name who does what for a row.
  private func areJobs(_ run: [Int]) -> Bool {
    run.count { ValueCatalogue.canonical(levels[$0].last ?? "", scope: .job) != nil } * 2 > run.count
  }

  private static func isDay(_ text: String) -> Bool {
    DayText.day(text, order: .dayFirst) != nil || DayText.day(text, order: .monthFirst) != nil
  }
}
