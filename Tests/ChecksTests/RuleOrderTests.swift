import Checks
import Diagnostics
import Plans
import Testing

@Suite("One cause of rule order has one code")
struct RuleOrderTests {
  private static let header = "Rule ID,Priority,Account,Segment,Country,Owner,Active\n"
  private static let last = "R99,99,,,,Inbound desk,\n"
  private static let families: Set<String> = ["RUL", "CON"]

  /// The codes of what the checks of rules and conflicts find, with the rules concerned.
  private static func codes(_ rows: String, catchAll: Bool = true) -> [String] {
    let plan = plan(("routing.csv", header + rows + (catchAll ? last : "")))
    return CheckCatalogue.check(plan)
      .filter { families.contains(String($0.code.description.prefix(3))) }
      .map { "\($0.code) \($0.rules.joined(separator: " "))" }.sorted()
  }

  @Test(
    "Each cause is told once",
    arguments: [
      ("R1,10,,,DE,Ana,\nR2,20,,MM,DE,Bo,\n", ["RUL-01 R2 R1"]),
      ("R1,10,,MM,DE,Ana,\nR2,20,,,DE,Bo,\n", []),
      ("R1,10,,MM,,Ana,\nR2,20,,MM,,Bo,\n", ["RUL-06 R1 R2"]),
      ("R1,10,,MM,,Ana,\nR2,10,,MM,,Bo,\n", ["RUL-06 R1 R2"]),
      ("R1,10,,MM,,Ana,\nR2,20,,MM,,Ana,\n", ["RUL-05 R1 R2"]),
      ("R1,10,,MM,,Ana,no\nR2,20,,MM,,Ana,\n", []),
      ("R1,10,,,DE,Ana,\nR2,20,Acme,,DE,Bo,\n", ["CON-08 R2 R1"]),
      ("R1,10,,MM,DE,Ana,\nR2,20,,MM,FR,Bo,\nR3,30,,MM,\"DE,FR\",Cy,\n", ["RUL-02 R3 R1 R2"]),
      ("R1,10,,,DE,Ana,\nR2,20,,,\"DE,FR\",Bo,\n", ["RUL-03 R2 R1"]),
      ("R1,10,,,DE,Ana,\nR2,20,,,\"DE,FR\",Ana,\n", ["RUL-04 R1 R2"]),
      ("R1,10,,,,Ana,\nR2,20,,MM,,Bo,\nR3,30,,,DE,Cy,\n", ["RUL-21 R1 R2 R3 R99"]),
      ("R1,10,,MM,,Ana,\nR2,20,,,,,\nR3,30,,,DE,Cy,\n", []),
    ])
  func told(_ rows: String, _ codes: [String]) {
    #expect(Self.codes(rows) == codes)
  }

  @Test("A partner's rule with the very same conditions is a duplicate, not a clash of channels")
  func partnerTwin() {
    let plan = plan(
      ("routing.csv", Self.header + "R1,10,,MM,DE,Ana,\nR2,10,,MM,DE,Nordwerk,\n" + Self.last),
      ("partners.csv", "Partner,Partner type,Tier\nNordwerk,SI,Gold\n"))
    let codes = CheckCatalogue.check(plan).map(\.code)
    #expect(codes.contains("RUL-06") && !codes.contains("CON-04") && !codes.contains("CON-01"))
  }

  @Test("A row that says nothing is DAT-24 and nothing else") func emptyRow() {
    let plan = plan(
      ("routing.csv", Self.header + "R1,10,,MM,,Ana,\nR2,20,,,,,\nR3,30,,,DE,Cy,\n" + Self.last))
    let codes = CheckCatalogue.check(plan).filter { $0.location?.row == 3 }.map(\.code)
    #expect(codes == ["DAT-24"])
  }

  @Test("An owner that a formula lost is DAT-23 and not a rule without owner") func errorOwner() {
    let plan = plan(("routing.csv", Self.header + "R1,10,,MM,,#REF!,\n" + Self.last))
    let codes = CheckCatalogue.check(plan).filter { $0.location?.row == 2 }.map(\.code)
    #expect(codes == ["DAT-23"])
  }

  @Test("Many rules that one rule keeps from firing are one finding") func manyDead() {
    let rows = (2...9).map { "R\($0),\($0)0,,S\($0),DE,Owner \($0),\n" }.joined()
    let plan = plan(("routing.csv", Self.header + "R1,10,,,DE,Ana,\n" + rows + Self.last))
    let findings = ShadowedRule().check(plan)
    #expect(findings.count == 1)
    #expect(findings.first?.message.text.hasSuffix(", and so it does with 7 more rules") == true)
  }

  @Test(
    "Messages name the rules and the way out",
    arguments: [
      (
        "R1,10,,,DE,Ana,\nR2,20,,MM,DE,Bo,\n",
        "rule R2 can never fire: R1 (row 2) takes every lead that it would match",
        "move R2 above R1, or delete it"
      ),
      (
        "R1,10,,,DE,Ana,\nR2,20,,MM,DE,Ana,\n",
        "rule R2 can never fire: R1 (row 2) takes every lead that it would match",
        "delete R2: R1 gives its leads to the same owner"
      ),
      (
        "R1,10,,,DE,Ana,\nR2,20,,,\"DE,FR\",Bo,\n",
        "of rule R2, \"DE\" goes to \"Ana\" by R1, which comes first: \"Bo\" never gets these leads",
        "take it out of R2, or move R2 above R1"
      ),
      (
        "R1,10,,MM,,Ana,\nR2,10,,MM,,Bo,\n",
        "rule R1 and rule R2 ask for the same, MM, and name \"Ana\" and \"Bo\": nobody can say whose leads these are",
        "delete one of the two, or correct what it asks for"
      ),
      (
        "R1,10,,MM,,Ana,\nR2,20,,,,Bo,\nR3,30,,,DE,Cy,\n",
        "rule R2 has no conditions and is number 2 of 4: it takes every lead, and the 2 rules below it can never fire",
        "move R2 to the end, or fill in its conditions"
      ),
    ])
  func messages(_ rows: String, _ text: String, _ help: String) {
    let plan = plan(("routing.csv", Self.header + rows + Self.last))
    let messages = CheckCatalogue.check(plan).map(\.message)
    #expect(messages.contains(Finding.Message(text, help: help)), "\(messages.map(\.text))")
  }
}
