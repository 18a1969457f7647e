import Diagnostics
import Plans

/// Two rules of one rank that give the same leads to different owners; places in the sheets' order of rules.
struct Clash {
  let earlier: Int
  let later: Int
  /// Its place among the conflicts of the proof.
  let conflict: Int
}

/// The conflicts of a plan with what is asked of their rules again and again; there can be very many.
struct ClashTable {
  let rules: [Rule]
  let owners: [String]
  /// In the order of the later rules, then of the earlier ones.
  let clashes: [Clash]
  private let conflicts: [RoutingProof.Conflict]
  private let isPartnerLed: [Bool]
  /// Rules that ask the same of a lead have one number.
  private let likeness: [Int]

  init(of plan: Plan) {
    rules = plan.routing.rules
    conflicts = plan.proof.conflicts
    guard !conflicts.isEmpty else {
      (clashes, owners, isPartnerLed, likeness) = ([], [], [], [])
      return
    }
    let positions = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    clashes = conflicts.enumerated().compactMap { index, conflict in
      guard let first = positions[conflict.first], let second = positions[conflict.second] else { return nil }
      return Clash(earlier: min(first, second), later: max(first, second), conflict: index)
    }
    .sorted { ($0.later, $0.earlier) < ($1.later, $1.earlier) }
    owners = rules.map(\.ownerTitle)
    isPartnerLed = rules.map(\.isPartnerLed)
    likeness = plan.routing.likeness
  }

  /// Whether the owner of one of the two is an outside partner and the other's is not.
  func isDirectAgainstPartner(_ clash: Clash) -> Bool {
    isPartnerLed[clash.earlier] != isPartnerLed[clash.later]
  }

  /// Whether both are rows of a territory sheet.
  func isBetweenTerritories(_ clash: Clash) -> Bool {
    rules[clash.earlier].origin == .territory && rules[clash.later].origin == .territory
  }

  func asksTheSame(_ clash: Clash) -> Bool { likeness[clash.earlier] == likeness[clash.later] }

  /// What both take, largest first.
  func regions(of clash: Clash) -> [RoutingProof.Region] { conflicts[clash.conflict].regions }

  /// The two rules, the partner's last.
  func directAndPartner(_ clash: Clash) -> (direct: Rule, partner: Rule) {
    isPartnerLed[clash.earlier]
      ? (rules[clash.later], rules[clash.earlier]) : (rules[clash.earlier], rules[clash.later])
  }
}
