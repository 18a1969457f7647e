import Checks
import Diagnostics
import Plans
import Testing

@Suite("Stages without channels, partners without training")
struct ChannelAndPartnerTests {
  private static let segments = ("segments.csv", "Segment,Employees\nSMB,1-49\nMM,50-249\nENT,250+\n")

  @Test(
    "Awareness, evaluation and decision are asked of each segment, later stages where half have them",
    arguments: [
      ("Web,all,awareness\nDemo,all,evaluation\nAE,all,decision\n", [String]()),
      (
        "Web,all,awareness\nDemo,SMB,evaluation\nAE,all,decision\n",
        ["segments.csv:3:A3", "segments.csv:4:A4"]
      ),
      ("Web,all,awareness\nDemo,\"SMB,MM\",evaluation\nAE,all,decision\n", ["segments.csv:4:A4"]),
      ("Web,all,awareness\nAE,all,decision\n", ["channels.csv"]),
      ("Web,all,awareness\nDemo,all,evaluation\nAE,all,decision\nMail,SMB,onboarding\n", []),
      (
        "Web,all,awareness\nDemo,all,evaluation\nAE,all,decision\nMail,\"SMB,MM\",onboarding\n",
        ["segments.csv:4:A4"]
      ),
    ])
  func stages(_ rows: String, _ places: [String]) {
    let plan = plan(("channels.csv", "Channel,Segments,Stages\n" + rows), Self.segments)
    #expect(StageWithoutChannel().check(plan).map { $0.location?.description ?? "" } == places)
  }

  @Test("Two exclusive partners are told with the leads that both claim") func exclusivePartners() {
    let plan = plan(
      (
        "partners.csv",
        "Partner,Partner type,Territory,Exclusive\nAlpha,Reseller,\"AT, DE\",yes\nBeta,Reseller,AT,yes\n"
      ),
      (
        "routing.csv",
        "Rule ID,Priority,Segment,Country,Owner\nR1,10,SMB,AT,Alpha\nR2,20,MM,DE,Beta\nR9,99,,,Ana Keller\n"
      ),
      ("segments.csv", "Segment,Leads per quarter\nSMB,100\nMM,40\n"))
    // One of two countries, in both segments.
    #expect(
      TwoExclusivePartners().check(plan).map(\.reach) == [Finding.Reach(share: Share(2, of: 4), leads: 70)])
  }

  @Test("A plan without channels is asked for none") func noChannels() {
    #expect(StageWithoutChannel().check(plan(Self.segments)).isEmpty)
  }

  @Test("What is there is counted, what is missing is named") func message() {
    let plan = plan(
      (
        "channels.csv",
        "Channel,Segments,Stages\nWeb,all,awareness\nFair,MM,awareness\nDemo,\"SMB,ENT\",evaluation\nAE,all,decision\n"
      ),
      Self.segments)
    #expect(
      messages(of: StageWithoutChannel.self, in: plan) == [
        "segments.csv:3:A3: segment \"MM\" has channels for awareness (2) and decision (1) and none for evaluation: interest is made and not helped"
      ])
  }

  @Test(
    "Training counts on the day from which the rule gives leads away",
    arguments: [
      ("Certification", "valid to 2026-06-30", Severity.error), ("Certification", "valid to 2026-07-01", nil),
      ("Certification date", "2025-06-30", .error), ("Certification date", "2025-07-01", nil),
      ("Trained", "no", .error), ("Trained", "yes (2)", nil), ("Trained", "", .warning),
    ])
  func training(_ column: String, _ written: String, _ severity: Severity?) {
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Segment,Owner\nR1,10,MM,Nordwerk\n"),
      (
        "partners.csv",
        "Partner,Partner type,Tier,\(column)\nNordwerk,SI,Gold,\(written)\nOther,SI,Gold,yes\n"
      ),
      ("settings.csv", "Setting,Value\nperiod,2026 Q3\n"))
    let findings = UntrainedPartner().check(plan)
    #expect(findings.map(\.severity) == [severity].compactMap { $0 })
    #expect(findings.allSatisfy { $0.location?.description == "routing.csv:2:D2" && $0.notes.count == 1 })
  }
}
