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
      blocks: [.table(table("tblRules", rules: ordered(plan), in: playbook))])
  }

  /// Rules that take part in their order, then overlays and rules not in force.
  static func ordered(_ plan: Plan) -> [Rule] {
    let taking = plan.routing.ordered
    let ids = Set(taking.map(\.id))
    return taking + plan.routing.rules.filter { !ids.contains($0.id) }
  }

  static func table(_ name: String, rules: [Rule], in playbook: Playbook) -> NamedTable {
    let plan = playbook.plan
    let fields = conditionFields(plan)
    let effective = Dictionary(
      plan.proof.effective.map { ($0.rule, $0.regions) }, uniquingKeysWith: { first, _ in first })
    let positions = Dictionary(
      plan.routing.ordered.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
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
          .text(stillGets(effective[rule.id], rule: rule, isTaking: positions[rule.id] != nil)),
          state(rule, plan: plan, position: positions[rule.id]), findings(rule, playbook),
          Words.text(rule.notes),
        ]
        // Rules of a matrix share a row; the first of them stands for it.
        let anchor = Words.rowAnchor(rule.location)
        return NamedTable.Row(cells, anchor: anchored.insert(anchor).inserted ? anchor : nil)
      }, emptyText: "No rule")
  }

  private static func conditionFields(_ plan: Plan) -> [(field: Field, title: String)] {
    var fields: [(field: Field, title: String)] = []
    for rule in plan.routing.rules {
      for condition in rule.conditions where !fields.contains(where: { $0.field == condition.field }) {
        let title =
          rule.origin == .matrix && condition.field == "region" ? "Region" : condition.asked.location.column
        fields.append((condition.field, title ?? condition.field.description))
      }
    }
    return fields
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

  private static func state(_ rule: Rule, plan: Plan, position: Int?) -> Cell {
    if rule.isOverlay { return .text("overlay", tone: .info) }
    if rule.isOutOfScope { return .text("out of scope", tone: .muted) }
    if !rule.isActive { return .text("inactive", tone: .muted) }
    if position == nil { return .text("not in force", tone: .muted) }
    if plan.routing.catchAll == rule.id { return .text("catch-all", tone: .info) }
    if !plan.proof.effective.contains(where: { $0.rule == rule.id }) {
      return .text("matches no lead", tone: .bad)
    }
    if plan.proof.shadows.contains(where: { $0.rule == rule.id && $0.isWhole }) {
      return .text("never fires", tone: .bad)
    }
    return .text("in force")
  }

  private static func findings(_ rule: Rule, _ playbook: Playbook) -> Cell {
    let open = playbook.findings.filter { $0.waived == nil }
    let mine = open.indices.filter { open[$0].rules.contains(rule.id) }
    guard let first = mine.first else { return .blank }
    return .link(
      Words.count(mine.count, "finding", "findings"), to: .anchor(FindingsSheet.anchor(first)),
      tone: Words.tone(of: open[first].severity))
  }
}
