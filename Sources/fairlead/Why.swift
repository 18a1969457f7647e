import ArgumentParser
import Checks
import Diagnostics
import Pipeline
import Plans

/// `fairlead why`: who gets a lead, and why.
struct Why: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Routes one lead and says who gets it and why.",
    discussion: """
      Fields and values are given as planners write them: segment=MM "deal size=75k" country=Germany. A field that \
      is left out is blank on the lead; a value that the plan does not know counts as blank, and the answer says so.
      """)

  @Argument(help: ArgumentHelp("A folder of CSV files.", valueName: "plan"))
  var path: String

  @Argument(help: ArgumentHelp("What the lead says in a field.", valueName: "field=value"))
  var fields: [String] = []

  @Option(help: ArgumentHelp("Say what keeps this rule from the lead.", valueName: "id"))
  var rule: String?

  @Option(help: "How the answer is written.")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if path == "-" || path.isEmpty { throw ValidationError("A plan is a folder.") }
    for field in fields where !field.dropFirst().contains("=") {
      throw ValidationError("“\(field)” is no field=value, such as segment=MM or \"deal size=75k\".")
    }
  }

  func run() throws {
    let plan = try common.pipeline.check(path).plan
    let router = LeadRouter(of: plan)
    let answer = LeadAnswer(
      of: try lead(by: router), by: router, asking: try rule.map { try self.rule($0, in: plan) }, in: plan)
    if !common.quiet { try Terminal.show(format == .json ? answer.json : answer.text) }
  }

  private func lead(by router: LeadRouter) throws -> Lead {
    let pairs = fields.map { field in
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return (name: parts[0], value: parts.count > 1 ? parts[1] : "")
    }
    do {
      return try router.lead(pairs)
    } catch {
      let hint = error.closest.map { " Did you mean “\($0)”?" } ?? ""
      throw ValidationError(
        "No rule asks for “\(error.name)”.\(hint) Rules ask for \(error.known.joined(separator: ", ")).")
    }
  }

  private func rule(_ id: String, in plan: Plan) throws -> Rule {
    if let rule = plan.routing.rule(id) { return rule }
    let ids = plan.routing.rules.map(\.id)
    let closest = ids.first { $0.lowercased() == id.lowercased() }
    throw ValidationError("There is no rule “\(id)”.\(closest.map { " Did you mean “\($0)”?" } ?? "")")
  }
}
