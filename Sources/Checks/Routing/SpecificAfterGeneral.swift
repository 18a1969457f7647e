import Coverage
import Diagnostics
import Plans
import Vocabulary

/// Flags narrow rules that stand below a general rule which takes a part of their leads.
package struct SpecificAfterGeneral: Check {
  package static let code: Finding.Code = "RUL-13"
  package static let name = "specific-after-general"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A rule that asks for everything a rule above it asks for and for more, has less of the table, names another \
      owner, and loses a part of its leads to the rule above. Where it loses all of them it is RUL-01 or RUL-02, where it \
      loses a whole value that it lists RUL-03, and named accounts are CON-08.
      """,
    matters: """
      A rule that asks for more is written for an exception. Below the general rule it is none: in the part that both \
      ask for, the specialist never gets a lead.
      """,
    fix: """
      Move the narrower rule above the general one. If the general rule is meant to come first, take its part out of \
      the narrower one.
      """)
  package static let examples = [
    CheckExample(
      "hospitals of a region, below a rule for all of one of its countries",
      """
      Rule ID,Priority,Region,Industry,Owner
      R20,20,"DE, FR, IT",,Ana Keller
      R50,50,"AT, CH, BE",Retail,Cy Lind
      ↓R90,90,DACH,Hospitals,Bo Braun
      R99,99,,,Inbound desk
      """),
    CheckExample(
      "the narrower rule comes first",
      """
      Rule ID,Priority,Region,Industry,Owner
      R20,20,DACH,Hospitals,Bo Braun
      R50,50,"AT, CH, BE",Retail,Cy Lind
      R90,90,"DE, FR, IT",,Ana Keller
      R99,99,,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let general = GeneralRules(in: plan)
    let told = Dictionary(
      plan.proof.shadows.map { ($0.rule, Set($0.taken.map(\.by))) }, uniquingKeysWith: { first, _ in first })
    let dead = Set(plan.proof.shadows.filter(\.isWhole).map(\.rule))
    let cells = plan.routing.ordered.compactMap { rule -> CauseCell? in
      guard !dead.contains(rule.id), !rule.asksForNamedAccounts else { return nil }
      let losses = general.losses(of: rule).filter { told[rule.id]?.contains($0.taker.id) != true }
      guard let first = losses.first else { return nil }
      let notes = losses.map { loss in
        Finding.Note(
          "\(loss.taker.title) gives \(loss.taker.asks) to \(Wording.quote(loss.taker.ownerTitle))",
          at: loss.taker.location)
      }
      return CauseCell(
        cause: losses.map(\.taker.id).joined(separator: "\n"), location: rule.location,
        message: .behind(rule, losses: losses), note: "\(rule.title) comes after it too",
        notes: Wording.cap(notes, left: "rule"), rules: [rule.id] + losses.map(\.taker.id),
        region: plan.figures(of: first.regions))
    }
    return findings(at: cells) { "; so \($0 == 1 ? "does" : "do") \(Wording.count($0, "more rule"))" }
  }
}

/// What a general rule takes from a narrower one below it.
private struct Loss {
  let taker: Rule
  /// Largest first.
  let regions: [RoutingProof.Region]
}

/// Rules by the fields that they ask for, so that a narrow rule is held against the more general ones alone.
private struct GeneralRules {
  /// Rules that ask for the same fields, by an atom that each takes of one of them.
  private struct Group {
    let axes: Set<Int>
    let axis: Int
    var rules: [Int: [Int]] = [:]
  }

  /// A rule that counts.
  private struct Counting {
    let rule: Rule
    let box: Box
    let axes: Set<Int>
    let weight: UInt128
    let precedence: Int
    let owner: String
  }

  private let plan: Plan
  private let groups: [Group]
  /// In the order in which they count.
  private let rules: [Counting]
  private let places: [Rule.ID: Int]
  private let declared: Box

  init(in plan: Plan) {
    self.plan = plan
    let space = plan.proof.space
    declared = space.declared
    rules = zip(plan.routing.ordered, plan.routing.precedences).compactMap { rule, precedence in
      guard let box = plan.proof.ruleBoxes[rule.id] else { return nil }
      return Counting(
        rule: rule, box: box, axes: Set(box.sets.indices.filter { box.sets[$0] != space.axes[$0].all }),
        weight: space.weight(of: box), precedence: precedence, owner: rule.ownerTitle)
    }
    places = Dictionary(
      rules.enumerated().map { ($1.rule.id, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [Group] = []
    var byAxes: [Set<Int>: Int] = [:]
    for (index, counting) in rules.enumerated() where !counting.rule.asksForNamedAccounts {
      // Where most values are, the fewest rules share one.
      let finest = counting.axes.max { space.axes[$0].count < space.axes[$1].count }
      guard let axis = finest else { continue }
      let place = byAxes[counting.axes] ?? groups.count
      if place == groups.count {
        byAxes[counting.axes] = place
        groups.append(Group(axes: counting.axes, axis: axis))
      }
      for atom in counting.box.sets[groups[place].axis] {
        groups[place].rules[atom, default: []].append(index)
      }
    }
    self.groups = groups
  }

  /// In the order in which the general rules count.
  func losses(of rule: Rule) -> [Loss] {
    guard let place = places[rule.id] else { return [] }
    let own = rules[place]
    let listed = own.box.intersection(declared)
    var candidates: Set<Int> = []
    for group in groups where group.axes.isStrictSubset(of: own.axes) {
      for atom in listed.sets[group.axis] {
        // Rules stand in the order in which they count, so that those after this one are not looked at.
        for index in group.rules[atom] ?? [] {
          guard rules[index].precedence < own.precedence else { break }
          if rules[index].box.intersects(listed) { candidates.insert(index) }
        }
      }
    }
    return candidates.sorted().compactMap { index in
      let taker = rules[index]
      guard taker.owner != own.owner, own.weight < taker.weight else { return nil }
      let taken = plan.proof.effectiveBoxes(of: [taker.rule.id]).map { $0.intersection(listed) }
        .filter { !$0.isEmpty }
      return taken.isEmpty ? nil : Loss(taker: taker.rule, regions: taken.map(plan.proof.region))
    }
  }
}

extension Finding.Message {
  fileprivate static func behind(_ rule: Rule, losses: [Loss]) -> Self {
    let names = Wording.list(losses.map(\.taker.mark))
    let lost = losses.prefix(3).compactMap { loss in
      loss.regions.first.map { "\($0.phrase) goes to \(Wording.quote(loss.taker.ownerTitle))" }
    }
    let more = losses.count > 3 ? ["\(Wording.count(losses.count - 3, "more part")) elsewhere"] : []
    return Self(
      "\(rule.title) asks for more than \(names) and comes after: \((lost + more).joined(separator: "; ")) by the "
        + "general \(losses.count == 1 ? "rule" : "rules"), never to \(Wording.quote(rule.ownerTitle))",
      help: "if \(rule.mark) is an exception, move it above \(names); else take that part out of it")
  }
}
