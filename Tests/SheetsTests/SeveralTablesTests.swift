import Diagnostics
import Testing

@testable import Sheets

/// Tables below and beside each other, told by their shape where nobody knows their words.
@Suite("Several tables of a sheet")
struct SeveralTablesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The tables, each with its header first.
    let tables: [[[String]]]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "side by side, each under a title",
      text: "Wege,,,,Leute,\nGebiet,Thema,Wer,,Wer,Ort\nNord,A,Ana,,Ana,Kiel\nSüd,B,Bob,,Bob,Ulm\n",
      tables: [
        [["Gebiet", "Thema", "Wer"], ["Nord", "A", "Ana"], ["Süd", "B", "Bob"]],
        [["Wer", "Ort"], ["Ana", "Kiel"], ["Bob", "Ulm"]],
      ]),
    Case(
      name: "side by side, three of them beginning with the same name",
      text: "Wer,Jahr 1,,Wer,Jahr 2,,Wer,Jahr 3\nAna,1,,Bob,2,,Cy,3\nDee,4,,Eve,5,,,\n",
      tables: [
        [["Wer", "Jahr 1"], ["Ana", "1"], ["Dee", "4"]], [["Wer", "Jahr 2"], ["Bob", "2"], ["Eve", "5"]],
        [["Wer", "Jahr 3"], ["Cy", "3"]],
      ]),
    Case(
      name: "side by side, one longer than the other",
      text: "Gebiet,Wer,,Thema,Ziel\nNord,Ana,,A,1\nSüd,Bob,,B,2\nOst,Cy,,,\nWest,Dee,,,\n",
      tables: [
        [["Gebiet", "Wer"], ["Nord", "Ana"], ["Süd", "Bob"], ["Ost", "Cy"], ["West", "Dee"]],
        [["Thema", "Ziel"], ["A", "1"], ["B", "2"]],
      ]),
    Case(
      name: "one table with a blank column",
      text: "Segment,Region,,Owner,Role\nENT,DE,,Ana,AE\nMM,AT,,Bob,AE\nSMB,CH,,,\n",
      tables: [
        [
          ["Segment", "Region", "Owner", "Role"], ["ENT", "DE", "Ana", "AE"], ["MM", "AT", "Bob", "AE"],
          ["SMB", "CH", "", ""],
        ]
      ]),
    Case(
      name: "a cross-tab with a blank column between its groups",
      text: ",Awareness,,,Evaluation,\nChannel,Company,Partner,,Company,Partner\nSEO,X,,,x,\nAE,,,,S,X\n",
      tables: [
        [
          ["Channel", "Awareness Company", "Awareness Partner", "Evaluation Company", "Evaluation Partner"],
          ["SEO", "X", "", "x", ""], ["AE", "", "", "S", "X"],
        ]
      ]),
    Case(
      name: "names of unknown words over other kinds of values",
      text: "Segment,Region,Owner\nENT,DE,Ana\n\nThema,Ziel,Ab\nA,40,2026-07-01\nB,12,2026-08-01\n",
      tables: [
        [["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"]],
        [["Thema", "Ziel", "Ab"], ["A", "40", "2026-07-01"], ["B", "12", "2026-08-01"]],
      ]),
    Case(
      name: "unknown words under a title",
      text: "Gebiet,Zahl\nNord,5\nSüd,7\n\nLeute\nWer,Ort\nAna,Kiel\nBob,Ulm\n",
      tables: [
        [["Gebiet", "Zahl"], ["Nord", "5"], ["Süd", "7"]],
        [["Wer", "Ort"], ["Ana", "Kiel"], ["Bob", "Ulm"]],
      ]),
    Case(
      name: "a table of unknown words above one of known words",
      text: "Gebiet,Zahl,Ort\nNord,5,Kiel\nSüd,7,Ulm\n\nSegment,Region,Owner\nENT,DE,Ana\n",
      tables: [
        [["Gebiet", "Zahl", "Ort"], ["Nord", "5", "Kiel"], ["Süd", "7", "Ulm"]],
        [["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"]],
      ]),
    Case(
      name: "a legend above the table is none",
      text: "X,yes\n(X),maybe\n\nSegment,Region,Owner\nENT,DE,Ana\n",
      tables: [[["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"]]]),
    Case(
      name: "rows below a blank row that are like those above",
      text: "Gebiet,Wer,Zahl\nNord,Ana,5\nSüd,Bob,7\n\nOst,Cy,offen\nWest,Dee,8\n",
      tables: [
        [
          ["Gebiet", "Wer", "Zahl"], ["Nord", "Ana", "5"], ["Süd", "Bob", "7"], ["Ost", "Cy", "offen"],
          ["West", "Dee", "8"],
        ]
      ]),
    Case(
      name: "a section of rows like those above",
      text: "Gebiet,Wer,Zahl\nNord,Ana,5\n\nIberia,,\nOst,Cy,6\nWest,Dee,8\n",
      tables: [
        [["Gebiet", "Wer", "Zahl"], ["Nord", "Ana", "5"], ["Ost", "Cy", "6"], ["West", "Dee", "8"]]
      ]),
  ]

  @Test(arguments: cases)
  func areToldApart(_ example: Case) {
    let sheet = Reading.sheet(example.text)
    #expect(sheet.tables.map(Reading.cells) == example.tables)
    #expect(Reading.accountedRows(sheet).count == sheet.filledRows)
  }

  @Test("a row of a table beside another has the place of its first cell there")
  func places() {
    let sheet = Reading.sheet("T,,,U,\nWer,Ort,,Was,Zahl\nAna,Kiel,,A,1\nBob,Ulm,,B,2\n")
    #expect(sheet.tables.map(\.startColumn) == [nil, 3])
    guard let table = sheet.tables.last, let row = table.rows.last else {
      Issue.record("no table")
      return
    }
    #expect(table.location(of: row).description == "plan.csv:4:D4")
    #expect(table.location(of: row, column: 1).description == "plan.csv:4:E4")
    #expect(table.header.map(\.column) == [3, 4])
  }

  @Test("the same names under names that are known apart")
  func knownApart() {
    let words = SheetReader.HeaderWords(
      isKnown: { _ in false }, areApart: { $0 == [["A", "B"], ["C", "D"]] })
    let sheet = SheetReader.read(
      Array("A,B,,C,D\nx,y,,u,v\n".utf8), file: "plan.csv", knowing: words)
    #expect(sheet.tables.map(Reading.cells) == [[["A", "B"], ["x", "y"]], [["C", "D"], ["u", "v"]]])
  }
}
