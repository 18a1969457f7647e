import Diagnostics
import Plans
import Vocabulary

extension Plan {
  /// The sheet that routes leads, as a whole: where findings on a region of the routing table stand.
  var routingSheet: SourceLocation? {
    for kind in [SheetKind.routing, .routingMatrix, .territories] {
      if let sheet = sheets.first(where: { $0.kind == kind }) { return SourceLocation(file: sheet.file) }
    }
    return nil
  }

  /// `about 40 leads a quarter`; `nil` where the plan expects none or does not say.
  func leads(_ expected: Int?) -> String? {
    guard let expected, expected > 0 else { return nil }
    return "about \(Wording.count(expected, "lead")) \(perPeriod)"
  }

  /// Who gets what no rule asks for, if anybody does.
  var catchAllOwner: String? {
    routing.catchAll.flatMap { routing.rule($0) }?.ownerTitle ?? settings.defaultOwner?.value
  }

  private var perPeriod: String {
    guard let period = settings.period else { return "a quarter" }
    switch period.last.dayNumber - period.first.dayNumber + 1 {
    case 28...31: return "a month"
    case 89...93: return "a quarter"
    case 365...366: return "a year"
    default: return "in \(period.label)"
    }
  }
}
