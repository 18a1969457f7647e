import Checks
import Diagnostics
import Plans
import Testing

@Suite("Waivers and severities")
struct WaiverTests {
  private static let routing = """
    Rule ID,Priority,Segment,Country,Owner
    R1,10,SMB,NO,Ana Keller
    R2,20,MM,NO,TBD
    R3,30,SMB,SE,Ana Keller
    R9,99,,,Inbound desk
    """

  private static func plan(waivers: String, settings: String = "as of,2026-07-01") -> Plan {
    ChecksTests.plan(
      ("routing.csv", routing), ("waivers.csv", "Code,Where,Reason,Owner,Until\n\(waivers)\n"),
      ("settings.csv", "Setting,Value\n\(settings)\n"))
  }

  @Test(
    "A finding is waived where the waiver's place holds it",
    arguments: [
      ("*", true), ("routing.csv", true), ("routing", true), ("FY26-Q3/routing.csv", true),
      ("routing.csv:3", true), ("routing.csv:3:E3", true), ("routing.csv:E3", true), ("R2", true),
      ("segment=MM", true), ("segment=MM country=NO", true), ("country=NO", true), ("Segment=mm", true),
      ("country=\"NO, SE\"", true), ("region=Nordics", true),
      ("owners.csv", false), ("routing.csv:2", false), ("routing.csv:D3", false), ("R1", false),
      ("segment=SMB", false), ("country=SE", false), ("segment=MM country=SE", false), ("shoe=MM", false),
    ])
  func isWaived(_ place: String, _ isWaived: Bool) {
    let quoted = place.contains(",") ? "\"\(place.filter { $0 != "\"" })\"" : place
    let plan = Self.plan(waivers: "GAP-03,\(quoted),Hiring,Ana Keller,2026-12-31")
    let findings = CheckCatalogue.check(plan)
    let withoutOwner = findings.filter { $0.code == "GAP-03" }
    #expect(withoutOwner.count == 1)
    #expect(withoutOwner.allSatisfy { ($0.waived != nil) == isWaived })
    #expect(findings.contains { $0.code == "DAT-27" } == !isWaived)
  }

  @Test(
    "A band is accepted where the waiver's numbers hold all of it",
    arguments: [
      ("deal_size=25000-100000", true), ("Deal size=25000+", true), ("deal size=0-200000", true),
      ("deal_size=30000-100000", false), ("deal_size=25000-50000", false), ("deal_size=100000+", false),
    ])
  func holdsBand(_ place: String, _ isWaived: Bool) {
    let plan = ChecksTests.plan(
      (
        "routing.csv",
        "Rule ID,Priority,Deal size,Owner\nR1,10,<25k,Ana Keller\nR2,20,25k-100k,TBD\nR3,30,100k+,Bo Berg\n"
      ),
      ("waivers.csv", "Code,Where,Reason,Owner,Until\nGAP-03,\(place),Hiring,Ana Keller,2026-12-31\n"),
      ("settings.csv", "Setting,Value\ncurrency,EUR\nas of,2026-07-01\n"))
    let withoutOwner = CheckCatalogue.check(plan).filter { $0.code == "GAP-03" }
    #expect(withoutOwner.count == 1)
    #expect(withoutOwner.allSatisfy { ($0.waived != nil) == isWaived }, "\(withoutOwner.map(\.box))")
  }

  @Test("A waiver for a part of a region says so and accepts nothing") func part() {
    let plan = ChecksTests.plan(
      ("routing.csv", "Rule ID,Priority,Country,Owner\nR1,10,\"NO, SE\",TBD\nR2,20,DE,Ana Keller\n"),
      ("waivers.csv", "Code,Where,Reason,Owner,Until\nGAP-03,country=NO,Hiring,Ana Keller,2026-12-31\n"))
    let findings = CheckCatalogue.check(plan)
    let withoutOwner = findings.first { $0.code == "GAP-03" }
    #expect(withoutOwner != nil && withoutOwner?.waived == nil)
    #expect(withoutOwner?.notes.map(\.message) == ["a waiver accepts a part of it"])
    #expect(!findings.contains { $0.code == "DAT-27" })
  }

  @Test(
    "A waiver counts up to and including its last day",
    arguments: [("2026-07-01", true), ("2026-12-31", true), ("2026-06-30", false)])
  func counts(until day: String, _ isWaived: Bool) {
    let findings = CheckCatalogue.check(Self.plan(waivers: "GAP-03,*,Hiring,Ana Keller,\(day)"))
    let finding = findings.first { $0.code == "GAP-03" }
    #expect(finding != nil && (finding?.waived != nil) == isWaived)
    #expect(finding?.notes.contains { $0.message.contains("ended on 2026-06-30") } == !isWaived)
    #expect(!findings.contains { $0.code == "DAT-27" })
  }

  @Test(
    "A waiver that accepts nothing is told",
    arguments: [
      ("GAP-03,*,Hiring,,2026-12-31", "does not count: it has no owner"),
      ("GAP-03,,Hiring,Ana,", "does not count: it has no place and no last day"),
      ("GAP-3000,*,Hiring,Ana,2026-12-31", "accepts nothing: no check has that code"),
      ("CON-03,*,Hiring,Ana,2026-12-31", "matches no finding"),
      ("GAP-03,R1,Hiring,Ana,2026-12-31", "at \"R1\" matches no finding"),
    ])
  func idle(_ waiver: String, _ message: String) {
    let idle = CheckCatalogue.check(Self.plan(waivers: waiver)).filter { $0.code == "DAT-27" }
    #expect(idle.count == 1)
    #expect(idle.allSatisfy { $0.message.text.contains(message) && $0.severity == .info }, "\(idle)")
    #expect(idle.first?.location?.row == 2)
  }

  @Test(
    "A waiver goes by name, and by several codes at once",
    arguments: ["rule-without-owner", "CON-03; GAP-03"])
  func byName(_ code: String) {
    let findings = CheckCatalogue.check(Self.plan(waivers: "\(code),*,Hiring,Ana Keller,2026-12-31"))
    #expect(findings.first { $0.code == "GAP-03" }?.waived?.reason == "Hiring")
  }

  @Test(
    "The settings grade a check or turn it off",
    arguments: [("off", nil), ("info", Severity.info), ("warning", .warning), ("error", .error)])
  func graded(_ setting: String, _ severity: Severity?) {
    let plan = Self.plan(waivers: "", settings: "severity GAP-03,\(setting)")
    #expect(CheckCatalogue.check(plan).first { $0.code == "GAP-03" }?.severity == severity)
  }
}
