import Diagnostics
import Plans
import Vocabulary

/// Flags single numbers that the bands on both sides leave out.
package struct BandGap: Check {
  package static let code: Finding.Code = "RUL-08"
  package static let name = "band-gap"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      Bands of one column that leave out exactly one number or one bound between them: under 50 and over 50, \
      or 50-249 and 251-999. Wider gaps are GAP-01.
      """,
    matters: """
      A company of exactly that size belongs nowhere, and round numbers are what forms are filled with. It is \
      almost always a slip of the pen.
      """,
    fix: """
      Let one of the two bands take the number.
      """)
  package static let examples = [
    CheckExample(
      "rules that leave out one size",
      """
      Rule ID,Priority,Employees,Owner
      R1,10,50-249,Ana Keller
      R2,20,↓251-999,Bo Braun
      R9,99,,Inbound desk
      """),
    CheckExample(
      "segments that leave out one size",
      sheets: [
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,<50
          MM,↓51-249
          """
        ),
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R2,20,MM,Bo Braun
          R9,99,,Inbound desk
          """
        ),
      ]),
    CheckExample(
      "bands that meet",
      """
      Rule ID,Priority,Employees,Owner
      R1,10,50-249,Ana Keller
      R2,20,250-999,Bo Braun
      R9,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let rules = plan.proof.hairlineGaps.compactMap { region in
      region.hairline.flatMap { found(on: $0, region: region, in: plan) }
    }
    let segments = plan.typedBands.filter { $0.first?.rule == nil }.flatMap(Hole.holes).map { hole in
      let (first, last) =
        hole.below.location < hole.above.location ? (hole.below, hole.above) : (hole.above, hole.below)
      return finding(
        at: last.location, .hole(hole),
        notes: [Finding.Note("\(first.title) has \(Wording.quote(first.written))", at: first.location)])
    }
    return rules + segments
  }

  private func found(
    on hairline: RoutingProof.Hairline, region: RoutingProof.Region, in plan: Plan
  ) -> Finding? {
    let all = hairline.rules.compactMap { plan.routing.rule($0) }.compactMap { rule in
      rule.conditions.first { $0.field.description == hairline.axis }.map { (rule: rule, cell: $0.asked) }
    }.sorted { $0.cell.location < $1.cell.location }
    // A band for other segments ends there too, and is not at fault.
    let near = all.filter { region.meets($0.rule, besides: hairline.axis, in: plan.proof) }
    let beside = near.isEmpty ? all : near
    guard let last = beside.last else { return nil }
    let notes = beside.dropLast().map { rule, cell in
      Finding.Note("\(rule.title) has \(Wording.quote(cell.written))", at: cell.location)
    }
    let bands = beside.map(\.cell.written).grouped { $0 }.map(\.key)
    let message = Finding.Message.noRule(region.words.whole, between: bands, catchAll: plan.catchAllOwner)
    return finding(
      at: last.cell.location, message, notes: Wording.cap(notes, left: "rule"),
      rules: beside.map(\.rule.id), region: plan.figures(of: region))
  }
}

extension RoutingProof.Region {
  /// Whether a rule still gets leads that differ from the region's on one axis only.
  fileprivate func meets(_ rule: Rule, besides axis: String, in proof: RoutingProof) -> Bool {
    proof.effective(of: rule.id).contains { other in
      limits.allSatisfy { limit in
        guard limit.axis != axis, case .values(let mine) = limit.extent,
          let theirs = other.limits.first(where: { $0.axis == limit.axis }),
          case .values(let values) = theirs.extent
        else { return true }
        return !Set(mine).isDisjoint(with: values)
      }
    }
  }
}

/// A number between two bands of one column that no band of the column takes.
private struct Hole {
  let value: Int
  let below: TypedBand
  let above: TypedBand

  /// In the order of the numbers.
  static func holes(in bands: [TypedBand]) -> [Hole] {
    let ranges = bands.compactMap { typed in typed.band.range.map { (typed: typed, range: $0) } }
      .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    var holes: [Hole] = []
    var reach: (typed: TypedBand, end: Int)?
    for (typed, range) in ranges {
      if let reach, reach.end < Int.max, range.lowerBound == reach.end + 1 {
        holes.append(Hole(value: reach.end, below: reach.typed, above: typed))
      }
      if reach.map({ $0.end < range.upperBound }) ?? true { reach = (typed, range.upperBound) }
    }
    return holes
  }
}

extension Finding.Message {
  fileprivate static func noRule(_ phrase: String, between bands: [String], catchAll: String?) -> Self {
    let effect =
      catchAll.map { "these leads land with \(Wording.quote($0))" } ?? "nobody would work these leads"
    let place = bands.count > 1 ? "between" : "beside"
    return Self(
      "no rule takes \(phrase), which lies \(place) \(Wording.list(bands.map(Wording.quote))): "
        + effect,
      help: "let one of the bands beside it take the number")
  }

  fileprivate static func hole(_ hole: Hole) -> Self {
    let (below, above) = (hole.below, hole.above)
    let value = above.text(of: hole.value)
    return Self(
      "\(Wording.quote(value)) under \(Wording.quote(above.column)) belongs to no segment: \(below.title) is "
        + "\(Wording.quote(below.written)) and \(above.title) is \(Wording.quote(above.written)), so a lead of "
        + "exactly that size has no segment",
      help: "let one of the two bands take \(value)")
  }
}
