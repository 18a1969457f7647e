import Checks
import Diagnostics
import Plans
import Testing

@Suite("What the ownership checks say")
struct OwnershipMessageTests {
  @Test(
    "A missing owner is told with the day from which leads are unowned",
    arguments: [
      (
        "R2,20,MM,TBD (Q3 hire),,",
        "rule R2 routes to \"TBD (Q3 hire)\": its leads would be unowned from 2026-07-01"
      ),
      ("R2,20,MM,TBD,2026-08-01,", "rule R2 routes to \"TBD\": its leads would be unowned from 2026-08-01"),
      ("R2,20,MM,,,", "rule R2 names no owner: its leads would be unowned from 2026-07-01"),
      (",20,MM,,,", "the rule in row 3 names no owner: its leads would be unowned from 2026-07-01"),
    ])
  func missingOwner(_ row: String, _ text: String) {
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Segment,Owner,Start,Fallback\nR1,10,SMB,Ana Keller,,\n\(row)\n"),
      ("settings.csv", "Setting,Value\nperiod,2026 Q3\n"))
    #expect(messages(of: RuleWithoutOwner.self, in: plan) == ["routing.csv:3:D3: \(text)"])
  }

  @Test("A sheet without an owner column is one finding, not one for each rule") func noOwnerColumn() {
    let plan = plan(("routing.csv", "Rule ID,Priority,Segment,Backup\nR1,10,SMB,Bo\nR2,20,MM,Bo\n"))
    #expect(plan.routing.rules.count == 2)
    #expect(RuleWithoutOwner().check(plan) == [])
    #expect(MissingColumn().check(plan).count == 1)
  }

  @Test("The fallback is named as the way out") func fallback() {
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Segment,Owner,Fallback\nR1,10,SMB,TBD,EMEA Inside\n"))
    #expect(
      RuleWithoutOwner().check(plan).map(\.message.help)
        == ["name a person, a queue or a partner; until then use the fallback \"EMEA Inside\""])
  }

  @Test("One person who has left is one finding with a note at each rule") func leftWithManyRules() {
    let rows = (1...6).map { "R\($0),\($0)0,S\($0),Mia Rossi\n" }.joined()
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Segment,Owner\n" + rows),
      (
        "owners.csv",
        "Name,Email,Team,Status,Backup\nMia Rossi,mia@example.com,Italy,left,Leo Conti\nLeo Conti,leo@example.com,Italy,active,\n"
      ))
    let findings = OwnerHasLeft().check(plan)
    #expect(
      findings.map(\.message.text) == [
        "\"Mia Rossi\" owns 6 rules but has left: these leads would reach nobody"
      ])
    #expect(findings.first?.message.help.hasSuffix("deputy on file: \"Leo Conti\"") == true)
    #expect(findings.first?.location?.file == "owners.csv")
    #expect(findings.first?.notes.map(\.location?.cell?.description) == (2...7).map { "D\($0)" })
  }

  @Test("A name that the roster nearly has is offered") func didYouMean() {
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Segment,Owner\nR1,10,SMB,Jan de Vires\n"),
      ("owners.csv", "Name,Email,Team\nJan de Vries,jan@example.com,Benelux\n"))
    let finding = OwnerNotInRoster().check(plan).first
    #expect(
      finding?.message.text
        == "rule R1 routes to \"Jan de Vires\", who is not in owners.csv: its leads cannot be assigned")
    #expect(finding?.message.help.hasPrefix("did you mean \"Jan de Vries\"?") == true)
    #expect(finding?.notes.map(\.location?.cell?.description) == ["A2"])
  }

  @Test("One unknown name in many cells is one finding") func unknownNameInManyCells() {
    let rows = (1...9).map { "R\($0),\($0)0,S\($0),Nina Nobody\n" }.joined()
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Segment,Owner\n" + rows),
      ("owners.csv", "Name,Email,Team\nJan de Vries,jan@example.com,Benelux\n"))
    let findings = OwnerNotInRoster().check(plan)
    #expect(findings.count == 1)
    #expect(findings.first?.rules.count == 9)
    #expect(
      findings.first?.message.text.hasSuffix("nor can those of 8 more rules that name the same") == true)
    #expect(findings.first?.notes.last?.message == "and 3 more cells")
  }
}
