import Diagnostics
import Plans
import Sheets
import Testing
import Vocabulary

@Suite("Condition cells ask what their planner meant")
struct ConditionReadingTests {
  /// What the first rule asks in one column; an "anchor" rule behind it keeps the axis wide.
  private func asked(_ header: String, _ cell: String, segments: Bool = true, settings: String = "") -> String
  {
    var sheets: [(String, String)] = [
      ("routing.csv", "Rule ID,Priority,\(header),Owner\nR1,1,\"\(cell)\",Ana\nR2,2,,Bo"),
      ("settings.csv", "Setting,Value\nCurrency,USD\n\(settings)"),
    ]
    if segments {
      sheets.append(
        ("segments.csv", "Segment,Employees\nSMB,1-49\nMid-Market,50-249\nENT,250+\nGlobal,5000+"))
    }
    let plan = planOf(sheets)
    guard let condition = plan.routing.rules.first?.conditions.first else { return "nothing" }
    switch condition.asked.value {
    case .any: return "any"
    case .unknown: return "unknown"
    case .terms(let asked):
      return told(asked.terms.map(\.text), asked.except.map(\.text), isRest: asked.isRest)
    case .places(let asked):
      return told(asked.places.map(told), asked.except.map(told), isRest: asked.isRest)
    case .bands(let bands):
      return bands.isEmpty
        ? "unreadable" : bands.map { "\($0.range.map(String.init(describing:)) ?? "none")" }.joined()
    case .postal(let ranges): return ranges.map(\.description).joined(separator: ", ")
    }
  }

  private func told(_ values: [String], _ except: [String], isRest: Bool) -> String {
    let base = isRest ? "rest" : values.isEmpty ? "all" : values.joined(separator: ", ")
    return except.isEmpty ? base : "\(base) except \(except.joined(separator: ", "))"
  }

  private func told(_ place: NamedPlace) -> String {
    switch place.kind {
    case .region(let key): key
    case .country(let code), .subdivision(let code): code
    }
  }

  @Test(
    "Segments",
    arguments: [
      ("", "nothing"), ("-", "nothing"), ("any", "any"), ("All", "any"), ("unknown", "unknown"),
      ("(blank)", "unknown"), ("unbekannt", "unknown"), ("ENT", "ENT"), ("mid market", "Mid-Market"),
      ("MM", "Mid-Market"), ("SMB, ENT", "SMB, ENT"), ("SMB/MM", "SMB, Mid-Market"),
      ("not ENT", "all except ENT"),
      ("all except SMB", "all except SMB"), ("other", "rest"), ("all others", "rest"), ("Global", "Global"),
      ("TBD", "unreadable"), ("?", "unreadable"), ("#REF!", "unreadable"), ("Galactic", "Galactic"),
    ])
  func segment(_ cell: String, _ expected: String) { #expect(asked("Segment", cell) == expected) }

  @Test(
    "Places",
    arguments: [
      ("DACH", "DACH"), ("Germany", "DE"), ("DE, AT/CH", "DE, AT, CH"), ("DE, AT", "DE, AT"),
      ("EMEA excl. UK", "EMEA except GB"), ("DACH (w/o CH)", "DACH except CH"),
      ("EMEA - UKI", "EMEA except UKI"),
      ("ROW", "rest"), ("Rest of world", "rest"), ("Global", "any"), ("worldwide", "any"), ("UK", "GB"),
      ("Nordics + Benelux", "NORDICS, BENELUX"), ("Narnia", "narnia"), ("blank", "unknown"),
      ("TBD", "unreadable"),
    ])
  func place(_ cell: String, _ expected: String) { #expect(asked("Region", cell) == expected) }

  @Test(
    "States, postal codes, numbers and questions",
    arguments: [
      ("State", "California", "US-CA"), ("Postal code", "80-87", "80–87"),
      ("Postal code", "94105, 94404", "94105, 94404"),
      ("PLZ", "80*", "80"), ("Employees", "50-249", "50..<250"),
      ("Employees", "250+", "250..<9223372036854775807"),
      ("Employees", "TBD", "unreadable"), ("Employees", "about right", "unreadable"),
      ("Deal size", "$25k-100k", "2500000..<10000000"), ("Deal size", "lots", "unreadable"),
      ("Integration", "Y", "yes"), ("Integration", "nein", "no"), ("Integration", "both", "any"),
      ("Lead score", "70+", "70..<9223372036854775807"),
    ])
  func other(_ header: String, _ cell: String, _ expected: String) {
    #expect(asked(header, cell) == expected)
  }

  @Test("Columns that the settings name are questions, and others where they stand among conditions")
  func routingAxes() {
    #expect(asked("Has ERP?", "ja", settings: "Routing axes,Has ERP?") == "yes")
    #expect(asked("Has ERP?", "ja") == "yes")
    #expect(asked("Hint", "ja") == "nothing")
    #expect(asked("Needs on-site?", "Y") == "yes")
    #expect(asked("Needs on-site?", "Ana Keller") == "nothing")
  }

  @Test("The same header is a size of customers or a level of partners, as its values tell")
  func tier() {
    func field(_ values: String...) -> Field? {
      let rows = values.enumerated().map { "R\($0),\($0),\($1),DE,Ana" }.joined(separator: "\n")
      return plan(["routing.csv": "Rule ID,Priority,Tier,Country,Owner\n" + rows])
        .routing.rules.first?.conditions.first?.field
    }
    #expect(field("Gold", "Silver") == "partner_tier")
    #expect(field("SMB", "Enterprise") == "segment")
  }

  @Test("\"Same as above\" repeats the cell above and is recorded")
  func sameAsAbove() {
    let plan = plan([
      "routing.csv": "Rule ID,Priority,Country,Owner\nR1,1,DE,Ana\nR2,2,AT,same as above\nR3,3,CH,\"\"\"\""
    ])
    #expect(plan.routing.rules.map { $0.owner?.value.title } == ["Ana", "Ana", "Ana"])
    #expect(
      plan.changes.filter { $0.why == "filled from the row above" }.map { "\($0.location)" }
        == ["routing.csv:3:D3", "routing.csv:4:D4"])
  }

  @Test("A rule whose condition is undecided or unreadable takes no lead, and is no catch-all")
  func unreadable() {
    let plan = plan(["routing.csv": "Rule ID,Priority,Segment,Owner\nR1,1,TBD,Ana\nR2,2,SMB,Bo\nR3,3,???,Cy"])
    #expect(plan.routing.catchAll == nil)
    #expect(plan.proof.effective.map(\.rule) == ["R2"])
    #expect(plan.proof.shadows.isEmpty)
    #expect(
      plan.remarks.compactMap { if case .unreadable = $0.kind { "\($0.location)" } else { nil } }
        == ["routing.csv:2:C2", "routing.csv:4:C4"])
  }

  @Test("\"Not\" of the only value that rules name leaves leads to the rule")
  func notTheOnlyValue() {
    let plan = plan([
      "routing.csv": "Rule ID,Priority,Industry,Owner\nR1,1,not Government,Ana\nR2,2,Government,Bo"
    ])
    #expect(plan.proof.effective.map(\.rule) == ["R1", "R2"])
    #expect(plan.proof.gaps.isEmpty)
  }

  @Test("Two-letter codes are settled by their column, or doubted")
  func twoLetters() {
    func places(_ header: String, _ cells: String...) -> [String] {
      let rows = cells.enumerated().map { "R\($0),\($0),\($1),Ana" }.joined(separator: "\n")
      return plan(["routing.csv": "Rule ID,Priority,\(header),Owner\n" + rows]).routing.rules.flatMap {
        rule in
        rule.conditions.flatMap { condition -> [String] in
          if case .places(let asked) = condition.asked.value { asked.places.map(told) } else { [] }
        }
      }
    }
    #expect(places("Region", "NA", "EMEA", "APAC") == ["NA", "EMEA", "APAC"])
    #expect(places("Country", "NA", "ZA", "KE") == ["NA", "ZA", "KE"])
    #expect(places("State", "CA", "NY", "TX") == ["US-CA", "US-NY", "US-TX"])
    #expect(places("Country", "CA", "US", "MX") == ["CA", "US", "MX"])
  }
}

/// The same as ``plan(_:asOf:)`` for sheets that are put together.
func planOf(_ sheets: [(String, String)]) -> Plan {
  PlanBuilder.build(
    from: sheets.map { SheetReader.read(Array($0.1.utf8), file: $0.0, knowing: PlanBuilder.headerWords) },
    name: "example-FY26-Q3", folder: "FY26-Q3", asOf: nil)
}
