import Checks
import Diagnostics
import Pipeline
import Plans
import Testing

@Suite("The lead that a finding shows")
struct WitnessTests {
  @Test("goes where the finding says, routed as it is written", arguments: Fixtures.plans)
  func replays(plan name: String) throws {
    guard let checked = try? Fixtures.pipeline.check(Fixtures.path(name)) else { return }
    let router = LeadRouter(of: checked.plan)
    for finding in checked.report.findings where !finding.witness.isEmpty {
      let lead = try router.lead(finding.witness.compactMap(Self.field))
      let decision = router.route(lead).decision
      #expect(lead.doubts.isEmpty, "\(finding.code) \(finding.message.text)")
      #expect(
        decision.map { Self.shows($0, finding, in: checked.plan) } == true,
        "\(finding.code) \(finding.message.text) \(finding.witness): \(String(describing: decision))")
    }
  }

  @Test("is there for every kind of finding on a region")
  func areThere() {
    let codes = Fixtures.plans.compactMap { try? Fixtures.pipeline.check(Fixtures.path($0)).report.findings }
      .joined().filter { !$0.witness.isEmpty && !$0.rules.isEmpty && $0.reach != nil }
      .map(\.code.description)
    #expect(
      Set(codes).isSuperset(of: [
        "CON-01", "CON-03", "CON-04", "GAP-01", "GAP-03", "GAP-04", "GAP-05", "GAP-16", "GAP-21", "RUL-01",
        "RUL-02", "RUL-03", "RUL-05", "RUL-06", "RUL-08",
      ]))
  }

  /// Findings that say of their lead that nobody or no single one has it.
  private static let strict: Set<String> = [
    "CON-01", "CON-02", "CON-04", "GAP-01", "GAP-03", "GAP-04", "GAP-05", "GAP-14",
  ]

  private static func field(_ coordinate: Finding.Coordinate) -> (name: String, value: String)? {
    switch coordinate.value {
    case .text(let text): (coordinate.axis, text)
    case .number(let number): (coordinate.axis, number.description)
    case .unknown: nil
    }
  }

  /// Whether a decision is what a finding tells of its lead.
  private static func shows(_ decision: LeadRoute.Decision, _ finding: Finding, in plan: Plan) -> Bool {
    let isCatchAll =
      switch decision {
      case .rules(let ids): ids.count == 1 && ids.first == plan.routing.catchAll
      case .defaultOwner: true
      default: false
      }
    switch (finding.code.description, decision) {
    case ("GAP-01", .nobody), ("GAP-14", .nobody), ("GAP-15", .nobody), ("GAP-19", .nobody): return true
    case ("GAP-16", .nobody), ("RUL-08", .nobody): return true
    // A catch-all may be somebody's to be found.
    case ("GAP-16", .unowned(let id, _)), ("GAP-21", .unowned(let id, _)), ("RUL-08", .unowned(let id, _)):
      return id == plan.routing.catchAll
    case ("GAP-16", _), ("GAP-21", _), ("RUL-08", _), ("GAP-15", _), ("GAP-19", _): return isCatchAll
    case ("GAP-03", .unowned(let id, _)), ("GAP-04", .unowned(let id, _)), ("GAP-05", .unowned(let id, _)):
      return finding.rules.contains(id)
    case ("CON-01", .conflict(let ids)), ("CON-02", .conflict(let ids)), ("CON-04", .conflict(let ids)),
      ("RUL-06", .conflict(let ids)):
      return Set(ids).isSubset(of: finding.rules)
    case (let code, _) where strict.contains(code): return false
    // A lead of a rule that is told, or of one that stands in its way.
    case (_, .rules(let ids)), (_, .conflict(let ids)): return ids.contains(where: finding.rules.contains)
    case (_, .unowned(let id, _)): return finding.rules.contains(id)
    default: return false
    }
  }
}
