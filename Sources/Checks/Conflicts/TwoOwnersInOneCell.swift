import Diagnostics
import Plans
import Vocabulary

/// Flags owner cells that hold two names without saying who comes first.
package struct TwoOwnersInOneCell: Check {
  package static let code: Finding.Code = "CON-03"
  package static let name = "two-owners-in-one-cell"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An owner cell of a rule or a named account that holds two or more names with no split, no order and no \
      round robin.
      """,
    matters: """
      Each may wait for the other, and the lead waits with them. A CRM takes one name only.
      """,
    fix: """
      Choose one owner and a backup, a pool of both (write "round robin" beside it), or shares that add up \
      to 100.
      """)
  package static let examples = [
    CheckExample(
      "two names",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R12,20,MM,↓Jane Doe / Bob Roe
      """),
    CheckExample(
      "shares and a round robin",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Jane Doe 60% / Bob Roe 40%
      R12,20,MM,DACH team (round robin)
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let rules = plan.rulesInForce.compactMap { rule -> CauseCell? in
      guard let owner = rule.owner, owner.value.isContested else { return nil }
      return cell(owner, of: rule.title, rules: [rule.id], region: plan.figures(ofRule: rule.id))
    }
    let accounts = plan.accounts.compactMap { account -> CauseCell? in
      guard let owner = account.owner, owner.value.isContested else { return nil }
      return cell(owner, of: "account \(Wording.quote(account.name.value))", rules: [])
    }
    return findings(at: rules + accounts) { "; \(Wording.count($0, "more cell")) name the same" }
  }

  private func cell(
    _ owner: Located<OwnerReference>, of title: String, rules: [String], region: RegionFigures? = nil
  ) -> CauseCell {
    let names = owner.value.parties.filter { $0.role == .primary }.map(\.name)
    return CauseCell(
      cause: names.joined(separator: "\n"), location: owner.location,
      message: .contested(names, title: title),
      note: "\(title) names them too", notes: [], rules: rules, region: region)
  }
}

extension Finding.Message {
  fileprivate static func contested(_ names: [String], title: String) -> Self {
    Self(
      "\(title) names \(Wording.list(names.map(Wording.quote))) as owners: each may wait for the other, and "
        + "the lead waits with them",
      help: "choose one owner and a backup, a pool (round robin), or shares that add up to 100")
  }
}
