import Checks
import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The chains of escalation drawn out: who hears of a miss, after how long, and with whom it ends.
enum EscalationChains {
  /// A longer chain goes on in the words of its last column.
  private static let mostSteps = 5

  static func table(of plan: Plan) -> NamedTable {
    let chains = chains(of: plan)
    let count = min(mostSteps, max(1, chains.map(\.chain.steps.count).max() ?? 1))
    var columns: [NamedTable.Column] = [
      .init("Applies to", widest: 34), .init("Starts with", widest: 30), .init("First response", .mark),
    ]
    columns += (1...count).flatMap { step -> [NamedTable.Column] in
      [.init("Step \(step) after", .mark), .init("Step \(step) goes to", widest: 26)]
    }
    columns += [.init("Ends with", widest: 34), .init("Check", .mark)]
    return NamedTable(
      name: "tblEscalation", columns: columns, rows: chains.map { $0.row(steps: count) },
      emptyText: "No promise and no rule to be missed")
  }

  private static func chains(of plan: Plan) -> [Escalation] {
    let reading = EscalationChain(of: plan)
    var found: [Escalation] = []
    var places: [Escalation: Int] = [:]
    func add(_ escalation: Escalation, _ name: String, from owner: String) {
      let place = places[escalation] ?? found.count
      if place == found.count {
        places[escalation] = place
        found.append(escalation)
      }
      found[place].names.append(name)
      if !found[place].owners.contains(owner) { found[place].owners.append(owner) }
    }
    for level in plan.serviceLevels {
      add(
        Escalation(
          kind: .promise, response: (level.firstResponse ?? level.accept).map { words($0, level.clock) },
          chain: reading.chain(from: level)), (level.name ?? level.appliesTo)?.value ?? "",
        from: "whoever has the lead")
    }
    for rule in plan.routing.ordered where !rule.isOutOfScope {
      guard let owner = rule.owner?.value, !owner.isUndecided else { continue }
      add(
        Escalation(
          kind: .rule, response: rule.firstResponse.map { words($0, rule.clock) },
          chain: reading.chain(from: rule)), rule.id, from: owner.title)
    }
    return found
  }

  private static func words(_ time: Located<ServiceTime>, _ clock: Located<ServiceTime.Clock>?) -> String {
    ServiceTime(time.value.length, clock: time.value.clock ?? clock?.value).description
  }
}

/// Promises or rules whose misses go the same way.
private struct Escalation: Hashable {
  enum Kind: Hashable { case promise, rule }

  let kind: Kind
  let response: String?
  let chain: EscalationChain.Chain
  var names: [String] = []
  var owners: [String] = []

  func row(steps count: Int) -> NamedTable.Row {
    var cells: [Cell] = [
      .text(appliesTo, tone: .strong), .text(Words.list(owners, most: 3)),
      response.map { .text($0) } ?? .text("not said", tone: .muted),
    ]
    for index in 0..<count {
      guard index < chain.steps.count else {
        cells += [.blank, .blank]
        continue
      }
      let step = chain.steps[index]
      cells += [step.after.map { .text($0) } ?? .text("not said", tone: .muted), .text("→ \(step.name)")]
    }
    return NamedTable.Row(cells + [end(beyond: count), check])
  }

  /// `Demo request, Pricing request`, `rules R010, R020 and 12 more`.
  private var appliesTo: String {
    let shown = Words.list(names, most: 6)
    return kind == .promise ? shown : names.count == 1 ? "rule \(shown)" : "rules \(shown)"
  }

  private func end(beyond count: Int) -> Cell {
    if let circle = chain.circle { return .text("nobody: back to \(circle)") }
    guard let last = chain.steps.last else { return .text("nobody named") }
    let left = chain.steps.dropFirst(count).map(\.name)
    return .text(left.isEmpty ? last.name : "then " + left.joined(separator: ", then "))
  }

  private var check: Cell {
    if chain.circle != nil { return .text("CIRCLE", tone: .bad) }
    return chain.steps.isEmpty ? .text("GAP", tone: .bad) : .text("OK", tone: .good)
  }
}
