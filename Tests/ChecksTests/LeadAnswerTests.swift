import Checks
import Diagnostics
import Plans
import Testing

@Suite("The answer to why says who gets a lead, and why")
struct LeadAnswerTests {
  private static let plan = ChecksTests.plan(
    (
      "routing.csv",
      """
      Rule ID,Priority,Segment,Country,Owner,Backup,First response,Escalate to,Notes
      R10,10,MM,DE,Ana Keller,Bo Braun,4h,manager,
      R20,20,MM,,Bo Braun,,1bd,,
      R30,30,ENT,,TBD,,,,
      R40,40,SMB,DE,Ana Keller,,,,
      R50,40,SMB,,Bo Braun,,,,
      R60,60,,,Cy Lind,,,,overlay

      """
    ),
    (
      "owners.csv",
      """
      Name,Email,Role,Team,Manager
      Ana Keller,ana@example.com,AE,DACH,Dee Roe
      Bo Braun,bo@example.com,AE,DACH,Dee Roe
      Cy Lind,cy@example.com,SE,Overlay,Dee Roe
      Dee Roe,dee@example.com,Head of sales,Sales,Eve Oz
      Eve Oz,eve@example.com,CEO,Board,

      """
    ),
    ("accounts.csv", "Account,Domain,Owner\nAcme,acme.example,Cy Lind\n"),
    ("settings.csv", "Setting,Value\ndefault owner,Inbound desk\n")
  )

  private func answer(
    _ fields: [(name: String, value: String)], of plan: Plan = Self.plan, rule: String? = nil
  )
    throws -> LeadAnswer
  {
    let router = LeadRouter(of: plan)
    return LeadAnswer(
      of: try router.lead(fields), by: router, asking: rule.flatMap(plan.routing.rule), in: plan)
  }

  @Test("With owner, times, backup and the whole chain of escalation")
  func whole() throws {
    #expect(
      try answer([("segment", "MM"), ("country", "Germany")]).text == """
        Lead: Segment MM, Country DE

        Goes to Ana Keller, by R10 (routing.csv:2): R10 takes it, as the first in order.
          first response within 4 h
          backup: Bo Braun
          escalates to Dee Roe, then Eve Oz

        Rules that match, in the order in which they count:
          R10 (routing.csv:2): MM × DE → Ana Keller: takes the lead
          R20 (routing.csv:3): MM → Bo Braun: comes later

        Rules that match and take no lead:
          R60 (routing.csv:7): Cy Lind, an overlay that helps whoever has it

        """)
  }

  @Test(
    "In a sentence",
    arguments: [
      (
        [("segment", "MM")],
        "Goes to Bo Braun, by R20 (routing.csv:3): R20 takes it, and no other rule matches."
      ),
      (
        [("segment", "ENT")],
        "Goes to nobody, by R30 (routing.csv:4): R30 takes it, and its owner is still open: \"TBD\"."
      ),
      (
        [("segment", "SMB"), ("country", "DE")],
        "Goes to nobody: rules of one rank name different owners: \"Ana Keller\" (R40) and \"Bo Braun\" (R50)."
      ),
      (
        [("account", "acme.example"), ("segment", "MM")],
        "Goes to Cy Lind (accounts.csv:2:C2): the accounts sheet owns it by name: \"Acme\"."
      ),
      (
        [("country", "DE")],
        "Goes to Inbound desk (settings.csv:2:B2): no rule matches; the settings name a default owner."
      ),
      (
        [("segment", "MM"), ("country", "FR")],
        "note: Country \"FR\" is none of the plan's values and counts as unknown: known are DE"
      ),
    ] as [([(name: String, value: String)], String)])
  func sentence(_ fields: [(name: String, value: String)], _ expected: String) throws {
    let text = try answer(fields).text
    #expect(text.split(separator: "\n").contains { $0.lowercased() == expected.lowercased() }, "\(text)")
  }

  @Test("What keeps a rule from a lead, with the cell that asks")
  func misses() throws {
    let text = try answer([("segment", "MM")], rule: "R10").text
    #expect(
      text.contains(
        "What keeps rule R10 from it:\n  it asks for Country \"DE\" (routing.csv:2:D2), and the lead leaves it blank\n"
      ))
  }

  @Test("As JSON, with null where nobody gets it")
  func json() throws {
    let owned = try answer([("segment", "MM"), ("country", "DE")]).json
    #expect(owned.contains(#""owner": "Ana Keller""#) && owned.contains(#""sla": "PT4H""#))
    #expect(owned.contains(#""escalation": ["Dee Roe", "Eve Oz"]"#))
    let conflict = try answer([("segment", "SMB"), ("country", "DE")]).json
    #expect(conflict.contains(#""owner": null"#) && conflict.contains(#""rule": null"#))
    #expect(conflict.contains(#""outcome": "competes""#))
  }

  @Test("Rules that apply together own together")
  func together() throws {
    let plan = ChecksTests.plan(
      ("routing.csv", "Rule ID,Segment,Owner\nR1,MM,Ana Keller\nR2,MM,Bo Braun\n"),
      ("settings.csv", "Setting,Value\nhit policy,collect\n"))
    #expect(try answer([("segment", "MM")], of: plan).text.contains("Goes to Ana Keller, Bo Braun, by R1"))
  }
}
