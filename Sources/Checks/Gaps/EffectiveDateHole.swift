import Coverage
import Diagnostics
import Plans
import Vocabulary

/// Flags days of the period on which nobody owns leads that rules own on other days.
package struct EffectiveDateHole: Check {
  package static let code: Finding.Code = "GAP-19"
  package static let name = "effective-date-hole"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      Days of the plan's period on which no rule takes leads that rules take on the other days: one rule ended, \
      and the next one starts later. Where a catch-all takes them meanwhile, it is a warning.
      """,
    matters: """
      The plan looks complete whenever it is read, and for some days in the middle of the quarter the leads \
      have no owner.
      """,
    fix: """
      Let the later rule start on the day after the earlier one ends, or leave the days open.
      """)
  package static let examples = [
    CheckExample(
      "two weeks between two rules",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Start,End
          R10,10,SMB,Ana Keller,2026-07-01,2026-07-31
          R11,11,SMB,Bo Braun,↓2026-08-15,
          R20,20,MM,Ana Keller,,
          """
        ), settings,
      ]),
    CheckExample(
      "one rule takes over from the other",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Start,End
          R10,10,SMB,Ana Keller,2026-07-01,2026-07-31
          R11,11,SMB,Bo Braun,2026-08-01,
          R20,20,MM,Ana Keller,,
          """
        ), settings,
      ]),
  ]

  private static let settings = ("settings.csv", "Setting,Value\nperiod,2026 Q3")

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.openRegions(of: .days).flatMap { region, isCaught in
      region.holes(in: plan).map { hole -> (cell: CauseCell, isCaught: Bool) in
        let (ending, starting) = plan.neighbours(of: hole, in: region)
        let location = starting?.start?.location ?? ending?.end?.location ?? plan.routingSheet
        let notes = [
          ending.flatMap { rule in
            rule.end.map { Finding.Note("\(rule.title) ends on \($0.value)", at: $0.location) }
          }
        ]
        let cell = CauseCell(
          cause: "\(location?.file ?? "") \(hole.lowerBound) \(hole.upperBound)",
          location: location ?? SourceLocation(file: ""),
          message: .hole(hole, region, between: ending, and: starting, in: plan, isCaught: isCaught),
          note: "and for \(region.phrase(besides: "date"))", notes: notes.compactMap { $0 },
          rules: [ending, starting].compactMap { $0?.id }, region: plan.figures(of: region))
        return (cell, isCaught)
      }
    }
    let rest: (Int) -> String = { "; and for \(Wording.count($0, "more combination"))" }
    return findings(at: cells.filter { !$0.isCaught }.map(\.cell), rest: rest)
      + findings(at: cells.filter(\.isCaught).map(\.cell), rest: rest).map { finding in
        var finding = finding
        finding.severity = .warning
        return finding
      }
  }
}

extension RoutingProof.Region {
  /// The runs of days in it.
  fileprivate func holes(in plan: Plan) -> [Range<Int>] {
    guard let axis = plan.routing.axes.firstIndex(where: { $0.field == "date" }) else { return [] }
    var holes: [Range<Int>] = []
    for atom in box.sets[axis] {
      guard case .numbers(let days) = plan.routing.axes[axis].atoms[atom] else { continue }
      if let last = holes.last, last.upperBound == days.lowerBound {
        holes[holes.count - 1] = last.lowerBound..<days.upperBound
      } else {
        holes.append(days)
      }
    }
    return holes
  }
}

extension Plan {
  /// The rule that ends where a hole begins and the one that begins where it ends, for the same leads.
  fileprivate func neighbours(
    of hole: Range<Int>, in region: RoutingProof.Region
  ) -> (ending: Rule?, starting: Rule?) {
    guard let axis = routing.axes.firstIndex(where: { $0.field == "date" }) else { return (nil, nil) }
    let always = region.box.replacing(axis: axis, with: proof.space.axes[axis].all)
    let near = proof.effectiveBoxes.filter { $0.boxes.contains { $0.intersects(always) } }.compactMap {
      routing.rule($0.rule)
    }
    return (
      near.first { $0.end?.value.dayNumber == hole.lowerBound - 1 },
      near.first { $0.start?.value.dayNumber == hole.upperBound }
    )
  }
}

extension Finding.Message {
  fileprivate static func hole(
    _ hole: Range<Int>, _ region: RoutingProof.Region, between ending: Rule?, and starting: Rule?,
    in plan: Plan,
    isCaught: Bool
  ) -> Self {
    let (first, last) = (
      CalendarDate(dayNumber: hole.lowerBound), CalendarDate(dayNumber: hole.upperBound - 1)
    )
    let days = first == last ? "on \(first)" : "from \(first) to \(last)"
    let whose =
      isCaught ? "only \(plan.catchAllOwner.map(Wording.quote) ?? "the catch-all") has" : "nobody owns"
    let help =
      if let starting, ending != nil {
        "let \(starting.mark) start on \(first), or \(ending?.mark ?? "") end on \(last)"
      } else if let starting {
        "let \(starting.mark) start on \(first)"
      } else if let ending {
        "let \(ending.mark) go on until \(last)"
      } else {
        "add a rule for these days"
      }
    return Self("\(days) \(whose) \(region.phrase(besides: "date"))", help: help)
  }
}
