import Diagnostics
import Plans
import Vocabulary

/// Flags escalation that reaches nobody.
package struct EscalationToNobody: Check {
  package static let code: Finding.Code = "SLA-07"
  package static let name = "escalation-to-nobody"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An escalation cell of a rule or of the SLA sheet that names somebody whom the roster does not know, who \
      has left, or who is the owner; that is still to be decided; or that says "manager" where the roster \
      names none.
      """,
    matters: """
      When a lead is not answered in time, nobody else hears of it.
      """,
    fix: """
      Name a person or a team of the roster other than the owner. "manager" is enough where the roster has a \
      manager for the owner.
      """)
  package static let examples = [
    CheckExample(
      "a title, somebody who has left, and the owner again",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Escalate to
          R1,10,SMB,Ana Keller,↓VP
          R2,20,MM,Ana Keller,↓Mia Rossi
          R3,30,ENT,Bo Braun,"↓Braun, Bo"
          R4,40,EDU,Bo Braun,↓manager
          """
        ),
        (
          "owners.csv",
          """
          Name,Email,Team,Role,Status,Manager
          Ana Keller,ana@example.com,DACH,AE,active,Bo Braun
          Bo Braun,bo@example.com,DACH,VP Sales,active,
          Mia Rossi,mia@example.com,Italy,AE,left,Bo Braun
          """
        ),
      ]),
    CheckExample(
      "people of the roster, and the manager in it",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Escalate to
          R1,10,SMB,Ana Keller,manager
          R2,20,MM,Ana Keller,Bo Braun
          """
        ),
        (
          "owners.csv",
          """
          Name,Email,Team,Manager
          Ana Keller,ana@example.com,DACH,Bo Braun
          Bo Braun,bo@example.com,DACH,
          """
        ),
      ]),
    CheckExample(
      "no roster to know names from",
      """
      Rule ID,Priority,Segment,Owner,Escalate to
      R1,10,SMB,Ana Keller,VP Sales
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let doubted = plan.doubtedNames
    let cells = plan.escalationSteps.compactMap { step -> CauseCell? in
      guard !doubted.contains([step.cell.written, "\(step.cell.location)"]) else { return nil }
      return Fault(of: step, in: plan).map { fault in
        CauseCell(
          cause: fault.cause, location: step.cell.location, message: .nobody(step, fault),
          note: "\(step.title) escalates to \(Wording.quote(step.cell.written)) too", notes: fault.notes,
          rules: step.rule.map { [$0.id] } ?? [])
      }
    }
    return findings(at: cells) { "; \(Wording.count($0, "more cell")) \($0 == 1 ? "does" : "do") the same" }
  }
}

/// Why a step reaches nobody.
private enum Fault {
  case undecided
  case noManager(of: String)
  case itself(String)
  case unknown(String, closest: String?, holders: [Roster.Member])
  case gone(Roster.Member, isOpen: Bool)

  init?(of step: EscalationStep, in plan: Plan) {
    switch step.target(in: plan) {
    case nil: return nil
    case .undecided: self = .undecided
    case .noManager: self = .noManager(of: step.from?.name ?? "")
    case .owner(let owner, let name):
      if owner == step.from?.owner {
        self = .itself(name)
        return
      }
      switch owner {
      case .unknown(let name, let closest):
        guard plan.has(.owners) else { return nil }
        let words = Fold.key(name)
        let holders = plan.roster.members.filter { member in
          member.role.map { " \(Fold.key($0.written)) ".contains(" \(words) ") } ?? false
        }
        self = .unknown(name, closest: closest, holders: holders)
      case .member(let id):
        let day = step.rule.map { plan.firstDay(of: $0) } ?? plan.settings.period?.first ?? plan.asOf
        guard let member = plan.roster.member(id) else { return nil }
        if member.hasLeft(before: day) || member.status?.value == "left" {
          self = .gone(member, isOpen: false)
        } else if member.status?.value == "open" {
          self = .gone(member, isOpen: true)
        } else {
          return nil
        }
      case .group, .partner, .accountOwner: return nil
      }
    }
  }

  /// Cells of one cause have one key.
  var cause: String {
    switch self {
    case .undecided: "undecided"
    case .noManager(let name): "manager of \(name)"
    case .itself(let name): "itself \(name)"
    case .unknown(let name, _, _): "unknown \(Fold.key(name))"
    case .gone(let member, _): "gone \(member.id)"
    }
  }

  var notes: [Finding.Note] {
    switch self {
    case .undecided, .noManager, .itself: []
    case .unknown(_, _, let holders):
      Wording.cap(
        holders.map { member in
          Finding.Note(
            "\(Wording.quote(member.name.value)) is \(Wording.quote(member.role?.written ?? ""))",
            at: member.role?.location ?? member.location)
        }, left: "person", "people")
    case .gone(let member, _):
      [
        Finding.Note(
          "\(Wording.quote(member.name.value)) is here",
          at: member.end?.location ?? member.status?.location ?? member.location)
      ]
    }
  }
}

extension Finding.Message {
  fileprivate static func nobody(_ step: EscalationStep, _ fault: Fault) -> Self {
    let what = "\(step.title) escalates to \(Wording.quote(step.cell.written))"
    let effect = "nobody hears of a lead that is not answered in time"
    let name = "name a person or team of the owners sheet"
    switch fault {
    case .undecided: return Self("\(what), which is still to be decided: \(effect)", help: name)
    case .noManager(let owner):
      return Self(
        "\(what), and the owners sheet names no manager for \(Wording.quote(owner)): \(effect)",
        help: "fill in the manager of \(Wording.quote(owner)), or \(name)")
    case .itself:
      return Self(
        "\(what), who has the lead already: \(effect)", help: "name somebody else, such as the manager")
    case .unknown(_, let closest, let holders):
      let title =
        switch holders.count {
        case 0: ""
        case 1: "; one person holds such a title"
        default: "; \(holders.count) people hold such a title"
        }
      let help =
        closest.map { "did you mean \(Wording.quote($0))? Otherwise \(name)" }
        ?? (holders.count == 1
          ? holders.first.map { "write \(Wording.quote($0.name.value)) if that is meant" } : nil)
      return Self("\(what), who is not in the owners sheet\(title): \(effect)", help: help ?? name)
    case .gone(let member, let isOpen):
      let state =
        isOpen
        ? "a position that is open"
        : member.end.map { "whose last day is \($0.value)" } ?? "who has left"
      let deputy = member.backup.map { "; deputy on file: \(Wording.quote($0.value.title))" } ?? ""
      return Self("\(what), \(state): \(effect)", help: "name somebody else\(deputy)")
    }
  }
}
