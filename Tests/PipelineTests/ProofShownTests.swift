import Diagnostics
import Pipeline
import Plans
import Testing

@Suite("The proof in a playbook")
struct ProofShownTests {
  /// The cells of a playbook in order: sheet, place, kind, value.
  private static func cells(of checked: Pipeline.Checked) -> [[Substring]] {
    WorkbookText.text(of: Fixtures.pipeline.workbooks(of: checked).0).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  @Test("has the figures of the JSON report", arguments: Fixtures.plans)
  func figures(plan name: String) throws {
    guard let checked = try? Fixtures.pipeline.check(Fixtures.path(name)),
      let coverage = checked.report.coverage
    else { return }
    let cells = Self.cells(of: checked).filter { $0.first == "Summary" }
    for (label, share) in [
      ("Owned by exactly one", coverage.owned), ("Owned by nobody", coverage.gap),
      ("Owned by two", coverage.conflict),
    ] {
      let place = try #require(cells.firstIndex { $0.last.map { $0 == label } ?? false }, "\(label)")
      #expect(cells[place + 1][3] == share.rounded.description, "\(label)")
    }
  }

  @Test("says for each rule what it still gets, as the proof does", arguments: Fixtures.plans)
  func effective(plan name: String) throws {
    guard let checked = try? Fixtures.pipeline.check(Fixtures.path(name)),
      checked.plan.proof.shares.total > 0
    else { return }
    let shown = Set(Self.cells(of: checked).filter { $0.first == "Rules" }.map { $0.count > 3 ? $0[3] : "" })
    for (rule, regions) in checked.plan.proof.effective where !regions.isEmpty {
      let first = regions[0].phrase
      #expect(shown.contains { $0.hasPrefix(first) }, "\(rule) \(first)")
    }
  }
}
