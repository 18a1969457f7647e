import Playbooks
import Testing
import Workbooks

@Suite("A sales lead's own page")
struct MyPageTests {
  private static func page(_ sheets: KeyValuePairs<String, String>, of slug: String) throws -> (
    sheet: Worksheet, book: Workbook
  ) {
    let leads = PlaybookLayout.leads(of: playbook(sheets))
    let book = try #require(leads.first { $0.slug == slug }?.workbook)
    return (try #require(book.sheets.first), book)
  }

  @Test("says who covers, whom they cover, how fast, with whom and when")
  func contents() throws {
    let (sheet, book) = try Self.page(
      [
        "owners.csv": """
        Name,Email,Role,Manager,Regions,Backup,Out of office from,Out of office to
        Ana Keller,ana@x.com,Head,Gus Graf,DACH,Bo Braun,,
        Bo Braun,bo@x.com,AE,Ana Keller,DACH,Ana Keller,2026-07-06,2026-07-17
        Cy Costa,cy@x.com,Head,Gus Graf,Iberia,Ana Keller,2026-08-03,2026-08-07
        Dee Dorn,dee@x.com,AE,Cy Costa,Iberia,Cy Costa,2026-08-10,2026-08-14
        Gus Graf,gus@x.com,CRO,,,,,
        """,
        "segments.csv": "Segment,Employees,Regions,Owner\nSMB,1-49,DACH,Bo Braun\nENT,250+,Iberia,Cy Costa",
        "routing.csv": """
        Rule ID,Priority,Segment,Region,Owner,First response
        R1,10,SMB,DACH,Bo Braun,4h
        R2,20,ENT,Iberia,Dee Dorn,8h
        """,
        "sla.csv": """
        SLA,Applies to,First response,Escalation 1,Escalate after
        Small,SMB,4h,Ana Keller,8h
        Large,ENT leads,1h,Cy Costa,2h
        Form,Contact form,2h,Gus Graf,4h
        """,
        "offers.csv": """
        Title,Type,Segment,Stage,Status,Owner,Next review
        Starter guide,guide,SMB,Awareness,live,Bo Braun,2026-09-01
        Old guide,guide,SMB,Evaluation,live,Ana Keller,2026-01-15
        Iberia guide,guide,ENT,Awareness,live,Cy Costa,2026-09-02
        """,
        "partners.csv": """
        Partner,Region,Status,Agreement end,Partner manager
        Nordwerk,DACH,active,2026-09-30,Ana Keller
        Sudwerk,Iberia,active,2026-09-30,Cy Costa
        """,
      ], of: "ana-keller")
    let facts = sheet.facts
    #expect(facts["My regions"] == "DACH")
    #expect(facts["Covered by"] == "Bo Braun")
    #expect(facts["I cover"] == "Bo Braun, Cy Costa")
    #expect(facts["I escalate to"] == "Gus Graf")
    #expect(facts["My partners"] == "Nordwerk")
    #expect(facts["My content"]?.hasPrefix("2 titles: ") == true)
    let tables = Dictionary(uniqueKeysWithValues: sheet.tables.map { ($0.name, $0) })
    #expect(tables["tblMyPageLevels"]?.column("For") == ["SMB", "Contact form"])
    #expect(tables["tblMyPageRoutes"]?.column("Route") == ["R1"])
    let dates = try #require(tables["tblMyPageDates"]?.column("What"))
    #expect(dates.first == "OVERDUE: Review “Old guide”")
    for what in [
      "Bo Braun is away until 2026-07-17; I cover", "Cy Costa is away until 2026-08-07; I cover",
      "Review “Starter guide”", "Agreement with Nordwerk ends",
    ] {
      #expect(dates.contains(what), "\(what): \(dates)")
    }
    // Nothing of others that they need not see, nor among the people whom drop-downs offer.
    let words = book.sheets.flatMap(\.cells).map(\.text)
    for foreign in ["Dee Dorn", "Sudwerk", "Iberia guide", "R2"] {
      #expect(!words.contains { $0.contains(foreign) }, "\(foreign)")
    }
  }

  @Test("takes two printed pages however much there is to say")
  func pages() throws {
    let long = String(repeating: "and so on for whoever reads it ", count: 12)
    let people = (1...150).map {
      "Person Number \($0),p\($0)@x.com,AE,Ana Keller,Ana Keller,2026-07-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1),2026-09-01\n"
    }
    let segments = (1...80).map {
      "Segment \($0) \(long),\"DACH, Iberia, Nordics, UKI\",Person Number \($0)\n"
    }
    let rules =
      (1...400).map { "R\($0),\($0),Segment \($0 % 80 + 1) \(long),TBD\n" }
      + (401...500).map { "R\($0),\($0),Segment \($0 % 80 + 1) \(long),Person Number \($0 - 400)\n" }
    let (sheet, _) = try Self.page(
      [
        "owners.csv":
          "Name,Email,Role,Manager,Backup,Out of office from,Out of office to\nAna Keller,a@x.com,Head,,,,\n"
          + people.joined(),
        "segments.csv": "Segment,Regions,Owner\n" + segments.joined(),
        "routing.csv": "Rule ID,Priority,Segment,Owner\n" + rules.joined(),
        "sla.csv": "SLA,Applies to,First response,Escalation 1,On miss\n"
          + (1...40).map { "Promise \($0),Form \($0),4h,Ana Keller,\(long)\n" }.joined(),
      ], of: "ana-keller")
    let layout = WorkbookLayout(
      Workbook(properties: .init(title: "", created: Day(year: 2026, month: 7, day: 1)), sheets: [sheet]))
    let page = try #require(layout.sheets.first)
    #expect(PrintedPages.count(of: page, on: .a4) <= 2)
    #expect(PrintedPages.count(of: page, on: .letter) <= 2)
    let headings = sheet.blocks.compactMap { if case .heading(let text, _) = $0 { text } else { nil } }
    #expect(
      headings.contains { $0.hasPrefix("My routes: the first ") && $0.hasSuffix("on the sheet My Routes") })
  }
}

extension Worksheet {
  /// The first value of each fact, by its label.
  fileprivate var facts: [String: String] {
    var found: [String: String] = [:]
    for case .facts(let facts) in blocks {
      for fact in facts { found[fact.label.text] = fact.values.first?.text }
    }
    return found
  }
}
