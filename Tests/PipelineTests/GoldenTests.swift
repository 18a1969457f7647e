import Diagnostics
import Pipeline
import Testing

@Suite("The plans that come with the package")
struct GoldenTests {
  @Test("are there, whole quarters of several businesses")
  func areThere() {
    let businesses = Set(Fixtures.plans.map { $0.split(separator: "/")[0] }).subtracting(["Cases"])
    #expect(businesses.count >= 5, "\(Fixtures.plans)")
  }

  @Test("are reported as recorded", arguments: Fixtures.plans)
  func findings(plan: String) throws {
    try Golden(name: plan + "/findings.txt").expect(Self.report(on: plan))
  }

  @Test("become workbooks as recorded", arguments: Fixtures.plans)
  func workbooks(plan: String) throws {
    let golden = Golden(name: plan + "/workbook.txt")
    guard golden.isThere else { return }
    let checked = try Fixtures.pipeline.check(Fixtures.path(plan))
    let (playbook, leads) = Fixtures.pipeline.workbooks(of: checked)
    let texts =
      ["# playbook.xlsx\n" + WorkbookText.text(of: playbook)]
      + leads.map { "# leads/\($0.slug).xlsx\n" + WorkbookText.text(of: $0.workbook) }
    try golden.expect(texts.joined(separator: "\n"))
  }

  /// What `fairlead check` prints; a plan that cannot be read is known by its folder's name alone.
  private static func report(on plan: String) throws -> String {
    let path = Fixtures.path(plan)
    do throws(PipelineFailure) {
      let checked = try Fixtures.pipeline.check(path)
      return TextReport.text(of: RunReport(tool: Fixtures.pipeline.tool, plans: [checked.report]))
    } catch {
      let folder = plan.split(separator: "/").last.map(String.init) ?? plan
      return "fairlead: \(PipelineFailure(error.path.replacing(path, with: folder), error.reason))\n"
    }
  }
}
