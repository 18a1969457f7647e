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
    // The words under each figure.
    for (words, share) in [
      (["by exactly one"], coverage.owned), (["GAP: nobody", "no gap"], coverage.gap),
      (["CONFLICT: two", "no conflict"], coverage.conflict),
    ] {
      let caption = try #require(cells.first { words.contains(String($0[3])) }, "\(words)")
      let row = try #require(Int(caption[1].drop { $0.isLetter }))
      let above = "\(caption[1].prefix { $0.isLetter })\(row - 1)"
      let figure = try #require(cells.first { $0[1] == above }, "\(words)")
      let shown = try #require(Double(figure[3]))
      #expect(abs(shown - (Double("\(share.rounded)") ?? 2)) < 0.0011, "\(words)")
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
