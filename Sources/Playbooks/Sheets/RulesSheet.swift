import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The rules in the order in which they count, each with what it still gets after those above it.
enum RulesSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard !plan.routing.rules.isEmpty else { return nil }
    return Worksheet(
      name: "Rules", kind: .list, title: "Routing Rules", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "Rules in the order in which they count. “Still gets” is what a lead must be to reach the rule after those "
          + "above it have taken theirs: the answer to “why did I not get it?”."
      ],
      blocks: [.table(table("tblRules", rules: playbook.rules.order, in: playbook))])
  }

  /// - Parameter row: the row that an open finding has on the workbook's sheet of findings, by its place among all; `nil`
  ///   where it is not there.
  static func table(
    _ name: String, rules: [Rule], in playbook: Playbook, row: (Int) -> Int? = { $0 }
  ) -> NamedTable {
    let (fields, positions) = (playbook.rules.fields, playbook.rules.positions)
    var columns: [NamedTable.Column] = [.init("Rule", widest: 14), .init("Order", .number)]
    columns += fields.map { .init($0.title, widest: 24) }
    columns += [
      .init("Owner", widest: 28), .init("Led by", .mark), .init("First response", .mark),
      .init("Escalates to", widest: 24),
      .init("Backup", widest: 22), .init("Still gets", widest: 44), .init("State", .mark),
      .init("Findings", .mark),
      .init("Notes", widest: 36),
    ]
    var anchored: Set<String> = []
    return NamedTable(
      name: name, columns: columns,
      rows: rules.map { rule in
        let led = Words.ledBy(rule.ledBy)
        var cells: [Cell] = [.text(rule.id), positions[rule.id].map { .integer($0) } ?? .blank]
        cells += fields.map { .text(asked(rule, $0.field)) }
        cells += [
          Words.owner(rule.owner, blank: rule.isOutOfScope ? "n/a" : "NO OWNER"),
          .text(led.text, tone: led.tone),
          Words.time(rule.firstResponse, clock: rule.clock?.value), Words.owner(rule.escalateTo),
          Words.owner(rule.backup ?? rule.fallback),
          .text(
            stillGets(playbook.rules.effective[rule.id], rule: rule, isTaking: positions[rule.id] != nil)),
          state(rule, playbook), findings(on: rule, playbook.open, row: row),
          Words.text(rule.notes),
        ]
        // Rules of a matrix share a row; the first of them stands for it.
        let anchor = Words.rowAnchor(rule.location)
        return NamedTable.Row(cells, anchor: anchored.insert(anchor).inserted ? anchor : nil)
      }, emptyText: "No rule")
  }

  /// The condition in one spelling; `any` where the rule asks nothing.
  static func asked(_ rule: Rule, _ field: Field) -> String {
    guard let condition = rule.conditions.first(where: { $0.field == field }) else { return "any" }
    switch condition.asked.value {
    case .any: return "any"
    case .unknown: return "blank"
    case .terms(let terms):
      return Self.words(Words.terms(Located(terms, written: "", at: condition.asked.location)))
    case .places(let places):
      return Self.words(Words.places(Located(places, written: "", at: condition.asked.location)))
    case .bands, .postal: return condition.asked.written
    }
  }

  private static func words(_ cell: Cell) -> String {
    if case .text(let text) = cell.value { text } else { "" }
  }

  private static func stillGets(_ regions: [RoutingProof.Region]?, rule: Rule, isTaking: Bool) -> String {
    guard let regions else {
      if rule.isOverlay { return "helps on leads that another rule owns" }
      return isTaking ? "nothing: no lead can match it" : "nothing while it is not in force"
    }
    guard !regions.isEmpty else { return "nothing: earlier rules take it all" }
    let shown = regions.prefix(4).map(\.phrase)
    return shown.joined(separator: "\n") + (regions.count > 4 ? "\nand \(regions.count - 4) more" : "")
  }

  private static func state(_ rule: Rule, _ playbook: Playbook) -> Cell {
    if rule.isOverlay { return .text("overlay", tone: .info) }
    if rule.isOutOfScope { return .text("out of scope", tone: .muted) }
    if !rule.isActive { return .text("inactive", tone: .muted) }
    if playbook.rules.positions[rule.id] == nil { return .text("not in force", tone: .muted) }
    if playbook.plan.routing.catchAll == rule.id { return .text("catch-all", tone: .info) }
    if playbook.rules.effective[rule.id] == nil { return .text("matches no lead", tone: .bad) }
    if playbook.rules.silent.contains(rule.id) { return .text("never fires", tone: .bad) }
    return .text("in force")
  }

  /// How many open findings name a rule; the words lead to the first.
  private static func findings(on rule: Rule, _ open: OpenFindings, row: (Int) -> Int?) -> Cell {
    let places = (open.ofRule[rule.id] ?? []).filter { row($0) != nil }
    guard let first = places.first, let row = row(first) else { return .blank }
    return .link(
      Words.count(places.count, "finding", "findings"), to: .anchor(FindingsSheet.anchor(row)),
      tone: Words.tone(of: open.all[first].severity))
  }
}
