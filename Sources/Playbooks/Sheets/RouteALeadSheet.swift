import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// A lead typed by drop-downs, and formulas that say who gets it, by which rule, and how fast.
enum RouteALeadSheet {
  /// Of more rules than this no spreadsheet computes at ease; `fairlead why` does.
  static let mostRules = 10_000

  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    guard let lists = playbook.route else { return nil }
    let axes = lists.choices.axes
    let chosen = axes.map(\.standard)
    let answer = lists.answer(choosing: chosen)
    var inputs = [
      Fact(
        .text("Field"), .text("Choose a value from the list in each cell", tone: .muted),
        .text("Group of values that no rule tells apart", tone: .muted))
    ]
    for (index, axis) in axes.enumerated() {
      let value = axis.values[chosen[index]]
      inputs.append(
        Fact(
          .text(axis.title),
          Cell(
            .text(value.text), tone: .entry, anchor: "route:lead:\(index)",
            choices: RouteLists.values(index)),
          Cell(
            .formula(Cell.Formula(RouteFormula.group(index), result: .integer(value.group))), tone: .muted,
            anchor: "route:group:\(index)")))
    }
    if !lists.accounts.isEmpty, lists.choices.accountAxis == nil {
      inputs.append(
        Fact(
          "Account",
          Cell(
            .text("none that is owned by name"), tone: .entry, anchor: "route:lead:account",
            choices: "RouteAccountNames")))
    }
    return Worksheet(
      name: "Route a Lead", kind: .guide, title: "Route a Lead", subtitle: playbook.subtitle,
      back: Words.back,
      intro: [
        "Say what a lead has, and see who gets it, by which rule and how fast. The rules are those of the plan in their "
          + "order, on the sheet Route Lists."
          + (lists.accounts.isEmpty
            ? ""
            : " An account that the plan gives to somebody by name goes there before any rule; type its name.")
      ],
      blocks: [
        .heading("The lead"), .facts(inputs), .heading("Where it goes"),
        .facts(results(answer, lists)),
        .paragraph(
          "“Line” is the first line of tblRouteRules that takes the lead; “rivals” are lines of the same rank for "
            + "another owner."
            + (lists.accounts.isEmpty
              ? "" : " “Account” is its line in tblRouteAccounts, 0 where the rules decide."),
          tone: .muted),
      ], freeze: .none, orientation: .portrait)
  }

  private static func results(_ answer: RouteLists.Answer, _ lists: RouteLists) -> [Fact] {
    let count = lists.choices.axes.count
    let hasAccounts = !lists.accounts.isEmpty
    var facts = [
      Fact(
        "Owner",
        .formula(RouteFormula.owner(hasAccounts: hasAccounts), result: .text(answer.owner), tone: .strong))
    ]
    facts += RouteLists.Shown.allCases.map { shown in
      Fact(
        .text(shown.title),
        .formula(RouteFormula.looked(shown, hasAccounts: hasAccounts), result: .text(answer.shown(shown))))
    }
    facts += [
      Fact(
        .text("Line", tone: .muted),
        Cell(
          .formula(Cell.Formula(RouteFormula.line(axes: count), result: .integer(answer.number))),
          tone: .muted,
          anchor: "route:line")),
      Fact(
        .text("Rivals", tone: .muted),
        Cell(
          .formula(Cell.Formula(RouteFormula.rivals(axes: count), result: .integer(answer.rivals))),
          tone: .muted, anchor: "route:rivals")),
    ]
    if hasAccounts {
      let input = lists.choices.accountAxis.map { "RouteLead\($0 + 1)" } ?? "RouteLeadAccount"
      facts.append(
        Fact(
          .text("Account", tone: .muted),
          Cell(
            .formula(Cell.Formula(RouteFormula.account(in: input), result: .integer(answer.account))),
            tone: .muted, anchor: "route:account")))
    }
    return facts
  }

  /// The sheet that the formulas look things up on.
  static func lists(_ playbook: Playbook) -> Worksheet? { playbook.route?.worksheet(playbook) }

  static func names(_ playbook: Playbook) -> [DefinedName] { playbook.route?.names ?? [] }
}
