import Diagnostics
import Foundation
import Plans
import Playbooks
import Sheets
import Testing
import Vocabulary
import Workbooks

/// What the sheet Route a Lead is asked about a plan, and what it must answer.
struct RouteExamination {
  /// What is said of a lead, as the sheet calls it.
  private static let said = ["Owner", "Rule", "First response", "Backup", "Escalates to", "After"]

  /// One lead, and what must be said of it.
  struct Question {
    let values: [Int]
    let account: String?
    /// The lead in words, for whoever reads that its answer is wrong.
    let lead: String
    let answer: [String]
  }

  let name: String
  let questions: [Question]
  let workbook: Workbook

  init(_ name: String, _ playbook: Playbook) throws {
    self.name = name
    let router = LeadRouter(of: playbook.plan)
    let choices = RoutingChoices(of: router)
    questions = Self.questions(choices, router, playbook.plan)
    try #require(questions.count >= 4, "\(name)")
    workbook = try Self.workbook(of: playbook, asking: questions, choices)
  }

  /// What a spreadsheet program computed, as it exports the first sheet.
  func answers(in text: Data) throws -> [[String]] {
    let read = SheetReader.read(Array(text), file: "leads.csv", knowing: .init { $0 == Self.said[0] })
    let table = try #require(read.tables.first { $0.header.contains { $0.text == Self.said[0] } })
    return table.rows.map { Array($0.cells.prefix(Self.said.count)) }
  }

  /// One lead of each kind that rules tell apart, as far as two thousand of them, then those with accounts.
  private static func questions(_ choices: RoutingChoices, _ router: LeadRouter, _ plan: Plan) -> [Question] {
    let sides = choices.axes.map { axis in
      axis.values.indices.filter { index in
        axis.values.firstIndex { $0.group == axis.values[index].group } == index
      }
    }
    let all = sides.reduce(1) { $0 * $1.count }
    let step = max(1, all / 2_000 | 1)
    var questions = stride(from: 0, to: all, by: step).map { number -> Question in
      var rest = number
      let values = sides.map { side in
        defer { rest /= side.count }
        return side[rest % side.count]
      }
      return question(values, nil, choices, router, plan)
    }
    let first = choices.axes.map(\.standard)
    if let axis = choices.accountAxis {
      questions += choices.axes[axis].values.indices.prefix(300).map { value in
        var values = first
        values[axis] = value
        return question(values, nil, choices, router, plan)
      }
    } else {
      questions += choices.accounts.prefix(300).map { question(first, $0.text, choices, router, plan) }
    }
    return questions
  }

  private static func question(
    _ values: [Int], _ account: String?, _ choices: RoutingChoices, _ router: LeadRouter, _ plan: Plan
  ) -> Question {
    let decision = router.route(choices.lead(choosing: values, account: account)).decision
    let words = zip(choices.axes, values).map { "\($0.title) \($0.values[$1].text)" }
    return Question(
      values: values, account: account,
      lead: (words + (account.map { ["account \($0)"] } ?? [])).joined(separator: ", "),
      answer: answer(decision, plan))
  }

  /// What the sheet must say of a decision, one text for each of `said`.
  private static func answer(_ decision: LeadRoute.Decision?, _ plan: Plan) -> [String] {
    func line(_ owner: String, by rule: String, saying text: String = "not said") -> [String] {
      [owner, rule] + Array(repeating: text, count: said.count - 2)
    }
    switch decision {
    case .rules(let ids):
      guard let rule = ids.first.flatMap(plan.routing.rule) else { return [] }
      let response = rule.firstResponse.map {
        ServiceTime($0.value.length, clock: $0.value.clock ?? rule.clock?.value).description
      }
      let rest = [
        response, (rule.backup ?? rule.fallback)?.value.title, rule.escalateTo?.value.title,
        rule.escalateAfter?.value.description,
      ]
      return [rule.owner?.value.title ?? "", rule.id] + rest.map { $0 ?? "not said" }
    case .account(let row):
      let account = plan.accounts[row]
      let place = account.owner?.location
      return line(
        account.owner?.value.title ?? "",
        by:
          "\((place?.file ?? "").components(separatedBy: " - ").last ?? ""), cell \(place?.cell?.description ?? "")"
      )
    case .conflict(let ids):
      return line("CONFLICT: two owners at once", by: ids.first ?? "", saying: "")
    case .outOfScope(let id): return line("n/a: out of scope", by: id)
    case .unowned(let id, let vacancy):
      let written = plan.routing.rule(id)?.owner.map { " (\($0.written))" } ?? ""
      return line(
        "NOBODY: the owner \(vacancy == .left ? "has left" : "is \(vacancy.rawValue)")\(written)", by: id)
    case .defaultOwner: return line(plan.settings.defaultOwner?.value ?? "", by: "none")
    case .nobody: return line("NOBODY: no rule takes it", by: "none")
    case nil: return ["it depends"]
    }
  }

  /// A sheet on which each line is a lead and has the formulas of Route a Lead, whose names for the cells of that sheet
  /// are the cells of the line, before the two sheets of the playbook; stored values are none of the right ones.
  private static func workbook(
    of playbook: Playbook, asking questions: [Question], _ choices: RoutingChoices
  ) throws -> Workbook {
    let whole = PlaybookLayout.workbook(of: playbook)
    let sheet = try #require(whole.sheet("Route a Lead"), "the plan has no such sheet")
    let lists = try #require(whole.sheet("Route Lists"))
    let anchors: [(name: String, anchor: String)] =
      choices.axes.indices.flatMap { index in
        [
          ("RouteLead\(index + 1)", "route:lead:\(index)"),
          ("RouteGroup\(index + 1)", "route:group:\(index)"),
        ]
      } + [
        ("RouteLeadAccount", "route:lead:account"), ("RouteLine", "route:line"),
        ("RouteRivals", "route:rivals"), ("RouteAccount", "route:account"),
      ]
    let cells = sheet.cells
    let used = anchors.compactMap { name, anchor in
      cells.first { $0.anchor == anchor }.map { (name: name, cell: $0) }
    }
    let facts = sheet.blocks.flatMap { block -> [Fact] in
      if case .facts(let facts) = block { facts } else { [] }
    }
    let formulas = try said.map { said in
      try #require(facts.first { $0.label.text == said }?.values.first, "\(said) is not said")
    }
    let columns = Dictionary(
      uniqueKeysWithValues: used.enumerated().map { ($1.name, Position(row: 0, column: $0 + formulas.count)) }
    )
    let rows = questions.enumerated().map { index, question -> Grid.Row in
      // Title, space and header stand above.
      let row = index + 4
      func placed(_ cell: Cell) -> Cell {
        guard case .formula(let formula) = cell.value else { return cell }
        let text = formula.text.replacing(/Route[A-Z][A-Za-z]*[0-9]*/) { match in
          guard let column = columns[String(match.output)] else { return String(match.output) }
          return "$" + Position(row: row - 1, column: column.column).reference
        }
        return .formula(text, result: .text("stale"))
      }
      let inputs = used.map { name, cell -> Cell in
        if name == "RouteLeadAccount" { return .text(question.account ?? "") }
        guard let axis = choices.axes.indices.first(where: { name == "RouteLead\($0 + 1)" }) else {
          return placed(cell)
        }
        return .text(choices.axes[axis].values[question.values[axis]].text)
      }
      return Grid.Row(placed(formulas[0]), formulas.dropFirst().map(placed) + inputs)
    }
    let front = Worksheet(
      name: "Leads", kind: .list, title: "Leads",
      blocks: [
        .grid(
          Grid(
            corner: said[0],
            columnHeaders: (said.dropFirst() + used.map(\.name)).map { .text($0) }, rows: rows,
            emptyText: "None",
            kind: .sheet))
      ])
    return Workbook(
      properties: whole.properties, sheets: [front, sheet, lists],
      definedNames: whole.definedNames.filter { $0.name.hasPrefix("Route") })
  }
}
