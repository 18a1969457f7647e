import Foundation
import Plans
import Playbooks
import Sheets
import Testing

/// The path of LibreOffice; `make verify` names it.
private let office = ProcessInfo.processInfo.environment["FAIRLEAD_SOFFICE"]

/// The formulas of Route a Lead, computed by another program for every lead that rules tell apart, and compared with
/// what the router says.
@Suite(
  "A spreadsheet program routes each lead as the plan does",
  .enabled(if: office != nil, "FAIRLEAD_SOFFICE names no LibreOffice; make verify runs this"))
struct RouteRecalculationTests {
  private static let folders = [
    "workflow-software/FY26-Q3", "workflow-software/FY26-Q2", "it-services/FY26-Q3",
    "pump-manufacturer/FY26-Q3", "skincare-brand/FY26-Q3", "advisory-practice/FY26-Q3",
    "Cases/named-accounts", "Cases/marks-of-a-spreadsheet",
  ]

  private static let plans: [(name: String, sheets: KeyValuePairs<String, String>)] = [
    (
      "rules and the accounts sheet both name accounts, with signs that mean something to formulas",
      [
        "routing.csv": """
        Rule ID,Priority,Account,Segment,Country,Owner,First response,Backup
        R1,10,"Acme, E*Trade",,,Cy Costa,1h,Bo Braun
        R2,20,,SMB?,DE,Bo Braun,4h,
        R3,20,,SMB?,"DE, AT",Ana Keller,4h,
        R4,30,,SMB,,TBD,,
        R5,40,Bolt ~ Co,,,Ana Keller,8h,
        """,
        "accounts.csv": """
        Account,Domain,Owner
        Acme,acme.example,Ana Keller
        E*Trade,e.example,Bo Braun
        EbayTrade,eb.example,Cy Costa
        Gone,gone.example,Zed Zorn
        Bolt ~ Co,,TBD
        """,
        "owners.csv": "Name,Email\nAna Keller,a@x.com\nBo Braun,b@x.com\nCy Costa,c@x.com",
        "segments.csv": "Segment,Employees\nSMB?,1-49\nSMB,50-249",
      ]
    ),
    (
      "accounts go before rules that ask for none",
      [
        "routing.csv": "Rule ID,Priority,Segment,Owner\nR1,10,SMB,Bo Braun\nR2,20,MM,Cy Costa",
        "accounts.csv": "Account,Domain,Owner\nAcme,acme.example,Ana Keller\n007,,Cy Costa",
        "owners.csv": "Name,Email\nAna Keller,a@x.com\nBo Braun,b@x.com\nCy Costa,c@x.com",
      ]
    ),
  ]

  @Test("Every lead of every plan")
  func everyLead() throws {
    let program = try #require(office)
    let examinations =
      try Self.folders.map { try RouteExamination($0, playbook(of: Self.sheets(in: $0))) }
      + Self.plans.map { try RouteExamination($0.name, playbook($0.sheets)) }
    let texts = try Office.firstSheets(of: examinations.map(\.workbook), by: program)
    for (examination, text) in zip(examinations, texts) {
      let told = try examination.answers(in: text)
      try #require(told.count == examination.questions.count, "\(examination.name)")
      var wrong = 0
      for (question, answer) in zip(examination.questions, told) where answer != question.answer {
        wrong += 1
        if wrong <= 5 {
          Issue.record("\(examination.name), \(question.lead): \(answer), not \(question.answer)")
        }
      }
      #expect(wrong == 0, "of \(told.count) of \(examination.name)")
    }
  }

  private static func sheets(in plan: String) throws -> [Sheet] {
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/\(plan)")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "csv" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    try #require(!files.isEmpty)
    return try files.map {
      SheetReader.read(
        Array(try Data(contentsOf: $0)), file: $0.lastPathComponent, knowing: PlanBuilder.headerWords)
    }
  }
}
