import Foundation
import Testing
import Workbooks
import XLSX

/// The path of a Python that has openpyxl.
private let pythonWithReader = ProcessInfo.processInfo.environment["FAIRLEAD_PYTHON"]

/// Reads what was written with openpyxl; `FAIRLEAD_PYTHON` names a Python that has it.
@Suite(
  "Another program reads what was written",
  .enabled(if: pythonWithReader != nil, "FAIRLEAD_PYTHON names no Python with openpyxl"))
struct ReadBackTests {
  @Test("every value, link, table, name and print setting arrives")
  func readBack() throws {
    let book = try Self.read(SampleWorkbook.workbook)
    #expect(book.properties["title"] == "Playbook")
    #expect(book.properties["created"]?.hasPrefix("2026-06-20T00:00:00") == true)
    #expect(book.names == ["lstSegments": "'Lists'!$A$5:$A$6"])
    #expect(book.sheets.map(\.name) == ["Summary", "L'Oréal- rules", "Lists"])

    let summary = book.sheets[0]
    #expect(summary.cells["A1"]?.value == .text("Playbook FY26-Q3"))
    #expect(summary.cells["B4"]?.value == .text("=ROWS(tblRules[Rule])"))
    #expect(summary.cells["B4"]?.result == .number(2))
    #expect(summary.cells["B5"]?.value == .text("2026-06-20"))
    #expect(summary.cells["B5"]?.format == "yyyy-mm-dd")
    #expect(summary.cells["B6"]?.link == "mailto:revops@example.com")
    #expect(summary.cells["A7"]?.link == "'L''Oréal- rules'!A6")
    #expect(summary.cells["C10"]?.value == .text("GAP"))
    #expect(summary.cells["C10"]?.fill == "FFC7CE")

    let rules = book.sheets[1]
    #expect(rules.tables["tblRules"]?.range == "A4:E6")
    #expect(rules.tables["tblRules"]?.columns == ["Rule", "Segment", "Share", "Value", "Owner"])
    #expect(rules.cells["A4"]?.fill == "1F3864")
    #expect(rules.cells["A5"]?.value == .text("007"))
    #expect(rules.cells["C5"]?.value == .number(0.981))
    #expect(rules.cells["D5"]?.value == .number(123.45))
    #expect(rules.cells["E5"]?.value == .text("=1+1"))
    #expect(rules.cells["E5"]?.type == "s")
    #expect(rules.cells["E6"]?.value == .text("TBD"))
    #expect(rules.cells["A2"]?.link == "'Summary'!A1")
    #expect(rules.dropDowns == ["B5:B6": "lstSegments"])
    #expect(rules.freeze == "B5")
    #expect(rules.print.footer == ["R&&D plan, as of 2026-06-20", nil, "&A · Page &P of &N"])
    #expect(rules.print.paper == 9)
    #expect(rules.print.area == "'L''Oréal- rules'!$A$1:$D$6")

    #expect(book.sheets[2].tables.keys.sorted() == ["TBLSEGMENTS_2", "tblSegments"])
    #expect(book.sheets[2].cells["A9"]?.value == .text("No notes"))
  }

  @Test("a chart arrives with its titles, cells, cached figures, patterns and words for the blind")
  func chart() throws {
    let book = try Self.read(SampleWorkbook.dashboard)
    #expect(book.descriptions == ["Two bars: <ENT> 3 owned & 1 gap, MM 2 owned"])
    let summary = book.sheets[0]
    #expect(summary.charts.count == 1)
    let chart = try #require(summary.charts.first)
    #expect(chart.kind == "barChart percentStacked")
    #expect(chart.title == "Coverage & gaps")
    #expect(chart.axes == ["Segment", "Share"])
    #expect(chart.place == "D4")
    #expect(chart.series.map(\.name) == ["Owned", "Gap"])
    #expect(chart.series.map(\.categories) == Array(repeating: "'Chart Data'!$A$5:$A$6", count: 2))
    #expect(chart.series.map(\.values) == ["'Chart Data'!$B$5:$B$6", "'Chart Data'!$C$5:$C$6"])
    #expect(chart.series.map(\.words) == [["<ENT>", "MM"], ["<ENT>", "MM"]])
    #expect(chart.series.map(\.numbers) == [[3, 2], [1, 0]])
    #expect(chart.series.map(\.pattern) == [nil, "wdUpDiag"])
    #expect(summary.cells["A4"]?.value == .text("Figures"))
    #expect(summary.cells["A5"]?.value == .number(0.757))
    #expect(summary.cells["A6"]?.value == .text("owned"))
  }

  @Test("a chart whose table or column is not there is left out", arguments: ["tblNone", "tblSegments"])
  func chartWithoutCells(table: String) throws {
    var workbook = SampleWorkbook.dashboard
    workbook.sheets[0].blocks = [
      .panels([
        Panel(
          columns: 4, .chart(SampleWorkbook.chart(table: table, header: "Nothing"), lines: 8))
      ])
    ]
    let book = try Self.read(workbook)
    #expect(book.sheets.count == 2)
    #expect(book.sheets.allSatisfy { $0.charts.isEmpty })
  }

  @Test(
    "every sheet is for the paper that is asked for, and one page stays one page",
    arguments: [(Workbook.Paper.a4, 9), (.letter, 1)])
  func paper(_ paper: Workbook.Paper, code: Int) throws {
    var workbook = SampleWorkbook.workbook
    workbook.paper = paper
    workbook.sheets[0].pagesTall = 1
    let book = try Self.read(workbook)
    #expect(book.sheets.count == 3)
    #expect(book.sheets.allSatisfy { $0.print.paper == code && $0.print.fitToWidth == 1 })
    #expect(book.sheets.map(\.print.fitToHeight) == [1, 0, 0])
  }

  private static func read(_ workbook: Workbook) throws -> Book {
    let folder = try TemporaryFolder()
    let path = folder.path("sample.xlsx")
    try XLSXFile.write(workbook, to: path)
    let process = Process()
    process.executableURL = URL(filePath: try #require(pythonWithReader))
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "read_back.py")
    process.arguments = [script.path(percentEncoded: false), path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try JSONDecoder().decode(Book.self, from: json)
  }
}

private struct Book: Decodable {
  let properties: [String: String]
  let names: [String: String]
  let sheets: [Sheet]
  /// The alternative texts of all drawings.
  let descriptions: [String]

  struct Sheet: Decodable {
    let name: String
    let cells: [String: Cell]
    let tables: [String: Table]
    let charts: [Chart]
    let dropDowns: [String: String]
    let freeze: String?
    let print: Print
  }

  struct Cell: Decodable {
    let value: Value?
    let result: Value?
    let type: String
    let format: String
    let fill: String?
    let link: String?
  }

  struct Chart: Decodable {
    let kind: String
    let title: String?
    let axes: [String?]
    let place: String
    let series: [Series]
  }

  struct Series: Decodable {
    let name: String
    let categories: String
    let words: [String]
    let values: String
    let numbers: [Double]
    let pattern: String?
  }

  struct Table: Decodable {
    let range: String
    let columns: [String]
  }

  struct Print: Decodable {
    let paper: Int
    let area: String?
    let fitToWidth: Int
    let fitToHeight: Int
    let footer: [String?]
  }

  enum Value: Decodable, Equatable {
    case text(String)
    case number(Double)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }
}
