import Testing
import Vocabulary

struct KindRecognitionTests {
  private func recognize(_ headers: String, _ file: String = "Sheet1.csv", cells: [[String]] = [])
    -> KindDecision
  {
    let headers = headers.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return KindRecognition.recognize(headers: headers, fileName: file, cells: cells)
  }

  @Test(
    "Headers tell the kind",
    arguments: [
      ("#|Segment|Region|Deal size|Route to|Owner|SLA (hrs)|If missed", .routing),
      ("Partner|Typ|Stufe|Gebiet|PLZ|Betreuer|Vertragsende|Zertifiziert", .partners),
      ("Segment|Employees|Revenue|Industry|Owner", .segments), ("Segment|Model|Leads per quarter", .segments),
      ("Segment|Region|Owner", .routing), ("Priority|Segment|Region|Owner", .routing),
      ("Segment|Region|Notes", .segments),
      ("Segment|Employees|Industry|Owner", .segments),
      ("Name|Email|Role|Team|Manager|Region|Capacity|Status", .owners),
      ("Account|Domain|Owner|Segment|Country", .accounts),
      ("Territory|Country|State|ZIP|Owner", .territories), ("PLZ|Segment|Vertreter", .territories),
      ("Activity|R|A|C|I", .raci), ("Activity|Responsible|Accountable|Consulted|Informed|Stage", .raci),
      ("Stage|Tasks|Exit criteria|Owner|SLA", .stages),
      ("SLA|Segment|First response|Accept within|Escalate to|Clock", .sla),
      ("KPI|Target|Actual|Owner|Cadence", .measures),
      ("Region|Countries|Parent", .regions), ("Product ID|Product|Product line|Owner", .products),
      ("Setting|Value", .settings), ("kind|written|meant", .vocabulary),
      ("code|where|reason|owner|until", .waivers),
      ("Case|Segment|Country|Deal size|Expected owner", .testLeads),
      ("Title|Type|Stage|Segment|Owner|Status|Last reviewed|Partner-ready", .offers),
      ("Channel|Type|Segment|Stage|Role|Led by|Owner|Budget|KPI", .channels),
      ("優先度|セグメント|地域|案件規模|担当者|備考", .routing), ("No|ID|Name|Email|Role", .owners),
      (" |Awareness|Evaluation|Decision", .channelMap),
      ("Channel|Awareness|Evaluation|Decision|Owner", .channelMap),
      ("Channel|Awareness Company|Awareness Partner|Decision Company|Decision Partner", .channelMap),
      ("Segment|DACH|Nordics|UKI|Benelux", .routingMatrix), ("Segment|DE|AT|CH", .routingMatrix),
      ("Region|SMB 1-49|MM 50-249|ENT 250+", .routingMatrix), ("a|b|c", nil), ("", nil), ("Foo|Bar|Baz", nil),
    ] as [(String, SheetKind?)])
  func readsKind(_ headers: String, _ kind: SheetKind?) { #expect(recognize(headers).kind == kind) }

  @Test(
    "A file name speaks of a kind, the tab before the workbook",
    arguments: [
      ("FY26 Q3 plan - Routing.csv", .routing), ("routing_v7_FINAL(2).csv", .routing),
      ("Copy of Partners.csv", .partners),
      ("Copy of Routing plan - Channel map.csv", .channelMap), ("plans/FY26-Q3/owners.csv", .owners),
      ("routing matrix.csv", .routingMatrix), ("test-leads.csv", .testLeads), ("LeadRouting2.csv", .routing),
      ("SLA.csv", .sla), ("named accounts.csv", .accounts), ("Sheet1.csv", nil), ("", nil), (".csv", nil),
    ] as [(String, SheetKind?)])
  func readsFileName(_ name: String, _ kind: SheetKind?) { #expect(FileNameHint.kind(of: name) == kind) }

  @Test("The file's name decides where headers leave it open, and what is missing is said")
  func nameDecides() {
    let decision = recognize("Priority|Segment|Region|Deal size", "routing.csv")
    #expect(decision.kind == .routing)
    #expect(decision.missing == [["owner"]])
    #expect(recognize("Foo|Bar", "FY26 - Waivers.csv").kind == .waivers)
  }

  @Test("Headers outweigh the file's name")
  func headersOutweighName() {
    #expect(recognize("Name|Email|Role|Team|Manager|Time zone", "routing.csv").kind == .owners)
  }

  @Test("A field goes to one column; what several exact names claim is listed")
  func listsDuplicates() {
    let decision = recognize("Owner|Segment|Region|Geo|Owner|Priority")
    #expect(decision.columns.map { $0?.field } == ["owner", "segment", "region", nil, nil, "priority"])
    #expect(decision.duplicates.map(\.field) == ["owner", "region"])
    #expect(decision.duplicates.map(\.columns) == [[0, 4], [2, 3]])
    #expect(decision.unknown.isEmpty)
  }

  @Test("A header with several meanings takes the field that is left")
  func sharesMeanings() {
    let decision = recognize("Priority|Segment|Tier|Active|Status|Owner|Region|Region/State")
    #expect(
      decision.columns.map { $0?.field }
        == ["priority", "segment", "partner_tier", "active", "stage", "owner", "region", "state"])
    #expect(decision.duplicates.isEmpty)
  }

  @Test("A misspelled header gets its field, or is unknown where that is taken")
  func readsSlips() {
    let decision = recognize("Priority|Segmnt|Region|Owner|Foo2|Ownr")
    #expect(decision.column(of: "segment") == 1)
    #expect(decision.unknown.map(\.column) == [4, 5])
    #expect(decision.unknown.map { $0.nearest.first } == [nil, "Owner"])
  }

  @Test("A cross-tab lists the values in its headers")
  func readsCrossTab() {
    let stages = recognize("Channel|Awareness Company|Awareness Partner|Decision Company|Notes").crossTab
    #expect(stages?.namespace == .stage)
    #expect(stages?.columns.map(\.column) == [1, 2, 3])
    #expect(stages?.columns.map(\.value) == ["awareness", "awareness", "decision"])
    #expect(stages?.columns.map(\.rest) == ["Company", "Partner", "Company"])
    let bands = recognize("Region|SMB 1-49|MM (50-249)|ENT").crossTab
    #expect(bands?.namespace == .segment)
    #expect(bands?.columns.map(\.value) == ["SMB", "MM", "ENT"])
    #expect(bands?.columns.map(\.rest) == ["1-49", "50-249", nil])
  }

  @Test("Codes in the cells make a RACI cross-tab, other words do not")
  func readsRACICells() {
    let codes = [["Recruit", "R/A", "C,I", "-"], ["Train", "a", "R", "I"]]
    let decision = recognize("Activity|Ana|AE|Partner", cells: codes)
    #expect(decision.kind == .raci)
    #expect(decision.crossTab?.columns.map(\.value) == ["Ana", "AE", "Partner"])
    let words = [["Recruit", "via", "web"], ["Train", "is", "on"]]
    #expect(recognize("Foo|Ana|Ben", cells: words).kind == nil)
    #expect(recognize("Priority|Tier|Score|Owner", cells: [["1", "A", "A", "Ana"]]).kind == .routing)
  }

  @Test("Marks under regions say where partners are, names who gets the leads")
  func readsPartnerCoverage() {
    let marks = [["Nordwerk", "X", "30%"], ["Südhaus", "", "X"]]
    #expect(recognize("Reseller|DE|AT", cells: marks).kind == .partners)
    #expect(recognize("Segment|DE|AT", cells: [["SMB", "Ana", "Ben"]]).kind == .routingMatrix)
  }

  @Test("Columns are read as a given kind")
  func readsAsGivenKind() {
    let decision = KindRecognition.read(headers: ["Segment", "Owner"], as: .accounts)
    #expect(decision.columns.map { $0?.field } == ["segment", "owner"])
    #expect(decision.missing == [["name"]])
  }
}
