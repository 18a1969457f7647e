import Plans
import Workbooks

/// The sheet that holds what Route a Lead looks up, and the names by which its formulas know it.
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
