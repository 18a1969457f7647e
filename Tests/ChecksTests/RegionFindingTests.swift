import Checks
import Diagnostics
import Plans
import Testing

@Suite("Regions that no rule takes")
struct RegionFindingTests {
  @Test("A gap is at the sheet, with its nearest rule, its leads, its box and a lead in it") func gap() {
    let plan = plan(
      (
        "routing.csv",
        """
        Rule ID,Priority,Segment,Product,Owner
        R1,10,SMB,,Ana Keller
        R2,20,MM,A,Olaf Berg
        R3,30,SMB,B,Olaf Berg

        """
      ),
      ("segments.csv", "Segment,Leads per quarter\nSMB,100\nMM,80\n"), ("products.csv", "Product\nA\nB\n"))
    let findings = UncoveredCombination().check(plan)
    #expect(findings.count == 1)
    let finding = findings.first
    #expect(finding?.location?.file == "routing.csv" && finding?.location?.row == nil)
    #expect(
      finding?.message.text
        == "MM × B: nobody (about 40 leads a quarter), for no rule takes these leads")
    #expect(finding?.notes.first?.message == "nearest is rule R2: MM × A goes to \"Olaf Berg\"")
    #expect(finding?.rules == ["R2"])
    #expect(finding?.notes.last?.location?.description == "segments.csv:3:B3")
    #expect(finding?.box.map(\.axis) == ["segment", "product"])
    #expect(finding?.reach == Finding.Reach(share: Share(1, of: 4), leads: 40))
    #expect(finding?.witness.map(\.axis) == ["segment", "product"])
  }

  @Test("Beyond 25 regions the rest is counted") func manyGaps() {
    // A staircase: no two of its holes merge into one box.
    let rows = (0..<40).map { row in
      (0..<40).filter { $0 != row }.map { "R\(row)x\($0),1,S\(row),P\($0),Ana Keller\n" }.joined()
    }
    let plan = plan(("routing.csv", "Rule ID,Priority,Segment,Product,Owner\n" + rows.joined()))
    let findings = UncoveredCombination().check(plan)
    #expect(plan.proof.gaps.count == 40)
    #expect(findings.count == 26)
    #expect(findings.last?.message.text.hasPrefix("and 15 more combinations without a rule") == true)
  }

  @Test("A blank field is told once for each field") func blanks() {
    let plan = plan(
      (
        "routing.csv",
        "Rule ID,Priority,Segment,Country,Owner\nR1,10,SMB,DE,Ana Keller\nR9,99,,,Inbound desk\n"
      ))
    #expect(
      UnknownNotHandled().check(plan).map(\.message.text) == [
        "nothing says what happens when \"Segment\" is blank on a lead: it lands with \"Inbound desk\", by the catch-all",
        "nothing says what happens when \"Country\" is blank on a lead: it lands with \"Inbound desk\", by the catch-all",
      ])
  }
}
