import Checks
import Diagnostics
import Plans
import Testing

@Suite("Who hears of a lead that nobody answers")
struct EscalationTests {
  private static let roster = """
    Name,Email,Team,Role,Status,Manager,Backup
    Ana Keller,ana@example.com,DACH,AE,active,Bo Braun,
    Bo Braun,bo@example.com,DACH,Sales lead,active,Cy Lind,
    Cy Lind,cy@example.com,Sales,VP Sales,active,,
    Dee Roe,dee@example.com,Partners,VP Partners,active,Cy Lind,
    Mia Rossi,mia@example.com,Italy,AE,left,Bo Braun,Ana Keller

    """

  private static func plan(_ rows: String, sla: String = "") -> Plan {
    let routing = ("routing.csv", "Rule ID,Priority,Segment,Owner,Escalate to\n" + rows)
    let roster = ("owners.csv", roster)
    return sla.isEmpty
      ? ChecksTests.plan(routing, roster)
      : ChecksTests.plan(
        routing, roster,
        ("sla.csv", "SLA,Applies to,First response,1st escalation,2nd escalation\n" + sla))
  }

  @Test(
    "A circle is told once, at its first cell",
    arguments: [
      ("R1,1,S1,Ana Keller,Bo Braun\nR2,2,S2,Bo Braun,Ana Keller\n", ["Ana Keller → Bo Braun → Ana Keller"]),
      (
        "R1,1,S1,Ana Keller,Bo Braun\nR2,2,S2,Bo Braun,Cy Lind\nR3,3,S3,Cy Lind,Ana Keller\n",
        ["Ana Keller → Bo Braun → Cy Lind → Ana Keller"]
      ),
      // The manager hears of it where no further step is written.
      ("R1,1,S1,Cy Lind,Ana Keller\n", ["Cy Lind → Ana Keller → Bo Braun → Cy Lind"]),
      ("R1,1,S1,Ana Keller,manager\nR2,2,S2,Bo Braun,manager\n", []),
      ("R1,1,S1,Ana Keller,Ana Keller\n", []),
    ])
  func circles(_ rows: String, _ circles: [String]) {
    let findings = EscalationCycle().check(Self.plan(rows))
    #expect(
      findings.map(\.message.text)
        == circles.map {
          "escalation runs in a circle: \($0): a lead that nobody answers never reaches anybody new"
        })
    #expect(findings.allSatisfy { $0.location?.cell?.description == "E2" })
  }

  @Test("The second step of the SLA sheet counts too") func secondStep() {
    let plan = Self.plan(
      "R1,1,S1,Bo Braun,Ana Keller\n", sla: "Demo,Demo requests,1h,Ana Keller,Bo Braun\n")
    let findings = EscalationCycle().check(plan)
    #expect(findings.map(\.notes.count) == [1])
    #expect(findings.first?.notes.first?.location?.file == "sla.csv")
  }

  @Test(
    "Escalation that reaches nobody",
    arguments: [
      (
        "VP Sales", "who is not in the owners sheet; one person holds such a title",
        "write \"Cy Lind\" if that is meant"
      ),
      (
        "VP", "who is not in the owners sheet; 2 people hold such a title",
        "name a person or team of the owners sheet"
      ),
      (
        "Bo Bruan", "who is not in the owners sheet",
        "did you mean \"Bo Braun\"? Otherwise name a person or team of the owners sheet"
      ),
      ("Mia Rossi", "who has left", "name somebody else; deputy on file: \"Ana Keller\""),
      ("keller, ana", "who has the lead already", "name somebody else, such as the manager"),
      ("TBD", "which is still to be decided", "name a person or team of the owners sheet"),
    ])
  func nobody(_ target: String, _ why: String, _ help: String) {
    let findings = EscalationToNobody().check(Self.plan("R1,1,S1,Ana Keller,\"\(target)\"\n"))
    #expect(
      findings.map(\.message.text) == [
        "rule R1 escalates to \"\(target)\", \(why): nobody hears of a lead that is not answered in time"
      ])
    #expect(findings.map(\.message.help) == [help])
  }

  @Test("One stranger in many cells is one finding") func stranger() {
    let rows = (1...9).map { "R\($0),\($0),S\($0),Ana Keller,Zoe Nobody\n" }.joined()
    let findings = EscalationToNobody().check(Self.plan(rows))
    #expect(findings.count == 1)
    #expect(findings.first?.message.text.hasSuffix("; 8 more cells do the same") == true)
  }
}
