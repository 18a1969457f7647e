import Diagnostics
import Plans
import Vocabulary

/// Findings in, findings out: those that the plan's waivers accept carry the waiver.
enum Waiving {
  /// `idle` are waivers that match no finding; waivers that lack a reason, an owner or a day do not count at all.
  static func apply(
    _ waivers: [Waiver], of plan: Plan, to findings: [Finding]
  ) -> (findings: [Finding], idle: [Waiver]) {
    let entries = waivers.compactMap { Entry($0, in: plan) }
    guard !entries.isEmpty else { return (findings, []) }
    var used: Set<Int> = []
    let judged = findings.map { finding -> Finding in
      var judged = finding
      for (index, entry) in entries.enumerated() where entry.codes.contains(finding.code) {
        switch entry.place.match(finding) {
        case .none: continue
        case .part:
          judged = judged.adding(Finding.Note("a waiver accepts a part of it", at: entry.location))
        case .whole where entry.hasEnded:
          judged = judged.adding(
            Finding.Note("the waiver for it ended on \(entry.terms.until)", at: entry.location))
        case .whole:
          if judged.waived == nil { judged.waived = entry.terms }
        }
        used.insert(index)
      }
      return judged
    }
    let idle = entries.indices.filter { !used.contains($0) }.map { entries[$0].waiver }
    return (judged, idle)
  }

  /// A waiver that can accept something.
  private struct Entry {
    let waiver: Waiver
    let codes: [Finding.Code]
    let place: WaiverPlace
    let terms: Finding.Waiver
    let hasEnded: Bool
    var location: SourceLocation { waiver.location }

    init?(_ waiver: Waiver, in plan: Plan) {
      guard let place = waiver.place, let reason = waiver.reason, let owner = waiver.owner,
        let until = waiver.until, !waiver.codes.isEmpty
      else { return nil }
      self.waiver = waiver
      codes = waiver.codes
      self.place = WaiverPlace(place.written, in: plan)
      terms = Finding.Waiver(
        reason: reason.value, owner: owner.value, until: until.value.description, location: waiver.location)
      hasEnded = plan.asOf.map { $0 > until.value } ?? false
    }
  }
}

extension Waiver {
  /// The codes it is for; planners write a code or a name, or several. Only what the catalogue knows.
  var codes: [Finding.Code] {
    code.value.split { $0 == "," || $0 == ";" || $0 == " " || $0 == "\n" }
      .compactMap { CheckCatalogue.check(named: String($0))?.code }
  }
}

extension Finding {
  fileprivate func adding(_ note: Note) -> Finding {
    Finding(
      code: code, name: name, severity: severity, message: message, location: location, notes: notes + [note],
      rules: rules, box: box, witness: witness, reach: reach, waived: waived)
  }
}
