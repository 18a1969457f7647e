/// The rows and cells of a sheet whose headers are values.
struct CrossTabGrid {
  let columns: [CrossTab.Column]
  let hint: SheetKind?
  /// The column that names the rows: the first that is no value.
  let label: Int?
  private let header: String
  private let labels: [String]
  private let values: [String]
  private let names: DeclaredNames

  init(
    headers: [String], columns: [CrossTab.Column], cells: [[String]], names: DeclaredNames, hint: SheetKind?
  ) {
    self.columns = columns
    self.hint = hint
    self.names = names
    let first = columns.first?.column ?? 0
    let before = (0..<first).filter { column in
      !headers[column].trimmed.isEmpty || !Self.texts(cells, in: [column]).isEmpty
    }
    // Numbers such as `#` name nothing.
    let label = before.first { column in
      let texts = Self.texts(cells, in: [column])
      return texts.isEmpty || texts.contains { !Self.isNumber($0) }
    }
    self.label = label
    header = label.map { headers[$0].trimmed } ?? ""
    labels = label.map { Self.texts(cells, in: [$0]) } ?? []
    values = Self.texts(cells, in: columns.map(\.column))
  }

  func crossTab(
    _ namespace: CrossTab.Namespace, _ rows: CrossTab.Subject, _ cells: CrossTab.Content
  ) -> CrossTab {
    CrossTab(namespace: namespace, columns: columns, rows: rows, cells: cells, label: label)
  }

  /// A matrix of owners by regions or segments, with what each header asks of a lead.
  func ownerMatrix(by namespace: CrossTab.Namespace) -> CrossTab {
    let axes = GridAxes(names: names)
    let main: Field = namespace == .place ? "region" : "segment"
    let sides = columns.compactMap(\.rest).filter { !CrossTabHeaders.isSize($0) || namespace == .place }
    let side = axes.field(of: sides) ?? (sides.isEmpty ? nil : "lead_type")
    let asking = columns.map { column in
      var asks = [CrossTab.Ask(field: main, text: column.value)]
      if let side, let rest = column.rest, sides.contains(rest) {
        asks.insert(CrossTab.Ask(field: side, text: rest), at: side == "segment" ? 0 : 1)
      }
      return CrossTab.Column(column: column.column, value: column.value, rest: column.rest, asks: asks)
    }
    let rowField = subject == .other ? axes.corner(header).rows ?? axes.field(of: labels) : nil
    return CrossTab(
      namespace: namespace, columns: asking, rows: subject, cells: .owners, label: label, rowField: rowField)
  }

  /// A matrix of marks by people, with what stands over them where that is asked of a lead.
  func personMatrix(levels: [[String]]) -> CrossTab {
    let axes = GridAxes(names: names)
    let rowField = subject == .other ? axes.corner(header).rows ?? axes.field(of: labels) : nil
    let over = columns.map { levels[$0.column].count == 2 ? levels[$0.column][0] : "" }
    let field = over.contains("") ? nil : axes.field(of: over)
    let asking = zip(columns, over).map { column, text in
      CrossTab.Column(
        column: column.column, value: column.value,
        asks: field.map { [CrossTab.Ask(field: $0, text: text)] } ?? [])
    }
    return CrossTab(
      namespace: .person, columns: asking, rows: subject, cells: .marks, label: label, rowField: rowField)
  }

  var isEmpty: Bool { values.isEmpty }

  /// Whether more than half of the filled cells are of a sort.
  func areMostly(_ isSort: (String) -> Bool) -> Bool { values.count(where: isSort) * 2 > values.count }

  /// What the rows are: by the plan's own names, by the header over them, by known words.
  var subject: CrossTab.Subject {
    for (kind, subject) in [
      (DeclaredNames.Kind.partner, CrossTab.Subject.partner), (.segment, .segment), (.person, .person),
      (.channel, .channel),
    ] where isMost({ names.has($0, as: kind) }) { return subject }
    if let told = byHeader { return told }
    if isMost({ ValueCatalogue.canonical($0, scope: .stage) != nil }) { return .stage }
    if isMost({ ValueCatalogue.canonical($0, scope: .sizeClass) != nil }) { return .segment }
    if isMost({ names.has($0, as: .region) || !Places.readings(of: $0).isEmpty }) { return .place }
    if isMost({ ValueCatalogue.canonical($0, scope: .channel) != nil }) { return .channel }
    return labels.contains(where: isOwnerWord) ? .field : .other
  }

  private func isOwnerWord(_ text: String) -> Bool {
    HeaderCatalogue.knownMatches(HeaderKeys(text), in: .routing).contains { $0.field == "owner" }
  }

  private var byHeader: CrossTab.Subject? {
    guard !header.isEmpty else { return nil }
    let keys = HeaderKeys(header)
    func isField(_ fields: Set<Field>, of kind: SheetKind) -> Bool {
      HeaderCatalogue.knownMatches(keys, in: kind).contains { fields.contains($0.field) }
    }
    if isField(["name"], of: .partners), HeaderCatalogue.knownMatches(keys, in: .routing).isEmpty {
      return .partner
    }
    if isField(["activity"], of: .raci) { return .activity }
    if isField(["name"], of: .stages), isMost({ ValueCatalogue.canonical($0, scope: .stage) != nil }) {
      return .stage
    }
    if isField(["region", "country", "state"], of: .routing) { return .place }
    if isField(["name"], of: .channels) { return .channel }
    if isField(["name", "size_class", "buyer_role"], of: .segments) || isField(["segments"], of: .offers) {
      return .segment
    }
    if isField(["name"], of: .measures) { return .measure }
    if isField(["title", "offer_id"], of: .offers), !isField(["name"], of: .owners) { return .offer }
    if isField(["name"], of: .owners) { return .person }
    return nil
  }

  private func isMost(_ isKnown: (String) -> Bool) -> Bool {
    !labels.isEmpty && labels.count(where: isKnown) * 2 > labels.count
  }

  /// Whether the cells name channels, one or several.
  var holdsChannels: Bool { holdsChannels(atLeast: 50) }

  /// Whether so many of the names in the cells, in percent, are known channels.
  func holdsChannels(atLeast share: Int) -> Bool {
    let items = items
    let known = items.count { names.has($0, as: .channel) || isChannel($0) }
    return known >= 2 && known * 100 >= items.count * share
  }

  private var items: [String] {
    values.flatMap { $0.split(whereSeparator: { ",;/\n".contains($0) }).map { $0.trimmed } }
      .filter { !$0.isEmpty && CellToken.of($0) == nil }
  }

  /// Whether the cells are titles of offers rather than names of channels.
  var holdsTitles: Bool {
    let items = values.flatMap { $0.split(whereSeparator: { ",;\n".contains($0) }).map { $0.trimmed } }
      .filter { !$0.isEmpty }
    let channels = items.count { names.has($0, as: .channel) || isChannel($0) }
    if channels * 2 >= items.count { return false }
    if hint == .offers { return true }
    if hint == .channelMap || hint == .channels { return false }
    let lines = values.flatMap { $0.split(separator: "\n").map { $0.trimmed } }
    return lines.count { $0.split(separator: " ").count >= 3 || Self.namesContent($0) } * 2 > lines.count
  }

  private func isChannel(_ text: String) -> Bool {
    let bare = text.last == "*" ? String(text.dropLast()) : text
    return ValueCatalogue.canonical(bare, scope: .channel) != nil
  }

  /// `Case study: Nordbank`, `Webinar replay`.
  private static func namesContent(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else {
      return ValueCatalogue.canonical(text, scope: .content) != nil
    }
    return ValueCatalogue.canonical(text[..<colon].trimmed, scope: .content) != nil
  }

  func isPerson(_ text: String) -> Bool { names.has(text, as: .person) }

  /// Whether a cell names somebody of the plan, or says that it names a partner.
  func isOwner(_ text: String) -> Bool {
    func isKnown(_ name: String) -> Bool { names.has(name, as: .person) || names.has(name, as: .partner) }
    guard !isKnown(text), !names.hasInitials(text) else { return true }
    guard case .value(let owner, _) = OwnerGrammar.read(text, in: GrammarContext(), isKnown: isKnown) else {
      return false
    }
    return owner.parties.contains { $0.kind == .partner || isKnown($0.name) }
  }
}
