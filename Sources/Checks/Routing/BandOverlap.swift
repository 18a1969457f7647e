import Diagnostics
import Plans
import Vocabulary

/// Flags bands of one column that share the number at which they meet.
package struct BandOverlap: Check {
  package static let code: Finding.Code = "RUL-09"
  package static let name = "band-overlap"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      Two bands of one column where the lower ends at the number with which the upper begins: 50-250 and \
      250-1000. The number is taken as part of the upper band. For money, where bands are often typed so, it \
      is advice only.
      """,
    matters: """
      A company of exactly that size belongs to both bands, and the plan does not say which. Round numbers are \
      what forms are filled with.
      """,
    fix: """
      End the lower band one below the number, or leave it as it is if the upper band is meant.
      """)
  package static let examples = [
    CheckExample(
      "two segments that share a number",
      sheets: [
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          MM,50-250
          ENT,↓250-1000
          """
        ),
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R9,99,,Inbound desk
          """
        ),
      ]),
    CheckExample(
      "two amounts that share their bound",
      """
      Rule ID,Priority,Deal size,Owner
      R1,10,$25k-100k,Ana Keller
      R2,20,↓$100k+,Bo Braun
      R9,99,,Inbound desk
      """),
    CheckExample(
      "bands that meet and do not overlap",
      """
      Rule ID,Priority,Employees,Owner
      R1,10,50-249,Ana Keller
      R2,20,250-1000,Bo Braun
      R9,99,,Inbound desk
      """),
    CheckExample(
      "a bound that the words leave out",
      """
      Rule ID,Priority,Deal size,Owner
      R1,10,<$100k,Ana Keller
      R2,20,$100k+,Bo Braun
      R9,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.typedBands.flatMap { bands in
      Shared.bounds(of: bands).map { shared in
        let (first, last) =
          shared.lower.location < shared.upper.location
          ? (shared.lower, shared.upper) : (shared.upper, shared.lower)
        let others = shared.others.map { Finding.Note("so has \($0.title)", at: $0.location) }
        return finding(
          at: last.location, .shared(shared), severity: shared.lower.isMoney ? .info : nil,
          notes: [Finding.Note("\(first.title) has \(Wording.quote(first.written))", at: first.location)]
            + Wording.cap(others, left: "cell"),
          rules: ([shared.lower, shared.upper] + shared.others).compactMap(\.rule))
      }
    }
  }
}

/// A number that a band ends with and another begins with.
private struct Shared {
  let value: Int
  let lower: TypedBand
  let upper: TypedBand
  /// Further bands that end or begin with it.
  let others: [TypedBand]

  /// In the order of the numbers.
  static func bounds(of bands: [TypedBand]) -> [Shared] {
    var ends: [Int: [TypedBand]] = [:]
    var beginnings: [Int: [TypedBand]] = [:]
    for typed in bands {
      guard typed.band.lower?.value != typed.band.upper?.value else { continue }
      if let end = typed.band.upper, end.isIncluded || typed.leavesOutItsEnd {
        ends[end.value, default: []].append(typed)
      }
      if let beginning = typed.band.lower, beginning.isIncluded {
        beginnings[beginning.value, default: []].append(typed)
      }
    }
    return ends.keys.sorted().compactMap { value in
      guard let lower = ends[value]?.first, let upper = beginnings[value]?.first else { return nil }
      let others = (ends[value] ?? []).dropFirst() + (beginnings[value] ?? []).dropFirst()
      return Shared(
        value: value, lower: lower, upper: upper, others: others.sorted { $0.location < $1.location })
    }
  }
}

extension Finding.Message {
  fileprivate static func shared(_ shared: Shared) -> Self {
    let (lower, upper) = (shared.lower, shared.upper)
    let value = upper.text(of: shared.value)
    let reading =
      "\(Wording.quote(value)) under \(Wording.quote(upper.column)) is the end of \(Wording.quote(lower.written)) "
      + "(\(lower.title)) and the beginning of \(Wording.quote(upper.written)) (\(upper.title)): it was taken as "
      + "part of \(Wording.quote(upper.written))"
    let help =
      lower.isMoney
      ? "nothing to do if that is meant; else write the lower band so that it reaches further"
      : "end \(Wording.quote(lower.written)) at \(upper.text(of: shared.value - 1)) if that is meant"
    return Self(reading, help: help)
  }
}
