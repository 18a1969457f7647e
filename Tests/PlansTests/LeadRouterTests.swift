import Plans
import Testing

@Suite("A lead is routed as a CRM would route it")
struct LeadRouterTests {
  @Test("Random plans, lead by lead, against a naive look at every rule", arguments: 0..<60)
  func randomPlan(_ seed: Int) throws {
    let typed = RandomPlan(seed: UInt64(seed))
    let plan = plan(typed.sheets)
    let router = LeadRouter(of: plan)
    var wrong: [String] = []
    for lead in typed.leads {
      var fields: [(name: String, value: String)] = []
      if let segment = lead.segment { fields.append(("segment", segment)) }
      if let country = lead.country { fields.append(("country", country)) }
      if let integration = lead.integration { fields.append(("integration", integration)) }
      if let size = lead.size {
        fields.append(("deal size", "\(size / 100).\(size % 100 < 10 ? "0" : "")\(size % 100)"))
      }
      let asked = fields.filter { field in
        plan.routing.axes.contains { "\($0.field)".prefix(4) == field.name.prefix(4) }
      }
      let route = router.route(try router.lead(asked))
      let winners = typed.winners(lead)
      let owners = Set(winners.map { typed.rows[$0].owner })
      let isRight =
        switch route.decision {
        case .rules(let ids):
          ids == winners.map { typed.rows[$0].id } && owners.count == 1 && !owners.contains("TBD")
        case .conflict(let ids): ids == winners.map { typed.rows[$0].id } && owners.count > 1
        case .unowned(let id, .undecided): id == winners.first.map { typed.rows[$0].id } && owners == ["TBD"]
        case .nobody: winners.isEmpty
        default: false
        }
      let matching = typed.matching(lead).map { typed.rows[$0].id }
      if !isRight || Set(route.matching.map(\.rule)) != Set(matching) { wrong.append("\(lead)") }
    }
    #expect(!typed.leads.isEmpty)
    #expect(wrong.isEmpty, "\(seed):\n\(typed.sheets.first { $0.key == "routing.csv" }?.value ?? "")")
  }

  private let desk = plan(
    routing: """
      Rule ID,Priority,Segment,Country,Postal code,Deal size,Owner,Notes
      R10,10,MM,DE,"80, 81",,Ana Keller,
      R20,20,MM,DACH,,>100k,Bo Braun,
      R30,30,MM,"DE, AT",,,Cy Costa,
      R40,40,ENT,CH,,,TBD,
      R50,50,ENT,"CH, AT",,,Ana Keller,
      R60,60,SMB,,,,Max Gone,
      R70,60,SMB,DE,,,Ana Keller,
      R80,80,MM,,,,Bo Braun,overlay
      """,
    [
      "segments.csv": "Segment,Employees\nSMB,1-49\nMM,50-249\nENT,250+",
      "accounts.csv":
        "Account,Domain,Owner\n\"Nordwerk, Inc.\",nordwerk.example,Cy Costa\nOpen Ltd,open.example,TBD",
    ])

  /// What decides about a lead given as `field=value`, parted by `;`.
  private func decision(_ lead: String) throws -> LeadRoute.Decision? {
    let router = LeadRouter(of: desk)
    let fields = lead.split(separator: ";").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      return (name: parts[0], value: parts.count > 1 ? parts[1] : "")
    }
    return router.route(try router.lead(fields)).decision
  }

  @Test(
    "Fields and values are taken as planners write them",
    arguments: [
      ("segment=Mid-Mkt;country=Germany", LeadRoute.Decision.rules(["R30"])),
      ("Segment=mm;Land=Deutschland;PLZ=80331", .rules(["R10"])),
      ("segment=MM;country=DE;postal=10115", .rules(["R30"])),
      ("segment=MM;country=DE;deal_size=100000.01", .rules(["R20"])),
      ("segment=MM;country=DE;ACV=$100k", .rules(["R30"])),
      ("segment=MM;country=FR", .nobody),
      ("segment=MM", .nobody),
      ("segment=MM;country=", .nobody),
      ("segment=Martian;country=DE", .nobody),
      ("segment=ENT;country=CH", .unowned("R40", .undecided)),
      ("segment=ENT;country=AT", .rules(["R50"])),
      ("segment=SMB;country=DE", .conflict(["R60", "R70"])),
      ("segment=SMB;country=AT", .unowned("R60", .unknown)),
      ("account=Nordwerk, Inc.;segment=MM;country=DE", .account(0)),
      ("account=nordwerk.example", .account(0)),
      ("account=Open Ltd;segment=MM;country=DE", .rules(["R30"])),
      ("", .nobody),
    ])
  func decides(_ lead: String, _ expected: LeadRoute.Decision) throws {
    #expect(try decision(lead) == expected)
  }

  @Test("A region is several countries: where they differ it depends")
  func depends() throws {
    let router = LeadRouter(of: desk)
    let route = router.route(try router.lead([("segment", "MM"), ("region", "DACH")]))
    #expect(route.decision == nil)
    #expect(
      route.parts.map { "\($0.phrase): \($0.decision)" } == [
        "AT, DE: \(LeadRoute.Decision.rules(["R30"]))", "CH, LI: \(LeadRoute.Decision.nobody)",
      ])
  }

  @Test("What is not taken as given is said")
  func doubts() throws {
    let router = LeadRouter(of: desk)
    let lead = try router.lead([
      ("segment", "MN"), ("deal size", "huge"), ("industry", "Banking"), ("country", "FR"),
      ("region", "DACH"),
    ])
    #expect(
      lead.doubts.contains(
        .outside(field: "segment", written: "MN", known: ["SMB", "MM", "ENT"], closest: nil)))
    #expect(
      lead.doubts.contains(
        .outside(field: "country", written: "FR", known: ["AT", "CH", "DE", "LI"], closest: nil)))
    #expect(lead.doubts.contains(.unreadable(field: "deal size", written: "huge")))
    #expect(lead.doubts.contains(.unasked(field: "industry")))
    #expect(lead.values.map(\.text) == [nil, "AT, CH, DE, LI", nil])
    let nowhere = try router.lead([("country", "DE"), ("region", "AT")])
    #expect(nowhere.doubts == [.contradiction(written: ["DE", "AT"])])
  }

  @Test("Overlays stand beside, and a rule that misses by one condition is near")
  func besides() throws {
    let router = LeadRouter(of: desk)
    let lead = try router.lead([("segment", "MM"), ("country", "DE")])
    let route = router.route(lead)
    #expect(route.besides == ["R80"])
    let nearly = router.nearly(lead, taking: route)
    #expect(nearly.map(\.rule) == ["R10", "R20"])
    #expect(nearly.map(\.miss.asked) == ["80, 81", ">100k"])
    let rule = try #require(desk.routing.rule("R50"))
    #expect(
      router.misses(of: rule, for: lead).map { "\($0.title) \($0.asked), not \($0.has ?? "none")" } == [
        "Segment ENT, not MM", "Country CH, AT, not DE",
      ])
  }

  @Test("An unknown field names the known ones", arguments: [("segmnt", "Segment"), ("shoe size", nil)])
  func unknownField(_ name: String, closest: String?) {
    let router = LeadRouter(of: desk)
    let failure = #expect(throws: UnknownLeadField.self) { try router.lead([(name, "MM")]) }
    #expect(failure?.closest == closest)
    #expect(failure?.known == ["Segment", "Country", "Postal code", "Deal size"])
  }

  @Test("A field that only the plan knows is given by the plan's own header")
  func ownFields() throws {
    let plan = plan(
      routing: """
        Rule ID,Priority,Has ERP?,Needs on-site,Owner
        R1,10,yes,,Ana Keller
        R2,20,,yes,Bo Braun
        R3,30,,,Cy Costa
        """, ["settings.csv": "Setting,Value\nRouting axes,Has ERP?"])
    let router = LeadRouter(of: plan)
    let leads: [[(name: String, value: String)]] = [
      [("has erp", "ja"), ("needs on-site", "x")], [("Has ERP?", "no"), ("Needs on-site", "yes")],
      [("needs on site", "n")],
    ]
    let decisions = try leads.map { router.route(try router.lead($0)).decision }
    #expect(decisions == [.rules(["R1"]), .rules(["R2"]), .rules(["R3"])])
  }

  @Test("A day picks the rules that count on it; without one the plan's day counts")
  func days() throws {
    let plan = plan(
      routing: """
        Rule ID,Priority,Segment,Owner,Start,End
        R1,10,MM,Ana Keller,2026-07-01,2026-07-31
        R2,20,MM,Bo Braun,2026-08-15,
        """, ["settings.csv": "Setting,Value\nPeriod,2026 Q3"])
    let router = LeadRouter(of: plan)
    let decisions = try ["2026-07-31", "2026-08-01", "2026-09-30"].map {
      router.route(try router.lead([("segment", "MM"), ("date", $0)])).decision
    }
    #expect(decisions == [.rules(["R1"]), .nobody, .rules(["R2"])])
    #expect(router.route(try router.lead([("segment", "MM")])).decision == .rules(["R1"]))
  }
}
