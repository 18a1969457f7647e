import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Every value of a cross-tab is read, at its own cell")
struct CrossTabTests {
  private func rules(_ matrix: String) -> [String] {
    plan(["routing matrix.csv": matrix]).routing.rules.map { rule in
      let asked = rule.conditions.map { "\($0.asked.written)" }.joined(separator: " ")
      return "\(rule.id) \(asked): \(rule.isOutOfScope ? "out of scope" : rule.owner?.value.title ?? "-")"
    }
  }

  @Test(
    "A routing matrix either way round, by segments with sizes, with regions over segments, without row names"
  )
  func routingMatrices() {
    #expect(
      rules("Region,SMB 1-49,ENT 250+\nDACH,Ana,Bo\nUKI,n/a,") == [
        "B2 DACH SMB: Ana", "C2 DACH ENT: Bo", "B3 UKI SMB: out of scope",
      ])
    #expect(
      rules(",DACH,,UKI,\nProduct,SMB,ENT,SMB,ENT\nPumps,Ana,Bo,Cy,Dee") == [
        "B3 Pumps SMB DACH: Ana", "C3 Pumps ENT DACH: Bo", "D3 Pumps SMB UKI: Cy", "E3 Pumps ENT UKI: Dee",
      ])
    #expect(rules(",SMB 1-49,ENT 250+\nOwner,Ana,Bo") == ["B2 SMB: Ana", "C2 ENT: Bo"])
    #expect(rules("Sparte,DACH,UKI\nPumps,Ana,Bo") == ["B2 Pumps DACH: Ana", "C2 Pumps UKI: Bo"])
  }

  @Test("A cell that names another row or column says what that says, and one that names nothing is open")
  func references() {
    #expect(
      rules(
        "Segment,DACH,UKI\nENT,Ana,n/a\nMM,see ENT,see DACH\nSMB,see Enterprise,see ENT\nGov,see Gov,see XYZ")
        == [
          "B2 ENT DACH: Ana", "C2 ENT UKI: out of scope", "B3 MM DACH: Ana", "C3 MM UKI: Ana",
          "B4 SMB DACH: Ana", "C4 SMB UKI: out of scope", "B5 Gov DACH: undecided", "C5 Gov UKI: undecided",
        ])
  }

  @Test("The vocabulary says what headers that are values mean")
  func ownHeaders() {
    let plan = plan([
      "vocabulary.csv": "Kind,Written,Meant\nregion,Nordwest,UKI\nregion,Mitte,DACH",
      "routing matrix.csv": "Segment,Nordwest,Mitte\nENT,Ana,Bo",
    ])
    #expect(plan.routing.rules.map { $0.conditions.last?.asked.written } == ["UKI", "DACH"])
    #expect(
      plan.changeTexts == [
        "routing matrix.csv:1:B1: Nordwest -> UKI", "routing matrix.csv:1:C1: Mitte -> DACH",
      ])
  }

  @Test("Who leads is no owner")
  func leaderWithoutName() {
    let rule = plan(["routing matrix.csv": "Segment,DACH,UKI\nENT,Partner,Ana"]).routing.rules.first
    #expect(rule?.routeTo?.value == .partner)
    #expect(rule?.owner?.value.isUndecided == true)
  }

  @Test("Sizes in headers make segments, unless a sheet declares them; targets become measures")
  func bandsAndTargets() {
    let matrix = ",SMB 1-49,MM 50-249,ENT 250+\nOwner,Ana,Bo,Cy\nTarget,\"1,200\",300,60"
    let alone = plan(["routing matrix.csv": matrix])
    #expect(alone.segments.map { $0.employees?.value.range } == [1..<50, 50..<250, 250..<Int.max])
    #expect(
      alone.measures.map {
        "\($0.name.value) \($0.segments?.value ?? ""): \($0.target?.value ?? "") \($0.location.cell?.description ?? "")"
      } == ["Target SMB: 1,200 B3", "Target MM: 300 C3", "Target ENT: 60 D3"])
    let beside = plan([
      "routing matrix.csv": matrix, "segments.csv": "Segment,Employees\nSMB,1-49\nMM,50-499\nENT,500+",
    ])
    #expect(beside.segments.count == 3)
    #expect(
      beside.remarks.map(\.location.description) == ["routing matrix.csv:1:C1", "routing matrix.csv:1:D1"])
    let figures = plan(["KPIs.csv": "KPI,Owner,SMB,ENT\nPipeline,Ana,100k,200k"])
    #expect(figures.measures.map { $0.owner?.value.title } == ["Ana", "Ana"])
    #expect(figures.measures.map { $0.target?.value } == ["100k", "200k"])
  }

  @Test(
    "The letter P means what a legend says, above the map or below, in words or in two cells",
    arguments: [
      "Legend: P = partner-led,,\n,,\nChannel,Awareness,Decision\nShops,P,X",
      "Channel,Awareness,Decision\nShops,P,X\n,,\nX = present; P = partner,,",
      "Channel,Awareness,Decision,Owner\nShops,P,X,\n,,,\nLegend,,,\nP,partner,,",
      "Channel,Awareness,Decision\nShops,(P),Primary",
    ])
  func legends(map: String) {
    let plan = plan(["channel map.csv": map])
    #expect(plan.channels.map { $0.ledBy?.value } == [.partner, nil])
    #expect(plan.remarks.filter { if case .sheet = $0.kind { false } else { true } } == [])
  }

  @Test("Without a legend the letter P is a doubt that the vocabulary settles")
  func openLetter() {
    let map = "Channel,Awareness,Decision\nShops,P,X\nSEO,X,P"
    let open = plan(["channel map.csv": map])
    #expect(open.remarks.map(\.told).count == 2)
    #expect(open.channels.map { $0.stages?.value.map(\.key) ?? [] }.count == 4)
    let settled = plan([
      "channel map.csv": map, "vocabulary.csv": "Kind,Written,Meant\nmark,P,partner",
    ])
    #expect(settled.remarks == [])
    #expect(settled.channels.map { $0.ledBy?.value } == [.partner, nil, nil, .partner])
  }

  @Test("A content matrix has an offer for each title, also between bullets")
  func contentMatrix() {
    let plan = plan([
      "content matrix.csv":
        "Persona,Awareness,Decision\nCFO,\"Cost of waiting\nCase study: Nordbank\",\nPlant head,• Ten signs,Price list; Terms"
    ])
    #expect(
      plan.offers.map {
        "\($0.segments?.written ?? "") \($0.stages?.value.map(\.key).joined() ?? "") \($0.title.value) \($0.title.location.cell?.description ?? "")"
      } == [
        "CFO awareness Cost of waiting B2", "CFO awareness Case study: Nordbank B2",
        "Plant head awareness Ten signs B3", "Plant head decision Price list C3",
        "Plant head decision Terms C3",
      ])
    #expect(plan.offers.map { $0.type?.value } == [nil, "case_study", nil, nil, nil])
  }

  @Test("Partners by regions or regions by partners: marks, exclusivity, shares")
  func partnerCoverage() {
    for sheets in [
      ["coverage.csv": "Partner,DE,AT,CH\nNordwerk,X,excl.,no\nSud,30%,,70 %"],
      ["coverage.csv": "Country,Nordwerk,Sud\nDE,X,30%\nAT,excl.,\nCH,no,70 %"],
    ] as [KeyValuePairs<String, String>] {
      let list = [("partners.csv", "Partner,Type,Status\nNordwerk,SI,active\nSud,Reseller,active")]
      let plan = plan(
        routing: "Rule ID,Owner,Country\nR1,Nordwerk,DE",
        [list[0].0: list[0].1, sheets[0].key: sheets[0].value])
      #expect(
        plan.partners.map { $0.coverage.map { "\($0.place.text) \($0.written)" } } == [
          ["DE X", "AT excl."], ["DE 30%", "CH 70 %"],
        ])
      #expect(plan.partners.map { $0.coverage.map(\.share) } == [[nil, nil], [3000, 7000]])
      #expect(plan.partners.map { $0.isExclusive?.value } == [true, nil])
      #expect(plan.places.inScope == ["DE", "AT", "CH"])
    }
  }

  @Test("A calendar runs each item from its first mark to its last, by months, weeks or first days of weeks")
  func calendars() {
    func runs(_ sheet: String) -> [String] {
      plan(["settings.csv": "Setting,Value\nPeriod,FY26 Q3", "calendar.csv": sheet]).calendar.map {
        "\($0.item.value) \($0.beside.map(\.value)) \($0.start.value)/\($0.end.value) \($0.start.location.cell?.description ?? "")"
      }
    }
    #expect(
      runs("Offer,Partner,Jul 2026,Aug 2026,Sep 2026\nBundle,Aqua,launch,→,\nFair,Sud,,,x\nNothing,Sud,,,")
        == [
          "Bundle [\"Aqua\"] 2026-07-01/2026-08-31 C2", "Fair [\"Sud\"] 2026-09-01/2026-09-30 E3",
        ])
    #expect(runs("Campaign,KW27,KW28,KW29\nSun,x,,x") == ["Sun [] 2026-06-29/2026-07-19 B2"])
    #expect(
      runs("Campaign,29.06.2026,06.07.2026,13.07.2026\nSun,,x,x") == ["Sun [] 2026-07-06/2026-07-19 C2"])
  }

  @Test("A calendar adds no second offer, but offers that no list has")
  func calendarOffers() {
    let plan = plan([
      "offers.csv": "Title,Type,Stage\nBundle,promotion,decision",
      "calendar.csv":
        "Offer,Partner,Jul 2026,Aug 2026,Sep 2026\nBundle,Aqua,x,,\nBundle,Sud,x,,\nFair,Sud,,x,",
    ])
    #expect(plan.offers.map(\.title.value) == ["Bundle", "Fair"])
    #expect(plan.calendar.count == 3)
  }

  @Test("People by months: numbers, away, and names in any spelling of the roster's")
  func capacities() {
    let plan = plan(
      routing: "Rule ID,Owner,Country\nR1,Ana Keller,DE",
      [
        "capacity.csv":
          "Rep,Jul 2026,Aug 2026,Sep 2026\n\"Keller, Ana\",20,PTO,\nB. Braun,0,15,n/a\nDee Roe,1,ten,1"
      ])
    #expect(plan.roster.members.map(\.id) == ["ana keller", "bo braun", "cy costa", "dee roe"])
    #expect(
      plan.roster.members.map {
        $0.capacities.map { "\($0.period.label) \($0.leads)\($0.isAway ? " away" : "")" }
      }
        == [
          ["2026-07 20", "2026-08 0 away"], ["2026-07 0", "2026-08 15"], [], ["2026-07 1", "2026-09 1"],
        ])
    #expect(plan.remarks.map(\.location.description) == ["capacity.csv:4:C4"])
  }

  @Test("RACI with people in the rows, and letters that are none")
  func transposedRACI() {
    let plan = plan(
      routing: "Rule ID,Owner,Country\nR1,Ana Keller,DE",
      ["RACI.csv": ",Qualify,Close\nAna Keller,R/A,I\nBo Braun,\"C,I\",RA\nCy Costa,Q,"])
    #expect(plan.activities.map(\.name.value) == ["Qualify", "Close"])
    #expect(plan.activities.map { $0.accountable.map(\.value) } == [["Ana Keller"], ["Bo Braun"]])
    #expect(plan.activities.map { $0.informed.map(\.value) } == [["Bo Braun"], ["Ana Keller"]])
    #expect(plan.remarks.map(\.location.description) == ["RACI.csv:4:B4"])
  }

  @Test("Stages by channels, and footnotes of lists of channels")
  func otherMaps() {
    let turned = plan(["channel map.csv": "Stage,Web,Email\nAwareness,X,\nDecision,,S"])
    #expect(
      turned.channels.map {
        "\($0.name.value) \($0.stages?.value.map(\.key).joined() ?? "") \($0.role?.value ?? "")"
      }
        == ["Web awareness ", "Email decision support"])
    let lists = plan([
      "segments.csv": "Segment,Employees\nSMB,1-49",
      "channel map.csv": "Segment,Awareness,Decision\nSMB,Web; Email,Partner site*\n* only in DACH,,",
    ])
    #expect(lists.channels.map(\.name.value) == ["Web", "Email", "Partner site"])
    #expect(lists.changes.map(\.why) == ["its footnote says: only in DACH"])
  }

  @Test(
    "What cross-tabs say nothing known with is left for the planner to settle",
    arguments: [
      "Channel,DACH,UKI\nWeb,X,X\nEmail,X,", "Segment,DACH,UKI\nSMB,10,20\nENT,5,",
      "Region,Awareness,Decision\nDACH,Ana,Bo",
    ])
  func unknownGrids(sheet: String) {
    let plan = plan(["grid.csv": sheet])
    #expect(plan.sheets.map(\.kind) == [nil])
    #expect(plan.remarks.map(\.written) == ["grid.csv"])
  }
}
