import Diagnostics
import Plans
import Vocabulary

/// Flags rules that give leads to partners who are not trained, or no longer certified.
package struct UntrainedPartner: Check {
  package static let code: Finding.Code = "ENB-01"
  package static let name = "untrained-partner"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A rule whose owner is a partner without training, or whose certification has expired by the day from \
      which the rule gives leads away. A certification of which only the day of the exam is known counts for \
      365 days; the setting "certification days" changes that. A blank cell in a column that others fill is a \
      warning.
      """,
    matters: """
      The lead meets somebody who cannot explain the product, and the deal is lost with the company's name on \
      it.
      """,
    fix: """
      Train the partner and enter the new date, or give the rule to somebody else until then.
      """)
  package static let examples = [
    CheckExample(
      "a certification that has expired, and none at all",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R40,40,MM,↓Nordwerk SI
          R41,41,SMB,↓Alpha Reseller
          R42,42,ENT,Beta Consult
          """
        ),
        (
          "partners.csv",
          """
          Partner,Partner type,Tier,Certification
          Nordwerk SI,SI,Gold,valid to 2026-05-01
          Alpha Reseller,Reseller,Silver,no
          Beta Consult,SI,Gold,valid to 2026-12-31
          """
        ),
        (
          "settings.csv",
          """
          Setting,Value
          period,2026 Q3
          """
        ),
      ]),
    CheckExample(
      "trained partners",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R40,40,MM,Nordwerk SI
          R41,41,SMB,Ana Keller
          """
        ),
        (
          "partners.csv",
          """
          Partner,Partner type,Tier,Trained
          Nordwerk SI,SI,Gold,yes (3)
          Alpha Reseller,Reseller,Silver,no
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let partners = Dictionary(plan.partners.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let doubtful = plan.doubtfulRows
    // Where nobody fills the column, a blank says nothing about one partner.
    let isFilled = plan.partners.contains { $0.trained != nil }
    var certain: [CauseCell] = []
    var blank: [CauseCell] = []
    for rule in plan.rulesInForce {
      for party in rule.owner?.value.parties ?? [] where party.role != .backup {
        guard case .partner(let id) = party.owner, let partner = partners[id] else { continue }
        let row = SourceLocation(file: partner.location.file, row: partner.location.row)
        if let lack = Lack(of: partner, on: plan.firstDay(of: rule), validDays: plan.certificationDays) {
          certain.append(cell(rule, partner, lack, in: plan))
        } else if partner.trained == nil, isFilled, !doubtful.contains(row) {
          blank.append(cell(rule, partner, .blank, in: plan))
        }
      }
    }
    let rest: (Int) -> String = { "; \(Wording.count($0, "more rule")) \($0 == 1 ? "does" : "do") so too" }
    return findings(at: certain, rest: rest)
      + findings(at: blank, rest: rest).map { finding in
        var finding = finding
        finding.severity = .warning
        return finding
      }
  }

  private func cell(_ rule: Rule, _ partner: Partner, _ lack: Lack, in plan: Plan) -> CauseCell {
    CauseCell(
      cause: partner.id, location: rule.ownerLocation, message: .untrained(partner, lack, rule: rule),
      note: "\(rule.title) gives leads to \(Wording.quote(partner.name.value)) too",
      notes: [
        partner.trained.map { trained in
          Finding.Note("the training of \(Wording.quote(partner.name.value))", at: trained.location)
        } ?? Finding.Note("\(Wording.quote(partner.name.value)) is here", at: partner.location)
      ],
      rules: [rule.id], region: plan.figures(ofRule: rule.id))
  }
}

/// What a partner's training lacks.
private enum Lack {
  case training
  case expired(CalendarDate)
  case blank

  /// `nil` where the partner is trained on the day, or nothing is known.
  init?(of partner: Partner, on day: CalendarDate?, validDays: Int) {
    switch partner.trained?.value {
    case nil, .trained: return nil
    case .untrained: self = .training
    case .until(let last): self.init(last: last, day: day)
    case .since(let first): self.init(last: first.adding(days: validDays), day: day)
    }
  }

  private init?(last: CalendarDate, day: CalendarDate?) {
    guard let day, last < day else { return nil }
    self = .expired(last)
  }
}

extension Plan {
  /// For how many days a certification counts of which only the day of the exam is known.
  fileprivate var certificationDays: Int {
    settings.thresholds["certification days"] ?? settings.thresholds["certification"] ?? 365
  }
}

extension Finding.Message {
  fileprivate static func untrained(_ partner: Partner, _ lack: Lack, rule: Rule) -> Self {
    let state =
      switch lack {
      case .training: "who is not trained (\(Wording.quote(partner.trained?.written ?? "")))"
      case .expired(let day): "whose certification expired on \(day)"
      case .blank: "of whom no training is on record"
      }
    let backup = rule.fallback.map { "; until then use the fallback \(Wording.quote($0.value.title))" } ?? ""
    return Self(
      "\(rule.title) gives leads to \(Wording.quote(partner.name.value)), \(state): they meet somebody who cannot "
        + "explain the product",
      help: "train the partner and enter the date, or name another owner\(backup)")
  }
}
