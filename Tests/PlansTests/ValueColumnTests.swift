import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Columns that no header names are told by their values, and said")
struct ValueColumnTests {
  /// The field of each column of the last sheet, a dash for none.
  private func fields(_ plan: Plan) -> [String] {
    plan.sheets.last?.columns.map { $0.field?.description ?? "-" } ?? []
  }

  /// The columns that were guessed, by their first cell.
  private func guessed(_ plan: Plan) -> [String] {
    plan.remarks.compactMap { remark in
      if case .guessedColumn(let field, _, _) = remark.kind {
        "\(remark.location.cell?.description ?? "") \(field)"
      } else {
        nil
      }
    }
  }

  @Test("A roster without headers")
  func roster() {
    let plan = plan([
      "owners.csv":
        "Ana Keller,ana@x.com,AE,DACH team\nBo Braun,bo@x.com,SDR,DACH team\nCy Costa,cy@x.com,AE,Iberia team"
    ])
    #expect(fields(plan) == ["name", "email", "role", "team"])
    #expect(plan.roster.members.map(\.name.value) == ["Ana Keller", "Bo Braun", "Cy Costa"])
    #expect(guessed(plan) == ["A1 name", "B1 email", "C1 role", "D1 team"])
  }

  @Test("Rules without headers, where the first of them was taken for the header")
  func rules() {
    let plan = plan(["routing.csv": "10,ENT,DACH,Ana Keller\n20,SMB,DACH,Bo Braun\n30,SMB,UKI,Cy Costa"])
    #expect(fields(plan) == ["priority", "segment", "region", "owner"])
    #expect(plan.routing.rules.map { $0.owner?.value.title } == ["Ana Keller", "Bo Braun", "Cy Costa"])
    #expect(plan.routing.rules.map(\.location.row) == [1, 2, 3])
  }

  @Test("Territories and accounts without headers")
  func others() {
    let territories = plan(["territories.csv": "80-87,DE,Ana Keller\n88-89,DE,Bo Braun\n10*,AT,Cy Costa"])
    #expect(fields(territories) == ["postal", "country", "owner"])
    let accounts = plan([
      "named accounts.csv":
        "Acme Steel,acme.com,Ana Keller\nBolt Works,bolt.example,Bo Braun\nCargo Lines,cargo.de,Ana Keller"
    ])
    #expect(fields(accounts) == ["name", "domain", "owner"])
  }

  @Test("An unknown header over values of one field that nothing else fits")
  func unknownHeader() {
    let plan = plan([
      "routing.csv":
        "Rule ID,Priority,Wo,Owner\nR1,1,Germany,Ana\nR2,2,Austria,Bo\nR3,3,\"France, Spain\",Cy\nR9,9,,Desk"
    ])
    #expect(fields(plan) == ["rule_id", "priority", "country", "owner"])
    #expect(guessed(plan) == ["C1 country"])
    #expect(plan.remarks.map(\.written) == ["Wo"])
  }

  @Test(
    "Values that fit two fields, no field, or a field that has its column, tell nothing",
    arguments: [
      "Rule ID,Priority,Moon,Owner\nR1,1,full,Ana\nR2,2,new,Bo\nR3,3,half,Cy",
      "Rule ID,Priority,Country,Wo,Owner\nR1,1,DE,Germany,Ana\nR2,2,AT,Austria,Bo\nR3,3,FR,France,Cy",
      "Rule ID,Priority,Segment,Wo,Dort,Owner\nR1,1,SMB,Germany,Spain,Ana\nR2,2,SMB,Austria,Italy,Bo\nR3,3,MM,France,Peru,Cy",
      "Rule ID,Priority,Segment,Wo,Owner\nR1,1,SMB,Germany,Ana\nR2,2,SMB,soon,Bo\nR3,3,MM,later,Cy",
    ])
  func tellsNothing(sheet: String) {
    #expect(guessed(plan(["routing.csv": sheet])) == [])
  }

  @Test("What a whole sheet is, the vocabulary says; also of one table of several, and that it is no plan")
  func sheetMeanings() {
    let unknown = "Dish,Who\nSoup,Kim\nStew,Lee"
    #expect(plan(["lunch.csv": unknown]).remarks.count == 1)
    let settled = plan([
      "lunch.csv": unknown, "vocabulary.csv": "Kind,Written,Meant\nsheet,lunch.csv,ignore",
    ])
    #expect(settled.remarks == [])
    #expect(settled.sheets.first?.kind == nil)
    let meant = plan([
      "FY26 plan - Liste.csv": "Wer,Mail\nAna Keller,ana@x.com\nBo Braun,bo@x.com\nCy Costa,cy@x.com",
      "vocabulary.csv": "Kind,Written,Meant\nsheet,Liste,owners\nheader,Wer,Name",
    ])
    #expect(meant.sheets.first?.kind == .owners)
    #expect(meant.roster.members.count == 3)
  }

  @Test("A guessed header is settled by the row that the finding offers")
  func settledHeader() {
    let routing = "Rule ID,Priority,Segmnt,Owner\nR1,1,SMB,Ana"
    #expect(guessed(plan(["routing.csv": routing])) == ["C1 segment"])
    let settled = plan([
      "routing.csv": routing, "vocabulary.csv": "Kind,Written,Meant\nheader,Segmnt,Segment",
    ])
    #expect(guessed(settled) == [])
  }

  @Test("A text with several meanings is settled by the row that the finding offers")
  func settledValue() {
    let routing = "Rule ID,Priority,Region,Owner\nR1,1,SA,Ana"
    #expect(plan(["routing.csv": routing]).remarks.map(\.written) == ["SA"])
    let settled = plan([
      "routing.csv": routing, "vocabulary.csv": "Kind,Written,Meant\nvalue,SA,South Africa",
    ])
    #expect(settled.remarks == [])
  }
}
