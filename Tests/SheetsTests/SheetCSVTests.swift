import Testing

@testable import Sheets

/// What a sheet is as plain CSV.
@Suite("Plain CSV")
struct SheetCSVTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let plain: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", text: "", plain: ""),
    Case(name: "blanks", text: ",,\n \n", plain: ""),
    Case(name: "a line that names the delimiter", text: "sep=;\na; b\n1; 2", plain: "a,b\n1,2\n"),
    Case(name: "header only", text: "Segment;Owner", plain: "Segment,Owner\n"),
    Case(
      name: "semicolons, CRLF, no last line end", text: "Segment;Deal size\r\nENT;25,5\r\nMM;\"a\"\"b\"",
      plain: "Segment,Deal size\nENT,\"25,5\"\nMM,\"a\"\"b\"\n"),
    Case(
      name: "a title and blank rows are left out",
      text: "FY26 routing,,\n,,\nSegment,Region,Owner\n,,\nENT,DACH,Ana\n",
      plain: "Segment,Region,Owner\nENT,DACH,Ana\n"),
    Case(
      name: "sections, totals and notes stay",
      text: "Segment,Target,Owner\n--- DACH ---,,\nENT,5,Ana\nTotal,5,\n\nSource: CRM,,\n",
      plain: "Segment,Target,Owner\n--- DACH ---,,\nENT,5,Ana\nTotal,5,\nSource: CRM,,\n"),
    Case(
      name: "groups stand before their fields",
      text: "Channel,Awareness,,Evaluation,\n,Company,Partner,Company,Partner\nSEO,X,,x,\nAE,,,S,X\n",
      plain:
        "Channel,Awareness Company,Awareness Partner,Evaluation Company,Evaluation Partner\nSEO,X,,x,\nAE,,,S,X\n"
    ),
    Case(
      name: "blank columns stay", text: ",Segment,,Owner,\n,ENT,,Ana,\n,MM,,Bob,\n",
      plain: ",Segment,,Owner,\n,ENT,,Ana,\n,MM,,Bob,\n"),
    Case(
      name: "no header", text: "10,ENT,ana@x.io,\n20,MM,bob@x.io,\n30,SMB,eve@x.io,\n",
      plain: "10,ENT,ana@x.io,\n20,MM,bob@x.io,\n30,SMB,eve@x.io,\n"),
    Case(
      name: "short rows are filled up, long ones kept",
      text: "Segment,Region,Owner\nENT,DE\nMM,AT,Bob,x\nSMB,AT,Bob\n",
      plain: "Segment,Region,Owner\nENT,DE,\nMM,AT,Bob,x\nSMB,AT,Bob\n"),
    Case(
      name: "spaces and invisible characters stay",
      text: "Segment, Owner\n ENT ,\" Ana\u{A0}\"\nMM,\u{200B}Bob\n",
      plain: "Segment, Owner\n ENT , Ana\u{A0}\nMM,\u{200B}Bob\n"),
    Case(
      name: "a space after every delimiter is none of the cells'",
      text: "Segment, \"Owner\", Note\nENT, \" Ana\", \nMM,  Bob, \"a, b\"\n",
      plain: "Segment,Owner,Note\nENT, Ana,\nMM, Bob,\"a, b\"\n"),
    Case(
      name: "names of two rows are as written", text: "X,Y\nX,Y\n1,2\n3,4\n", plain: "X X,Y Y\n1,2\n3,4\n"),
    Case(
      name: "later tables are left out",
      text: "Segment,Region,Owner\nENT,DE,Ana\n\nTeam,,\nName,Email,Role\nAna,ana@x.io,AE\nBob,bob@x.io,SE\n",
      plain: "Segment,Region,Owner\nENT,DE,Ana\n"),
  ]

  @Test(arguments: cases)
  func prints(_ example: Case) {
    #expect(String(decoding: SheetCSV.bytes(of: Reading.sheet(example.text)), as: UTF8.self) == example.plain)
  }
}
