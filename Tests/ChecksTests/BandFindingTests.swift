import Checks
import Diagnostics
import Plans
import Testing

@Suite("Bands that do not meet, or meet twice")
struct BandFindingTests {
  private static func rules(_ column: String, _ bands: [String]) -> Plan {
    let rows = bands.enumerated().map { "R\($0 + 1),\($0 + 1)0,\"\($1)\",Owner \($0 + 1)\n" }.joined()
    return plan(
      ("routing.csv", "Rule ID,Priority,\(column),Owner\n" + rows + "R99,99,,Inbound desk\n"),
      ("settings.csv", "Setting,Value\ncurrency,USD\n"))
  }

  @Test(
    "A bound that two bands claim is a warning for counts and advice for money",
    arguments: [
      ("Employees", ["50-250", "250-1000"], Severity.warning), ("Employees", ["50-249", "250-1000"], nil),
      ("Employees", ["up to 50", "50+"], .warning), ("Employees", ["<50", "50+"], nil),
      ("Deal size", ["$25k-100k", "$100k+"], .info), ("Deal size", ["<$100k", "$100k+"], nil),
      ("Employees", ["50-250", "50-250"], nil),
    ])
  func overlap(_ column: String, _ bands: [String], _ severity: Severity?) {
    let findings = BandOverlap().check(Self.rules(column, bands))
    #expect(findings.map(\.severity) == [severity].compactMap { $0 })
  }

  @Test(
    "One number left out is a gap of the bands beside it",
    arguments: [
      (
        "Employees", ["<50", ">50"],
        "no rule takes exactly 50 employees, which lies between \"<50\" and \">50\": these leads land with \"Inbound desk\""
      ),
      (
        "Deal size", ["<$100k", ">$100k"],
        "no rule takes deals of exactly $100k, which lies between \"<$100k\" and \">$100k\": these leads land with \"Inbound desk\""
      ),
    ])
  func gap(_ column: String, _ bands: [String], _ text: String) {
    let findings = BandGap().check(Self.rules(column, bands))
    #expect(findings.map(\.message.text) == [text])
    #expect(findings.first?.rules == ["R1", "R2"])
    #expect(findings.first?.location?.cell?.description == "C3")
    #expect(findings.first?.notes.map(\.location?.cell?.description) == ["C2"])
  }

  @Test(
    "Segments are held to the same",
    arguments: [
      (["1-49", "51-249"], 1), (["1-49", "50-249"], 0), (["1-49", "60-249"], 0), (["<50", ">50", "50"], 0),
      (["1-49", "51-249", "251+"], 2),
    ])
  func segments(_ bands: [String], _ count: Int) {
    let rows = bands.enumerated().map { "S\($0),\($1)\n" }.joined()
    let plan = plan(("segments.csv", "Segment,Employees\n" + rows))
    #expect(BandGap().check(plan).count == count)
  }
}
