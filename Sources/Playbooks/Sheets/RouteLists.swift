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
      return Account(
        name: name, owner: account.owner?.value.title ?? "",
        row: Words.place(account.owner?.location ?? account.location))
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

extension RouteLists {
  static func values(_ axis: Int) -> String { "RouteValues\(axis + 1)" }
  static func groups(_ axis: Int) -> String { "RouteGroups\(axis + 1)" }
  static func takes(_ axis: Int) -> String { "RouteTakes\(axis + 1)" }

  var names: [DefinedName] {
    let rules = "tblRouteRules"
    var names = [
      DefinedName("RouteOrder", .column(table: rules, header: "Line")),
      DefinedName("RouteRank", .column(table: rules, header: "Rank")),
      DefinedName("RouteOwner", .column(table: rules, header: "Owner")),
      DefinedName("RouteOwnerNo", .column(table: rules, header: "Owner no.")),
      DefinedName("RouteLine", .anchor("route:line")), DefinedName("RouteRivals", .anchor("route:rivals")),
    ]
    names += Shown.allCases.map { DefinedName($0.name, .column(table: rules, header: $0.title)) }
    if !accounts.isEmpty {
      let table = "tblRouteAccounts"
      names += [
        DefinedName("RouteAccountNames", .column(table: table, header: "Account")),
        DefinedName("RouteAccountOwner", .column(table: table, header: "Owner")),
        DefinedName("RouteAccountRow", .column(table: table, header: "By")),
        DefinedName("RouteAccount", .anchor("route:account")),
      ]
      if choices.accountAxis == nil {
        names.append(DefinedName("RouteLeadAccount", .anchor("route:lead:account")))
      }
    }
    for (index, axis) in choices.axes.enumerated() {
      names += [
        DefinedName(Self.values(index), .column(table: "tblRoute\(index + 1)", header: axis.title)),
        DefinedName(Self.groups(index), .column(table: "tblRoute\(index + 1)", header: "Group")),
        DefinedName(Self.takes(index), .column(table: rules, header: Self.header(index, axis))),
        DefinedName("RouteLead\(index + 1)", .anchor("route:lead:\(index)")),
        DefinedName("RouteGroup\(index + 1)", .anchor("route:group:\(index)")),
      ]
    }
    return names
  }

  func worksheet(_ playbook: Playbook) -> Worksheet {
    var blocks: [Block] = [.heading("Rules in their order"), .table(rules)]
    for (index, axis) in choices.axes.enumerated() {
      blocks += [
        .heading(axis.title),
        .table(
          NamedTable(
            name: "tblRoute\(index + 1)", columns: [.init(axis.title, widest: 40), .init("Group", .number)],
            rows: axis.values.map { [.text($0.text), .integer($0.group)] }, emptyText: "No value")),
      ]
    }
    if !accounts.isEmpty {
      blocks += [
        .heading("Accounts that go to their owner before any rule"),
        .table(
          NamedTable(
            name: "tblRouteAccounts",
            columns: [.init("Account", widest: 40), .init("Owner", widest: 32), .init("By", widest: 40)],
            rows: accounts.map { [.text($0.name), .text($0.owner), .text($0.row)] }, emptyText: "No account")),
      ]
    }
    return Worksheet(
      name: "Route Lists", kind: .choices, title: "Route Lists", subtitle: playbook.subtitle,
      back: Words.back,
      intro: [
        "What the sheet Route a Lead looks up. Values that no rule tells apart are one group; a rule says for each "
          + "field which groups it takes, such as |1|3|."
      ], blocks: blocks)
  }

  private static func header(_ index: Int, _ axis: RoutingChoices.Axis) -> String {
    "Takes \(index + 1): \(axis.title)"
  }

  private var rules: NamedTable {
    var columns: [NamedTable.Column] = [
      .init("Line", .number), .init("Rank", .number), .init("Rule", widest: 16),
    ]
    columns += choices.axes.enumerated().map { .init(Self.header($0, $1), widest: 24) }
    columns += [.init("Owner", widest: 32), .init("Owner no.", .number)]
    columns += Shown.allCases.dropFirst().map { .init($0.title, widest: 26) }
    return NamedTable(
      name: "tblRouteRules", columns: columns,
      rows: lines.enumerated().map { index, line in
        var cells: [Cell] = [.integer(index + 1), .integer(line.rank), .text(line.shown[.rule] ?? "")]
        cells += line.takes.map { groups in
          .text(groups.map { "|" + $0.map(String.init).joined(separator: "|") + "|" } ?? "any")
        }
        cells += [.text(line.owner), .integer(line.ownerNumber)]
        // A formula takes a blank cell for 0.
        cells += Shown.allCases.dropFirst().map { shown in
          let text = line.shown[shown] ?? ""
          return .text(text.isEmpty ? Self.unsaid : text, tone: text.isEmpty ? .muted : .normal)
        }
        return NamedTable.Row(cells)
      }, emptyText: "No rule")
  }

  /// Where the plan says nothing.
  static let unsaid = "not said"
}
