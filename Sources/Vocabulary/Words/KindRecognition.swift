/// Tells of which kind a sheet is: by its headers first, by its file's name second.
package enum KindRecognition {
  /// Below this share of known headers, in thousandths, only the file's name decides.
  private static let leastShare = 400

  /// Recognizes a sheet by its header row, its file's name, a few rows of cells and the names that other sheets of the
  /// plan declare (without cells or names pass none). `levels` are the words of each header row by row, where there are
  /// several.
  package static func recognize(
    headers: [String], levels: [[String]]? = nil, fileName: String, cells sample: [[String]] = [],
    names: DeclaredNames = DeclaredNames()
  ) -> KindDecision {
    let hint = FileNameHint.kind(of: fileName)
    let crossTab = CrossTabRecognition.recognize(
      headers: headers, levels: levels ?? headers.map { [$0] }, hint: hint, cells: sample, names: names)
    if let (kind, crossTab) = crossTab, !isList(headers, but: crossTab, of: kind, hint: hint) {
      return decision(
        kind: kind, runnerUp: nil, evidence: evidence(crossTab, of: kind), headers: headers, levels: levels,
        cells: sample, names: names, crossTab: crossTab)
    }
    let fits = fits(CrossTabRecognition.withoutPeriods(headers), hint: hint)
    guard let best = fits.first else { return unknown(headers) }
    let second = fits.dropFirst().first { $0.share > 0 }?.kind
    if best.share >= leastShare,
      best.isComplete || best.kind == hint || best.isNearlyComplete
        || best.hasOwners(headers: headers, cells: sample, names: names)
    {
      return decision(
        kind: best.kind, runnerUp: second, evidence: evidence(best, hint: hint), headers: headers,
        cells: sample, names: names,
        crossTab: CrossTabRecognition.periods(of: best.kind, headers: headers, cells: sample, names: names))
    }
    if let hint {
      let runnerUp = best.kind == hint ? second : best.share > 0 ? best.kind : nil
      return decision(
        kind: hint, runnerUp: runnerUp, evidence: "the file's name says \(hint.rawValue)", headers: headers,
        cells: sample, names: names,
        crossTab: CrossTabRecognition.periods(of: hint, headers: headers, cells: sample, names: names))
    }
    return unknown(headers)
  }

  /// Reads the columns of a sheet whose kind is already known, such as from the settings.
  package static func read(
    headers: [String], levels: [[String]]? = nil, as kind: SheetKind, cells sample: [[String]] = [],
    names: DeclaredNames = DeclaredNames()
  ) -> KindDecision {
    let found = CrossTabRecognition.recognize(
      headers: headers, levels: levels ?? headers.map { [$0] }, hint: kind, cells: sample, names: names)
    let crossTab =
      found.flatMap { $0.0 == kind ? $0.1 : nil }
      ?? CrossTabRecognition.periods(of: kind, headers: headers, cells: sample, names: names)
    return decision(
      kind: kind, runnerUp: nil, evidence: "the kind was given", headers: headers, levels: levels,
      cells: sample, names: names, crossTab: crossTab)
  }

  /// Whether a first row that was taken for the header is data: it knows no column of the kind that the file's name
  /// says, and holds such values as the rows below it, which tell all that the kind needs.
  package static func isDataRow(
    _ headers: [String], fileName: String, cells: [[String]], names: DeclaredNames = DeclaredNames()
  ) -> Bool {
    guard let kind = FileNameHint.kind(of: fileName), headers.count >= 2, !cells.isEmpty,
      !headers.contains(where: HeaderCatalogue.isKnown)
    else { return false }
    func fields(_ rows: [[String]]) -> [Int: Field] {
      ColumnsByValues.matches(
        open: Array(headers.indices), taken: [], kind: kind, cells: rows, names: names, isHeaderless: true
      ).mapValues(\.field)
    }
    let below = fields(cells)
    // The values of one row more change nothing, not even where that is one in two.
    return below.count >= 2 && KindRequirement.of(kind).missing(from: Set(below.values)).isEmpty
      && fields([headers] + cells.prefix(1)) == fields([headers] + cells)
      && fields([headers] + cells) == below
  }

  /// The kinds from the best fit to the worst.
  private static func fits(_ headers: [String], hint: SheetKind?) -> [KindFit] {
    let named = headers.filter { !$0.trimmed.isEmpty }.map(HeaderKeys.init)
    return SheetKind.lists.map { KindFit(kind: $0, headers: named, hint: hint) }
      .enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }

  /// Whether the columns beside weeks or months make a list of another kind, such as channels with their budgets.
  private static func isList(
    _ headers: [String], but crossTab: CrossTab, of kind: SheetKind, hint: SheetKind?
  )
    -> Bool
  {
    guard crossTab.namespace == .period,
      let best = fits(CrossTabRecognition.withoutPeriods(headers), hint: hint).first
    else { return false }
    return best.isComplete && best.share >= leastShare && best.kind != kind
  }

  private static func evidence(_ crossTab: CrossTab, of kind: SheetKind) -> String {
    "\(crossTab.columns.count) headers are \(crossTab.namespace.plural), not columns: a cross-tab of \(kind.rawValue)"
  }

  private static func evidence(_ fit: KindFit, hint: SheetKind?) -> String {
    let headers = "\(fit.known) of \(fit.count) headers are columns of \(fit.kind.rawValue)"
    return hint == fit.kind ? headers + ", and the file's name says so" : headers
  }

  private static func decision(
    kind: SheetKind, runnerUp: SheetKind?, evidence: String, headers: [String], levels: [[String]]? = nil,
    cells: [[String]], names: DeclaredNames, crossTab: CrossTab?
  ) -> KindDecision {
    let values = Set(crossTab?.columns.map(\.column) ?? [])
    let candidates = headers.enumerated().map { column, header in
      guard !values.contains(column), !header.trimmed.isEmpty else { return [HeaderMatch]() }
      let whole = HeaderCatalogue.matches(header, in: kind)
      // Beside the values of a grid, the words of its upper rows say nothing of a column: `Iberia`, `SLA`.
      guard whole.isEmpty, crossTab != nil, let levels, levels[column].count > 1,
        let leaf = levels[column].last
      else { return whole }
      return HeaderCatalogue.knownMatches(HeaderKeys(leaf), in: kind)
    }
    var assignment = ColumnAssignment(candidates)
    if let label = crossTab?.label, let match = crossTab?.labelMatch(in: kind, header: headers[label]) {
      assignment.fill(label, with: match)
    }
    let claimed = Set(assignment.duplicates.flatMap(\.columns))
    if crossTab == nil {
      assignment.settle(headers: headers, kind: kind, cells: cells, names: names)
      let open = headers.indices.filter { assignment.columns[$0] == nil && !claimed.contains($0) }
      let byValues = ColumnsByValues.matches(
        open: open, taken: Set(assignment.columns.compactMap { $0?.field }), kind: kind, cells: cells,
        names: names, isHeaderless: headers.allSatisfy(\.trimmed.isEmpty))
      for (column, match) in byValues.sorted(by: { $0.key < $1.key }) { assignment.fill(column, with: match) }
    }
    let unknown = headers.enumerated().filter { column, header in
      assignment.columns[column] == nil && !claimed.contains(column) && !values.contains(column)
        && !header.trimmed.isEmpty
    }
    let fields = Set(assignment.columns.compactMap { $0?.field })
    return KindDecision(
      kind: kind, runnerUp: runnerUp, evidence: evidence, columns: assignment.columns,
      duplicates: assignment.duplicates,
      unknown: unknown.map { column, header in
        KindDecision.Unknown(
          column: column, header: header, nearest: HeaderCatalogue.nearest(to: header, in: kind))
      },
      missing: crossTab == nil ? KindRequirement.of(kind).missing(from: fields) : [], crossTab: crossTab)
  }

  /// A sheet that the planner says is no part of the plan.
  package static func excluded(headers: [String]) -> KindDecision {
    unknown(headers, for: "the vocabulary sheet says that it is no part of the plan")
  }

  private static func unknown(
    _ headers: [String], for reason: String = "too few headers are known, and the file's name says nothing"
  ) -> KindDecision {
    KindDecision(
      kind: nil, runnerUp: nil, evidence: reason,
      columns: headers.map { _ in nil }, duplicates: [],
      unknown: headers.enumerated().filter { !$0.element.trimmed.isEmpty }.map {
        KindDecision.Unknown(column: $0.offset, header: $0.element, nearest: [])
      }, missing: [], crossTab: nil)
  }
}

extension CrossTab.Namespace {
  fileprivate var plural: String {
    switch self {
    case .stage: "stages"
    case .place: "regions or countries"
    case .segment: "segments"
    case .period: "weeks or months"
    case .person: "persons"
    case .partner: "partners"
    case .channel: "channels"
    case .activity: "activities"
    case .condition: "values of a lead's fields"
    }
  }
}
