import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("What a spreadsheet damaged is read again where it is certain, and told")
struct CellRepairTests {
  @Test(
    "A band that became a date is read by its neighbours",
    arguments: [
      (["Jan-49", "50-249"], "1-49"), (["10-Nov", "1-9", "12-49"], "10-11"), (["Okt-50", "50-249"], "10-50"),
      (["10-nov", "1-9"], "10-11"), (["2026-11-10 00:00:00", "12+"], "10-11"),
      (["46327", "1-10", "32-49"], nil),
      (["10-Nov", "50-249"], nil), (["10-Nov"], nil), (["Jan-49", "20-60"], nil),
      (["Jan-49", "1-49"], "1-49"),
    ] as [([String], String?)])
  func band(_ cells: [String], _ expected: String?) {
    let rows = cells.enumerated().map { "R\($0),\($0),\($1),Ana Keller" }
    let plan = plan(routing: "Rule ID,Priority,Employees,Owner\n" + rows.joined(separator: "\n"))
    let taken = plan.remarks.compactMap { remark -> String?? in
      if case .spreadsheetDate(_, let taken) = remark.kind { .some(taken) } else { nil }
    }
    #expect(taken == [expected])
    #expect(plan.changes.filter { $0.kind == .repaired }.map(\.after) == [expected].compactMap { $0 })
  }

  @Test(
    "Postal codes get back their zeros where the column or the state makes it certain",
    arguments: [
      ("DE", "", ["1067", "80331", "10115"], ["1067 -> 01067"]),
      ("DE", "", ["01067", "1069"], ["1069 -> 01069"]),
      ("DE", "", ["1067-1069", "80331-80339", "90402"], ["1067-1069 -> 01067-01069"]),
      ("DE", "", ["1067*", "80331"], []), ("DE", "", ["1067", "80", "9"], []),
      ("DE", "", ["80-87", "10"], []),
      ("DE", "", ["1067", "1069"], ["1067 -> ?", "1069 -> ?"]),
      ("DE", "", ["1067", "80*", "80331"], ["1067 -> 01067"]),
      ("US", "MA", ["2115"], ["2115 -> 02115"]),
      ("US", "MA", ["021", "2115-1234"], ["2115-1234 -> 02115-1234"]),
      ("US", "NY", ["1001"], []), ("US", "", ["2115", "94105"], ["2115 -> 02115"]),
      ("US", "CA", ["94105-1234", "9410"], []), ("AT", "", ["1010", "101"], []), ("JP", "", ["100-0001"], []),
      ("JP", "", ["600001", "1000001"], ["600001 -> 0600001"]), ("GB", "", ["SW1A", "1234"], []),
      ("", "", ["1067", "80331"], []), ("NO", "", ["150", "0151", "5003"], ["150 -> 0150"]),
    ] as [(String, String, [String], [String])])
  func postal(_ country: String, _ state: String, _ cells: [String], _ expected: [String]) {
    let rows = cells.enumerated().map { "T\($0),\(country),\(state),\($1),Ana Keller" }
    let plan = plan([
      "territories.csv": "Territory ID,Country,State,Postal code,Owner\n" + rows.joined(separator: "\n")
    ])
    let told = plan.remarks.compactMap { remark -> String? in
      if case .lostZero(let code, _) = remark.kind { "\(remark.written) -> \(code ?? "?")" } else { nil }
    }
    #expect(told == expected)
    #expect(
      plan.changes.filter { $0.kind == .repaired }.map { "\($0.before) -> \($0.after)" }
        == expected.filter { !$0.hasSuffix("?") })
  }

  @Test("The repaired code is the one that routes")
  func routes() {
    let plan = plan([
      "territories.csv": "Territory ID,Country,PLZ,Owner\nT1,DE,1067,Ana\nT2,DE,80331,Bo\nT3,DE,10670,Cy"
    ])
    #expect(plan.proof.conflicts.isEmpty)
    #expect(plan.routing.rules.count == 3)
  }

  @Test(
    "Marks of a spreadsheet around a value",
    arguments: [
      ("Segment", "'SMB", "'SMB -> SMB"), ("Segment", "\u{201C}SMB\u{201D}", "\u{201C}SMB\u{201D} -> SMB"),
      ("Owner", "'Ana Keller", "'Ana Keller -> Ana Keller"), ("Rule ID", "'007", "'007 -> 007"),
      ("Notes", "\u{201C}as agreed\u{201D}", nil), ("Segment", "SMB", nil),
    ] as [(String, String, String?)])
  func marks(_ header: String, _ cell: String, _ expected: String?) {
    var cells = ["Rule ID": "R1", "Priority": "1", "Segment": "SMB", "Owner": "Ana Keller", "Notes": ""]
    cells[header] = cell
    let headers = ["Rule ID", "Priority", "Segment", "Owner", "Notes"]
    let row = headers.map { cells[$0] ?? "" }.joined(separator: ",")
    let plan = plan(routing: headers.joined(separator: ",") + "\n" + row)
    #expect(plan.changes.map { "\($0.before) -> \($0.after)" } == [expected].compactMap { $0 })
  }

  @Test(
    "Money without a currency takes that of its column, else of the plan, else it is told",
    arguments: [
      (["<€25k", "25k+"], nil, "EUR", 0), (["<25k", "25k+"], nil, nil, 2),
      (["<25k", "25k+"], "USD", "USD", 0),
      (["<€25k", "25k+"], "USD", "USD", 1), (["<$25k", "€25k-50k", "50k+"], nil, nil, 1),
      (["<$25k", "$25k+"], nil, "USD", 0),
    ] as [([String], String?, String?, Int)])
  func currency(_ cells: [String], _ currency: String?, _ expected: String?, _ told: Int) {
    let rows = cells.enumerated().map { "R\($0),\($0),\($1),Ana Keller" }
    let settings = "Setting,Value\n" + (currency.map { "currency,\($0)" } ?? "plan,Example")
    let plan = plan(
      routing: "Rule ID,Priority,Deal size,Owner\n" + rows.joined(separator: "\n"), ["settings.csv": settings]
    )
    guard case .bands(let bands)? = plan.routing.rules.last?.conditions.first?.asked.value else {
      Issue.record("no band")
      return
    }
    #expect(bands.first?.currency == expected)
    #expect(plan.remarks.count { if case .missingCurrency = $0.kind { true } else { false } } == told)
  }
}
