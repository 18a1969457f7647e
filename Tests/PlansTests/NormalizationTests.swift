import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Every value that was not taken as written is recorded, and no other")
struct NormalizationTests {
  @Test(
    "Changes",
    arguments: [
      ("Country", "Germany", []), ("Country", "DE", []),
      ("Country", "Deutschland", ["Deutschland -> Germany"]),
      ("Region", "DACH", []), ("Region", "D/A/CH", ["D/A/CH -> DACH"]), ("Segment", "SMB", []),
      ("Segment", "Enterprise", ["Enterprise -> ENT"]),
      ("Deal size", "$25k-100k", ["$25k-100k -> $25k to under $100k"]),
      ("Employees", "50-249", []), ("Postal code", "80-87", []),
    ] as [(String, String, [String])])
  func change(_ header: String, _ cell: String, _ expected: [String]) {
    let plan = plan(routing: "Rule ID,Priority,\(header),Owner\nR1,1,\(cell),Ana Keller")
    let here = plan.changes.filter { $0.location.cell?.description == "C2" }
    #expect(Array(Set(here.map { "\($0.before) -> \($0.after)" })) == expected)
    for change in here { #expect(!change.why.isEmpty) }
  }

  @Test("An owner's other spelling is recorded with the roster's")
  func owners() {
    let plan = plan(
      routing:
        "Rule ID,Priority,Segment,Owner\nR1,1,SMB,\"Keller, Ana\"\nR2,2,MM,Ana Keller\nR3,3,ENT,ana@example.com"
    )
    #expect(
      plan.changeTexts == [
        "routing.csv:2:D2: Keller, Ana -> Ana Keller", "routing.csv:4:D4: ana@example.com -> Ana Keller",
      ])
  }
}
