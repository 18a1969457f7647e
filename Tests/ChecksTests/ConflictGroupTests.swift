import Checks
import Diagnostics
import Plans
import Testing

@Suite("Conflicts of one cause are one finding")
struct ConflictGroupTests {
  private static let header = "Rule ID,Priority,Segment,Country,Owner\n"

  @Test("Two rules: at the later cell, with a note at the earlier") func twoRules() {
    let plan = plan(
      ("routing.csv", Self.header + "R31,30,MM,,Ana Keller\nR44,30,,DE,Bo Braun\nR50,50,SMB,FR,Cy Lind\n"))
    let findings = SameCellDifferentOwners().check(plan)
    #expect(
      findings.map(\.message.text) == [
        "MM × DE is owned by \"Ana Keller\" (R31) and \"Bo Braun\" (R44) at priority 30: nobody can say whose leads these are"
      ])
    #expect(findings.first?.location?.cell?.description == "E3")
    #expect(findings.first?.notes.map(\.location?.cell?.description) == ["E2"])
    #expect(findings.first?.rules == ["R31", "R44"])
    #expect(findings.first?.box.isEmpty == false && findings.first?.witness.isEmpty == false)
  }

  @Test("A later rule that meets two earlier ones has a note at each") func threeRules() {
    let plan = plan(
      ("routing.csv", Self.header + "R1,10,MM,,Ana Keller\nR2,10,SMB,,Cy Lind\nR3,10,,DE,Bo Braun\n"))
    let findings = SameCellDifferentOwners().check(plan)
    #expect(findings.count == 1)
    #expect(findings.first?.location?.cell?.description == "E4")
    #expect(findings.first?.notes.map(\.location?.cell?.description) == ["E2", "E3"])
    #expect(findings.first?.message.text.contains("(and 1 more overlap of these owners)") == true)
  }

  @Test("The same two owners at several places are one finding") func sameOwners() {
    let plan = plan(
      (
        "territories.csv",
        """
        Territory ID,Country,Owner
        T1,"DE, AT",Ana Keller
        T2,"FR, BE",Ana Keller
        T3,"DE, CH",Bo Braun
        T4,"FR, LU",Bo Braun

        """
      ))
    let findings = TerritoryOwnedTwice().check(plan)
    #expect(findings.map(\.rules) == [["T1", "T3", "T2", "T4"]])
    // DE and FR of the six countries, though the box is only the first of the two.
    #expect(findings.first?.reach?.share == Share(2, of: 6))
  }

  @Test("A rule that meets many others is one finding with five examples and the exact rest") func hub() {
    let rows = (1...40).map { "R\($0),10,S\($0),,Owner \($0)\n" }.joined()
    let plan = plan(("routing.csv", Self.header + rows + "R99,10,,DE,Bo Braun\n"))
    let findings = SameCellDifferentOwners().check(plan)
    #expect(findings.count == 1)
    #expect(findings.first?.rules.count == 41)
    #expect(findings.first?.notes.count == 6)
    #expect(findings.first?.message.text.contains("(and 39 more overlaps with rule R99)") == true)
  }

  @Test(
    "What the order or a mark settles is no conflict",
    arguments: [
      "R1,10,MM,,Ana Keller\nR2,20,,DE,Bo Braun\n", "R1,10,MM,,Ana Keller\nR2,10,,DE,Ana Keller\n",
      "R1,10,MM,DE,Ana Keller\nR2,10,MM,FR,Bo Braun\n", "R1,10,MM,DE,Ana Keller\nR2,10,MM,DE,Bo Braun\n",
    ])
  func settled(_ rows: String) {
    #expect(SameCellDifferentOwners().check(plan(("routing.csv", Self.header + rows))).isEmpty)
  }
}
