import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Each kind of sheet is read into its rows")
struct SheetReadingTests {
  @Test("Segments: bands, volumes, regions")
  func segments() {
    let plan = plan([
      "segments.csv": """
      Segment,Employees,Revenue,Leads per quarter,Regions,Owner
      SMB,1-49,<$10M,"1,000","DACH, Benelux",Ana
      MM,50-249,$10M-50M,250,EMEA excl. UK,Bo
      ENT,250+,>$50M,80,,TBD
      """
    ])
    #expect(plan.segments.map(\.term.text) == ["SMB", "MM", "ENT"])
    #expect(plan.segments.map { $0.employees?.value.range } == [1..<50, 50..<250, 250..<Int.max])
    #expect(plan.segments.map { $0.volume?.value } == [1000, 250, 80])
    #expect(
      plan.segments.map { $0.regions?.value.places.map(\.text) } == [["DACH", "Benelux"], ["EMEA"], nil])
    #expect(plan.segments.map { $0.owner?.value.isUndecided } == [false, false, true])
  }

  @Test("A band given in two columns includes both ends")
  func twoColumns() {
    let plan = plan([
      "segments.csv": "Segment,Employees min,Employees max\nSMB,1,49\nENT,250,"
    ])
    #expect(plan.segments.map { $0.employees?.value.range } == [1..<50, 250..<Int.max])
  }

  @Test("Channels: segments, stages, who leads, whether active")
  func channels() {
    let plan = plan(
      [
        "segments.csv": "Segment,Employees\nSMB,1-49\nENT,250+",
        "channels.csv": """
        Channel,Segments,Stages,Led by,Role,Status,End
        SEO,all,"Awareness, Evaluation",Company,Primary,active,
        Resellers,SMB,Decision,Partner,Support,active,
        Fair,ENT,Awareness,Both,Support,paused,
        Old site,,Decision,Us,Support,active,2026-05-01
        """,
      ], asOf: CalendarDate(year: 2026, month: 7, day: 1))
    #expect(plan.channels.map { $0.ledBy?.value } == [.company, .partner, .shared, .company])
    #expect(plan.channels.map { $0.segments?.value.terms.map(\.text) } == [[], ["SMB"], ["ENT"], nil])
    #expect(
      plan.channels.map { $0.stages?.value.map(\.key) } == [
        ["awareness", "evaluation"], ["decision"], ["awareness"], ["decision"],
      ])
    #expect(plan.channels.map(\.isActive) == [true, true, false, false])
  }

  @Test("Offers: types, cycles, the day of the next review")
  func offers() {
    let plan = plan([
      "offers.csv": """
      Title,Type,Stages,Status,Last reviewed,Refresh,Partner ready
      Guide,White paper,Awareness,live,2026-01-31,quarterly,yes
      Demo,Demo,Decision,draft,2026-02-01,180 days,no
      Deck,Slides,Evaluation,live,,2026-09-30,
      """
    ])
    #expect(plan.offers.map { $0.refreshDays?.value } == [91, 180, nil])
    #expect(
      plan.offers.map { $0.nextReview?.value.description } == ["2026-05-02", "2026-07-31", "2026-09-30"])
    #expect(plan.offers.map { $0.isPartnerReady?.value } == [true, false, nil])
  }

  @Test("Partners: training in all its spellings, in German too")
  func partners() {
    let plan = plan([
      "partners.csv": """
      Partner;Typ;Stufe;Gebiet;Vertragsende;Zertifiziert
      Nordwerk SI GmbH;SI;Gold;DE, AT;31.08.2026;ja (3)
      Händler Süd;Händler;Silber;DE;31.12.26;nein
      Alpenlogik;SI;Gold;CH;31.12.2027;31.01.2026
      """
    ])
    #expect(plan.partners.map(\.id) == ["nordwerk si gmbh", "handler sud", "alpenlogik"])
    #expect(
      plan.partners.map { $0.agreementEnd?.value.description } == ["2026-08-31", "2026-12-31", "2027-12-31"])
    #expect(plan.partners.first?.trained?.value == .trained(people: 3))
    #expect(plan.partners.dropFirst().first?.trained?.value == .untrained)
    #expect(
      plan.partners.last?.trained?.value
        == .since(CalendarDate(year: 2026, month: 1, day: 31) ?? .init(dayNumber: 0)))
    #expect(plan.partners.map { $0.regions?.value.places.map(\.text) } == [["DE", "AT"], ["DE"], ["CH"]])
  }

  @Test("A grid of partners by countries gives their regions, and who sells alone")
  func partnerGrid() {
    let plan = plan([
      "partners.csv": "Partner,Type,Status\nNordwerk,SI,active\nSud,Reseller,active",
      "partner coverage.csv": "Partner,DE,AT,CH,FR\nNordwerk,X,excl.,,no\nSud,,,x,x",
    ])
    #expect(plan.partners.map { $0.regions?.value.places.map(\.text) } == [["DE", "AT"], ["CH", "FR"]])
    #expect(plan.partners.map { $0.isExclusive?.value } == [true, nil])
    #expect(plan.places.inScope == ["DE", "AT", "CH", "FR"])
  }

  @Test("Owners: managers, teams, who is away, rows of teams")
  func owners() {
    let plan = plan([
      "owners.csv": """
      Name,Email,Role,Team,Manager,Status,OOO from,OOO to,Type
      Ana Keller,ana@x.com,Head of Sales,DACH,,active,,,
      Bo Braun,bo@x.com,AE,DACH,"Keller, Ana",leave,2026-07-01,2026-07-31,
      Desk,,,,,,,,Queue
      """
    ])
    #expect(plan.roster.members.map(\.id) == ["ana keller", "bo braun"])
    #expect(plan.roster.members.last?.manager?.value.title == "Ana Keller")
    #expect(plan.roster.members.last?.outTo?.value.description == "2026-07-31")
    #expect(plan.roster.groups.map(\.name) == ["Desk", "DACH"])
    #expect(plan.roster.group("dach")?.members == ["ana keller", "bo braun"])
  }

  @Test("A matrix of segments by regions has one rule for each filled cell")
  func routingMatrix() {
    let plan = plan([
      "routing matrix.csv": "Segment,DACH,Benelux,Nordics\nSMB,Ana,Bo,\nENT,Cy,Cy,Ana / Bo"
    ])
    #expect(plan.routing.rules.map(\.id) == ["B2", "C2", "B3", "C3", "D3"])
    #expect(plan.routing.rules.map { $0.owner?.value.title } == ["Ana", "Bo", "Cy", "Cy", "Ana / Bo"])
    #expect(plan.proof.gaps.map(\.phrase) == ["SMB × Nordics"])
    #expect(plan.proof.conflicts.isEmpty)
  }

  @Test("A channel map with one header row, with two, and as lists by segment")
  func channelMaps() {
    let one = plan(["channel map.csv": "Channel,Awareness,Evaluation,Decision\nSEO,X,x,-\nAE,,S,P"])
    #expect(
      one.channels.map(told) == [
        "SEO awareness B2", "SEO evaluation C2", "AE evaluation support C3", "AE decision primary D3",
      ])
    let two = plan([
      "channel map.csv": """
      ,Awareness,,Evaluation,,Decision,
      Channel,Company,Partner,Company,Partner,Company,Partner
      SEO,X,,x,,,
      Reseller sites,,X,,X,,(X)
      """
    ])
    #expect(
      two.channels.map(told) == [
        "SEO awareness company B3", "SEO evaluation company D3", "Reseller sites awareness partner C4",
        "Reseller sites evaluation partner E4", "Reseller sites decision partner G4",
      ])
    let lists = plan([
      "segments.csv": "Segment,Employees\nSMB,1-49\nENT,250+",
      "channel map.csv":
        "Segment,Awareness,Evaluation,Decision\nSMB,\"Web, Email\",Web,Partner site*\nENT,Events,,AE",
    ])
    #expect(
      lists.channels.map { "\($0.segments?.value.terms.map(\.text).joined() ?? "") \($0.name.value)" }
        == ["SMB Web", "SMB Email", "SMB Web", "SMB Partner site", "ENT Events", "ENT AE"])
  }

  private func told(_ channel: Channel) -> String {
    ([channel.name.value] + (channel.stages?.value.map(\.key) ?? [])
      + [channel.ledBy?.value.rawValue, channel.role?.value, channel.location.cell?.description].compactMap {
        $0
      })
      .joined(separator: " ")
  }

  @Test("RACI as names under letters and as letters under names")
  func raci() {
    let list = plan([
      "raci.csv": "Activity,Responsible,Accountable,Consulted,Informed\nQualify,\"Ana, Bo\",Cy,,Dee"
    ])
    #expect(list.activities.first?.responsible.map(\.value) == ["Ana", "Bo"])
    #expect(list.activities.first?.accountable.map(\.value) == ["Cy"])
    let grid = plan(["raci.csv": "Activity,Ana Keller,Bo Braun,Cy Costa\nQualify,R/A,C,\nClose,I,\"A,R\",-"])
    #expect(grid.activities.map { $0.accountable.map(\.value) } == [["Ana Keller"], ["Bo Braun"]])
    #expect(grid.activities.map { $0.responsible.map(\.value) } == [["Ana Keller"], ["Bo Braun"]])
    #expect(grid.activities.map { $0.informed.map(\.value) } == [[], ["Ana Keller"]])
  }

  @Test("Stages, service levels, measures, accounts, products, waivers, test leads")
  func others() {
    let plan = plan([
      "owners.csv": "Name,Email,Role\nAna Keller,ana@x.com,AE",
      "process.csv": "Order,Stage,Exit criteria,Tasks,Owner\n1,Qualify,budget known,call,Ana Keller",
      "sla.csv":
        "Name,Applies to,First response,Escalate to,Escalate after\nInbound,MQL,4 business hours,Ana Keller,8h",
      "kpis.csv": "KPI,Target,Cadence,Owner\nWin rate,25%,weekly,Ana Keller",
      "named accounts.csv": "Account,Domain,Owner,Segment\nAcme,acme.com,Ana Keller,ENT",
      "products.csv": "Product ID,Name\nP1,Pump\nP2,Valve",
      "waivers.csv":
        "Code,Where,Reason,Owner,Until\nGAP-01,segment=MM country=NO,no partner,Ana Keller,2026-09-30",
      "test leads.csv": "Case,Segment,Country,Expected owner,Expected rule\nC1,ENT,DE,Ana Keller,R1",
    ])
    #expect(plan.stages.map(\.name.value) == ["Qualify"])
    #expect(plan.serviceLevels.map { $0.escalations.map(\.value.title) } == [["Ana Keller"]])
    #expect(plan.measures.map { $0.cadence?.value } == ["weekly"])
    #expect(plan.accounts.map { $0.segment?.value.text } == ["ENT"])
    #expect(plan.products.map(\.term.text) == ["Pump", "Valve"])
    #expect(plan.waivers.map { $0.until?.value.description } == ["2026-09-30"])
    #expect(plan.testLeads.map { $0.conditions.map(\.field) } == [["segment", "country"]])
    #expect(plan.testLeads.first?.expectedRule?.value == "R1")
  }

  @Test("Regions: lists, one row for each country, states, parents, names of other regions")
  func regions() {
    func members(_ sheet: String) -> [String: [String]] {
      let regions = plan(["regions.csv": sheet]).places.regions
      return Dictionary(
        regions.map { ($0.name, $0.countries + $0.subdivisions) }, uniquingKeysWith: { a, _ in a })
    }
    #expect(
      members("Region,Countries\nSouth,\"Spain, PT\"\nBare,") == ["South": ["ES", "PT"], "Bare": ["~bare"]])
    #expect(members("Region,Country\nSouth,ES\nSouth,PT") == ["South": ["ES", "PT"]])
    #expect(
      members("Region,Parent,Countries\nEurope,,\nNorth,Europe,\"SE, NO\"\nSouth,Europe,ES")
        == ["Europe": ["ES", "NO", "SE"], "North": ["NO", "SE"], "South": ["ES"]])
    #expect(
      members("Region,Countries\nAll,\"North, South\"\nNorth,SE\nSouth,ES")
        == ["All": ["ES", "SE"], "North": ["SE"], "South": ["ES"]])
    #expect(members("Region,States\nPacific,\"CA, OR, WA\"") == ["Pacific": ["US-CA", "US-OR", "US-WA"]])
    #expect(members("Region,Countries\nHome,DACH") == ["Home": ["AT", "CH", "DE", "LI"]])
    let unknown = plan(["regions.csv": "Region,Countries\nSouth,\"ES, Narnia\""])
    #expect(unknown.remarks.contains { $0.written == "Narnia" && $0.location.cell?.description == "B2" })
  }

  @Test("Settings in the words of planners, and what cannot be read")
  func settings() {
    let settings = plan([
      "settings.csv": """
      Setting,Value
      Quarter,Q3 FY26
      FY start,April
      Plan currency,Euro
      Date format,day first
      Hit policy,first match wins
      Severity RUL-03,info
      Severity MAP-01,off
      Severity GAP-01,eror
      Fallback owner,Desk
      Partner coverage,3
      Colour,blue
      """
    ])
    #expect(settings.settings.fiscalYearStart == 4)
    #expect(settings.settings.period?.first.description == "2025-10-01")
    #expect(settings.settings.currency == "EUR")
    #expect(settings.settings.dateOrder == .dayFirst)
    #expect(settings.settings.hitPolicy == .first)
    #expect(
      settings.settings.severities.mapValues { $0?.rawValue ?? "off" } == ["RUL-03": "info", "MAP-01": "off"])
    #expect(settings.settings.defaultOwner?.value == "Desk")
    #expect(settings.settings.thresholds == ["partner coverage": 3])
    #expect(
      settings.remarks.map { "\($0.location): \($0.written)" } == [
        "settings.csv:9:B9: eror", "settings.csv:12:B12: Colour",
      ])
  }

  @Test("The plan's own vocabulary says what headers and values mean, and is recorded")
  func vocabulary() {
    let plan = plan([
      "vocabulary.csv": "Kind,Written,Meant\nheader,Kundentopf,Segment\nsegment,Kleinvieh,SMB",
      "routing.csv": "Rule ID,Priority,Kundentopf,Owner\nR1,1,Kleinvieh,Ana\nR2,2,ENT,Bo",
    ])
    #expect(
      plan.routing.axes.first?.atoms.prefix(2) == [
        .term(Term(key: "smb", text: "SMB")), .term(Term(key: "ent", text: "ENT")),
      ])
    #expect(plan.changeTexts == ["routing.csv:2:C2: Kleinvieh -> SMB"])
  }

  @Test("A row without what names it is left out and said")
  func namelessRows() {
    let plan = plan(["segments.csv": "Segment,Employees\nSMB,1-49\n,50-249"])
    #expect(plan.segments.count == 1)
    #expect(plan.remarks.map(\.location.description) == ["segments.csv:3:A3"])
  }
}
