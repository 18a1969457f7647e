import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// What the sheet Route a Lead chooses from and looks up: the values of each field, and the rules in their order.
struct RouteLists: Sendable {
  /// What a line says beside its owner.
  enum Shown: CaseIterable, Sendable {
    case rule, response, backup, escalation, after

    var title: String {
      switch self {
      case .rule: "Rule"
      case .response: "First response"
      case .backup: "Backup"
      case .escalation: "Escalates to"
      case .after: "After"
      }
    }

    /// The defined name of its column.
    var name: String {
      switch self {
      case .rule: "RouteRule"
      case .response: "RouteResponse"
      case .backup: "RouteBackup"
      case .escalation: "RouteEscalation"
      case .after: "RouteAfter"
      }
    }
  }

  struct Line: Sendable {
    let rank: Int
    let takes: [[Int]?]
    let owner: String
    let ownerNumber: Int
    let shown: [Shown: String]
  }

  struct Answer {
    let owner: String
    /// What is looked up of the line.
    let line: [Shown: String]
    /// From 1.
    let number: Int
    let rivals: Int
    /// The line of the account that the accounts sheet gives to somebody, from 1; 0 where it does not.
    let account: Int

    /// What the sheet shows of it; nothing but the rule where two owners compete.
    func shown(_ shown: Shown) -> String {
      if account > 0 { return line[shown] ?? RouteLists.unsaid }
      if rivals > 0, shown != .rule { return "" }
      let text = line[shown] ?? ""
      return text.isEmpty ? RouteLists.unsaid : text
    }
  }

  static let conflict = "CONFLICT: two owners at once"

  /// An account that goes to its owner before any rule.
  struct Account: Sendable {
    /// Its name, domain or number.
    let name: String
    let owner: String
    let row: String
  }

  let choices: RoutingChoices
  let accounts: [Account]
  /// The rules, then a line that takes every lead that no rule does.
  let lines: [Line]

  init?(_ plan: Plan) {
    guard !plan.routing.order.isEmpty, !plan.routing.axes.isEmpty,
      plan.routing.rules.count <= RouteALeadSheet.mostRules
    else { return nil }
    choices = RoutingChoices(of: LeadRouter(of: plan))
    accounts = choices.accounts.map { name, row in
      let account = plan.accounts[row]
      let place = account.owner?.location ?? account.location
      return Account(
        name: name, owner: account.owner?.value.title ?? "",
        row: Words.place(place, on: SourceSheets.tab(place.file, among: plan.sheets.map(\.file))))
    }
    // Ranks are numbered from 1, for a rank itself may be any number.
    let ranks = Set(choices.entries.map(\.rank)).sorted()
    let rankNumbers = Dictionary(
      ranks.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let rest = Line(
      rank: ranks.count + 1, takes: choices.axes.map { _ in nil },
      owner: plan.settings.defaultOwner?.value ?? "NOBODY: no rule takes it", ownerNumber: -1,
      shown: [.rule: "none"])
    lines =
      choices.entries.compactMap { entry in
        plan.routing.rule(entry.rule).map { rule in
          Line(
            rank: rankNumbers[entry.rank] ?? 0, takes: entry.takes, owner: Self.owner(of: rule, entry, plan),
            ownerNumber: entry.owner, shown: Self.shown(rule, entry))
        }
      } + [rest]
  }

  func answer(choosing values: [Int]) -> Answer {
    let found = choices.first(choosing: values)
    let account = choices.accountAxis.flatMap {
      choices.account(named: choices.axes[$0].values[values[$0]].text)
    }
    let index = found?.entry ?? lines.count - 1
    let rivals = found?.rivals ?? 0
    if let account {
      return Answer(
        owner: accounts[account].owner, line: [.rule: accounts[account].row], number: index + 1,
        rivals: rivals, account: account + 1)
    }
    return Answer(
      owner: rivals > 0 ? Self.conflict : lines[index].owner,
      line: lines[index].shown, number: index + 1, rivals: rivals, account: 0)
  }

  private static func owner(of rule: Rule, _ entry: RoutingChoices.Entry, _ plan: Plan) -> String {
    if rule.isOutOfScope { return "n/a: out of scope" }
    guard entry.isOwning, let owner = rule.owner?.value else {
      let written = rule.owner.map { " (\($0.written))" } ?? ""
      return plan.vacancy(of: rule) == .left
        ? "NOBODY: the owner has left\(written)"
        : "NOBODY: the owner is \(plan.vacancy(of: rule)?.rawValue ?? "blank")\(written)"
    }
    return owner.title
  }

  private static func shown(_ rule: Rule, _ entry: RoutingChoices.Entry) -> [Shown: String] {
    guard entry.isOwning else { return [.rule: rule.id] }
    let response = rule.firstResponse.map {
      ServiceTime($0.value.length, clock: $0.value.clock ?? rule.clock?.value).description
    }
    return [
      .rule: rule.id, .response: response ?? "", .backup: (rule.backup ?? rule.fallback)?.value.title ?? "",
      .escalation: rule.escalateTo?.value.title ?? "", .after: rule.escalateAfter?.value.description ?? "",
    ]
  }
}
