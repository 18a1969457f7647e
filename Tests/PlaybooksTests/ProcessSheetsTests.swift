import Playbooks
import Testing
import Workbooks

@Suite("Process, escalation and measures say in words what is in order")
struct ProcessSheetsTests {
  @Test("Exactly one is accountable: a formula counts, and its word is right")
  func accountable() throws {
    let table = try #require(
      PlaybookLayout.workbook(
        of: playbook([
          "RACI.csv": "Activity,Ana Keller,Bo Braun,Cy Costa\nQualify,R/A,I,\nRegister,A,A,R\nRenew,R,C,I",
          "owners.csv": "Name,Email\nAna Keller,a@x.com\nBo Braun,b@x.com\nCy Costa,c@x.com",
        ])
      ).sheet("Process and Ownership")?.tables.first)
    #expect(table.column("Accountable") == ["Ana Keller", "Ana Keller", ""])
    #expect(table.column("Accountable 2") == ["", "Bo Braun", ""])
    let count = try #require(table.columns.firstIndex { $0.header == "Accountable count" })
    let formulas = table.rows.map { row in
      row.cells[count...(count + 1)].compactMap { cell -> Cell.Formula? in
        if case .formula(let formula) = cell.value { formula } else { nil }
      }
    }
    #expect(
      formulas.map { $0.map(\.result) } == [
        [.integer(1), .text("OK")], [.integer(2), .text("CONFLICT")], [.integer(0), .text("GAP")],
      ])
    #expect(formulas[0][0].text == "COUNTA(tblResponsibilities[[#This Row],[Accountable]:[Accountable 2]])")
  }

  @Test("Chains of escalation: who, after how long, until whom; circles and gaps")
  func escalation() throws {
    let table = try #require(
      PlaybookLayout.workbook(
        of: playbook([
          "owners.csv": """
          Name,Email,Manager
          Ana Keller,a@x.com,Cy Costa
          Bo Braun,b@x.com,Cy Costa
          Cy Costa,c@x.com,Dee Dorn
          Dee Dorn,d@x.com,
          """,
          "routing.csv": """
          Rule ID,Priority,Segment,Owner,First response,Escalate to,Escalate after
          R1,10,SMB,Ana Keller,4h,Cy Costa,8h
          R2,20,MM,Ana Keller,4h,Cy Costa,8h
          R3,30,ENT,Bo Braun,1d,,
          """,
          "sla.csv":
            "SLA,Applies to,Respond within,Escalation 1,Escalation 2,Escalate after\nDemo,Demo request,1h,Bo Braun,Ana Keller,2h",
        ])
      ).sheet("SLA and Escalation")?.tables.last)
    #expect(table.column("Applies to") == ["Demo", "rules R1, R2", "rule R3"])
    #expect(table.column("Step 1 after") == ["2 h", "8 h", ""])
    #expect(table.column("Step 1 goes to") == ["→ Bo Braun", "→ Cy Costa", ""])
    #expect(table.column("Step 2 goes to") == ["→ Ana Keller", "→ Dee Dorn", ""])
    #expect(table.column("Step 3 goes to") == ["→ Cy Costa", "", ""])
    #expect(table.column("Ends with") == ["Dee Dorn", "Dee Dorn", "nobody named"])
    #expect(table.column("Check") == ["OK", "OK", "GAP"])
  }

  @Test("A circle of escalation is told by whom it comes back to")
  func circle() throws {
    let table = try #require(
      PlaybookLayout.workbook(
        of: playbook([
          "routing.csv": """
          Rule ID,Priority,Segment,Owner,Escalate to
          R1,10,SMB,Ana Keller,Bo Braun
          R2,20,MM,Bo Braun,Ana Keller
          """,
          "owners.csv": "Name,Email\nAna Keller,a@x.com\nBo Braun,b@x.com",
        ])
      ).sheet("SLA and Escalation")?.tables.last)
    #expect(table.column("Check") == ["CIRCLE", "CIRCLE"])
    #expect(table.column("Ends with") == ["nobody: back to Ana Keller", "nobody: back to Bo Braun"])
  }

  @Test("Where a measure stands, whichever way is better")
  func measures() throws {
    let table = try #require(
      PlaybookLayout.workbook(
        of: playbook([
          "settings.csv": "Setting,Value\nas of,2026-06-20",
          "measures.csv": """
          KPI,Baseline,Target,Floor,Actual,Cadence,Next review
          Leads,1000,1300,900,1310,weekly,2026-07-06
          Cost,168,155,220,160,weekly,2026-07-06
          Demos,30,35,20,12,weekly,2026-06-01
          Rate,,25%,,20%,weekly,
          Tenders,6,8,4,,weekly,
          Talks,6,,4,5,weekly,
          """,
        ])
      ).sheet("Measures")?.tables.first)
    #expect(
      table.column("Status") == [
        "on target", "short of target", "past the floor: act", "cannot be compared", "no actual yet",
        "no target",
      ])
    #expect(table.column("Next review")[2] == "OVERDUE since 2026-06-01")
  }
}
