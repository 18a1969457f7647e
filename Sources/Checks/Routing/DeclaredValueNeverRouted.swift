import Coverage
import Diagnostics
import Plans
import Vocabulary

/// Flags segments and products of their own sheet that no rule names.
package struct DeclaredValueNeverRouted: Check {
  package static let code: Finding.Code = "RUL-15"
  package static let name = "declared-value-never-routed"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A segment or product that its sheet lists and no rule names, though rules name most of the others: only \
      rules that take any value have its leads. Where nobody or only a catch-all has them, it is GAP-01 or \
      GAP-21.
      """,
    matters: """
      The value was planned and then forgotten in the rules: its leads go to somebody who was chosen for others.
      """,
    fix: """
      Add a rule for it. If a general rule is meant to have it, accept that in the waivers sheet.
      """)
  package static let examples = [
    CheckExample(
      "a segment that only a general rule has",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Country,Owner
          R1,10,"SMB, MM",DE,Ana Keller
          R2,20,,DE,Bo Braun
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          MM,50-249
          ↓Education,50-249
          """
        ),
      ]),
    CheckExample(
      "every segment is named",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Country,Owner
          R1,10,SMB,DE,Ana Keller
          R2,20,rest,DE,Bo Braun
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          Education,50-249
          """
        ),
      ]),
    CheckExample(
      "an exception from a rule for all segments",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Country,Owner
          R1,10,SMB,DE,Ana Keller
          R2,20,,DE,Bo Braun
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          MM,50-249
          ENT,250+
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let lists: [(field: Field, noun: String, values: [(term: Term, location: SourceLocation)])] = [
      ("segment", "segment", plan.segments.map { ($0.term, $0.name.location) }),
      ("product", "product", plan.products.map { ($0.term, $0.name.location) }),
    ]
    let cells = lists.flatMap { field, noun, values -> [CauseCell] in
      guard let axis = plan.routing.axes.firstIndex(where: { $0.field == field }),
        let named = plan.namedTerms(of: field)
      else { return [] }
      // Where rules pick out a few and leave the many to a general rule, nothing was forgotten.
      guard values.count(where: { named.contains($0.term) }) * 2 > values.count else { return [] }
      return values.compactMap { term, location in
        guard !named.contains(term), let atom = plan.routing.axes[axis].atoms.firstIndex(of: .term(term)),
          !plan.isTold(atom, on: axis)
        else { return nil }
        let takers = plan.takers(of: atom, on: axis)
        guard !takers.isEmpty else { return nil }
        return CauseCell(
          cause: noun, location: location, message: .unnamed(noun, term, takers: takers),
          note: "nor \(Wording.quote(term.text))", notes: [], rules: takers.map(\.id),
          region: plan.figures(of: plan.takings(of: atom, on: axis)))
      }
    }
    return findings(at: cells) { "; nor \(Wording.count($0, "more value")) of the list" }
  }
}

extension Plan {
  /// What rules name under a field; `nil` where one of them speaks of all the rest.
  fileprivate func namedTerms(of field: Field) -> Set<Term>? {
    var named: Set<Term> = []
    for condition in rulesInForce.flatMap(\.conditions) where condition.field == field {
      guard case .terms(let asked) = condition.asked.value else { continue }
      if asked.isRest || asked.terms.isEmpty { return nil }
      named.formUnion(asked.terms + asked.except)
    }
    return named
  }

  /// Whether a gap, or what only the catch-all takes, is about this value.
  fileprivate func isTold(_ atom: Int, on axis: Int) -> Bool {
    let whole = proof.space.axes[axis].declared
    return (proof.gaps + proof.catchAllOnly).contains { region in
      region.box.sets[axis].contains(atom) && !whole.isSubset(of: region.box.sets[axis])
    }
  }

  /// What the rules but the catch-all take of a value, in their order.
  fileprivate func takings(of atom: Int, on axis: Int) -> [RoutingProof.Region] {
    proof.effectiveBoxes.filter { $0.rule != routing.catchAll }.flatMap(\.boxes).filter {
      $0.sets[axis].contains(atom)
    }.map { proof.region(of: $0.replacing(axis: axis, with: [atom])) }
  }

  /// The rules but the catch-all that take some of a value's leads, in order.
  fileprivate func takers(of atom: Int, on axis: Int) -> [Rule] {
    proof.effectiveBoxes.filter { entry in
      entry.rule != routing.catchAll && entry.boxes.contains { $0.sets[axis].contains(atom) }
    }.compactMap { routing.rule($0.rule) }
  }
}

extension Finding.Message {
  fileprivate static func unnamed(_ noun: String, _ term: Term, takers: [Rule]) -> Self {
    let whose = Wording.list(takers.map { "\(Wording.quote($0.ownerTitle)) (\($0.mark))" }, limit: 3)
    return Self(
      "no rule names the \(noun) \(Wording.quote(term.text)): its leads go to \(whose), by rules for any \(noun)",
      help: "add a rule for it, or accept it in the waivers sheet")
  }
}
