import Checks
import Diagnostics
import Testing

@Suite("Findings are told in one order")
struct FindingOrderTests {
  private static func finding(
    _ text: String, _ severity: Severity = .error, file: String? = "a.csv", row: Int? = 1,
    code: Finding.Code = "GAP-01"
  ) -> Finding {
    let location = file.map { SourceLocation(file: $0, row: row) }
    return Finding(
      code: code, name: "x", severity: severity, message: Finding.Message(text, help: ""), location: location)
  }

  @Test(
    "The first comes before the second",
    arguments: [
      (finding("error"), finding("warning", .warning, row: nil)),
      (finding("warning", .warning), finding("info", .info, file: "0.csv")),
      (finding("a.csv", row: 9), finding("b.csv", file: "b.csv", row: 1)),
      (finding("sheet", row: nil), finding("row", row: 2)),
      (finding("row 2", row: 2), finding("row 10", row: 10)),
      (finding("no sheet", file: nil, code: "SLA-01"), finding("row")),
      (finding("code", code: "CON-01"), finding("code", code: "GAP-01")),
    ])
  func comesBefore(_ first: Finding, _ second: Finding) {
    #expect(FindingOrder.sort([first, second]) == [first, second])
    #expect(FindingOrder.sort([second, first]) == [first, second])
  }

  @Test("Equals keep their order") func equalsKeepOrder() {
    let equals = (1...20).map { Self.finding("\($0)") }
    #expect(FindingOrder.sort(equals) == equals)
  }
}
