import Checks
import Diagnostics
import Plans
import Sheets

/// A plan typed as CSV texts by file name.
func plan(_ sheets: (file: String, text: String)...) -> Plan { examplePlan(sheets) }

/// The same with the texts in a list.
func examplePlan(_ sheets: [(file: String, text: String)]) -> Plan {
  PlanBuilder.build(
    from: sheets.map {
      SheetReader.read(Array($0.text.utf8), file: $0.file, knowing: PlanBuilder.headerWords)
    },
    name: "example-FY26-Q3", folder: "FY26-Q3", asOf: nil)
}

/// What a check finds in a plan, as `place: text`.
func messages(of check: any Check.Type, in plan: Plan) -> [String] {
  check.init().check(plan).map { "\($0.location.map(\.description) ?? "no sheet"): \($0.message.text)" }
}
