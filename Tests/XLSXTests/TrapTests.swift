import Foundation
import Testing
import Workbooks
import XLSX

/// The path of a Python that has openpyxl.
private let pythonWithReader = ProcessInfo.processInfo.environment["FAIRLEAD_PYTHON"]

@Suite(
  "Whatever a workbook is to hold, no spreadsheet program has to repair its file",
  .enabled(if: pythonWithReader != nil, "FAIRLEAD_PYTHON names no Python with openpyxl"))
struct TrapTests {
  @Test("a workbook for each trap of the library")
  func traps() throws {
    let folder = try TemporaryFolder()
    for (name, workbook) in Traps.workbooks {
      try XLSXFile.write(workbook, to: folder.path("\(name).xlsx"))
    }
    let (status, said) = try Self.structure(of: folder.path(""))
    #expect(status == 0, "\(said)")
    #expect(said.hasSuffix("\(Traps.workbooks.count) workbooks, 0 faults\n"))
  }

  private static func structure(of folder: String) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(pythonWithReader))
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "read-workbooks/structure.py")
    process.arguments = ["-B", script.path(percentEncoded: false), folder]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}

/// A workbook for each input that libxlsxwriter takes and spreadsheet programs do not.
private enum Traps {
  static let workbooks: [(name: String, workbook: Workbook)] = [
    ("lists with commas, quotes, accents and long entries", book([lists], names: ["Entries"])),
    ("control characters everywhere", hostile("a\u{1}b\u{8}c\u{B}d\u{1F}e\u{7F}f\u{9F}g")),
    ("null characters everywhere", hostile("a\u{0}b")),
    ("non-characters everywhere", hostile(nonCharacters)),
    ("escapes everywhere", hostile("_x0041_ _x000D_ _xFFFF_")),
    ("markup everywhere", hostile("<a b=\"c\">&amp;</a>'")),
    ("formulas as text everywhere", hostile("=HYPERLINK(\"https://example.com\",\"x\")")),
    ("line breaks everywhere", hostile("a\nb\r\nc\rd\u{2028}e")),
    ("emoji everywhere", hostile(String(repeating: "👩‍👩‍👧‍👦😀", count: 20))),
    ("40,000 characters everywhere", hostile(String(repeating: "a", count: 40_000))),
    ("40,000 emoji everywhere", hostile(String(repeating: "😀", count: 40_000))),
    ("escapes up to the limit everywhere", hostile(String(repeating: "_x0041_", count: 6_000))),
    ("nothing everywhere", hostile("")),
    (
      "tabs of hard names",
      book(
        [
          "Öl", "öl", "ÖL", "History", "", " ", "''", "'x'", "a/b\\c?d*e[f]g:h", "../../etc/passwd",
          String(repeating: "😀", count: 40), String(repeating: "😀", count: 41), "L'été", "Sheet 2", "CON",
        ].map { plain($0) })
    ),
    (
      "tables of one name with headers of one name",
      book([
        sheet(
          "Tables",
          ["tblX", "TBLX", "A1", "R1C1", "", "é"].map { name in
            .table(
              NamedTable(
                name: name, columns: ["A", "a", "A", "", "", "A 2", "two\nlines"].map { .init($0) },
                rows: [["1", "2"]],
                emptyText: "None"))
          })
      ])
    ),
    (
      "numbers that are none",
      book([
        facts([
          .integer(.max), .integer(.min), .number(.max, decimals: 2), .number(1, decimals: 40),
          .number(1, decimals: -3), .percent(.max, decimals: 1), .date(1900, 2, 29), .date(10_000, 1, 1),
          .date(2026, 13, 40),
        ])
      ])
    ),
    (
      "formulas beyond limits",
      book([
        facts([
          .formula(String(repeating: "1+", count: 5_000) + "1", result: .integer(5_001)),
          .formula("LEN(\"" + String(repeating: "a", count: 300) + "\")", result: .integer(300)),
          .formula("", result: .text("")), .formula("1+1", result: .text("\u{1}")),
          .formula("\"a\"", result: .text(String(repeating: "a", count: 40_000))),
        ])
      ])
    ),
    (
      "names that read as cells",
      book([lists], names: ["A1", "R1C1", "FY26", "1st", "é", "", "A1", "Entries"])
    ),
    ("more links than a sheet holds", book([links])),
    (
      "addresses that lead nowhere",
      book([
        facts(
          [
            "javascript:alert(1)", "file:///etc/passwd", "https://exa mple.com", "http://",
            "https://é.example/ü",
            "https://example.com/" + String(repeating: "a", count: 3_000), "internal:'X'!A1",
            "https://a.b/#x#y",
            "mailto:a@b.example?subject=%22",
          ].map { .link($0, to: .url($0)) })
      ])
    ),
    (
      "lists without rows",
      book([
        sheet(
          "Empty",
          [
            .table(NamedTable(name: "tblNone", columns: [.init("X")], rows: [], emptyText: "None")),
            .grid(Grid(corner: "", columnHeaders: [], rows: [], emptyText: "None")),
          ])
      ])
    ),
  ]

  private static let nonCharacters = String(
    String.UnicodeScalarView(
      [0x61, 0xFFFE, 0x62, 0xFFFF, 0xFDD0, 0x1FFFF, 0x63].compactMap(Unicode.Scalar.init)))

  /// The text in every place that takes one.
  private static func hostile(_ text: String) -> Workbook {
    let cell = Cell(.text(text), link: .sheet(text), anchor: text, choices: text)
    let table = NamedTable(
      name: text, columns: [.init(text, choices: text), .init(text)],
      rows: [.init([cell, .text(text, tone: .bad)], anchor: text)], emptyText: text)
    let grid = Grid(
      corner: text, columnHeaders: [.text(text)], rows: [.init(.text(text), [cell])], emptyText: text)
    let blocks: [Block] = [
      .heading(text, anchor: text), .paragraph(text), .table(table), .grid(grid),
      .facts([
        Fact(cell, cell), Fact(.text(text), .formula("1+1", result: .text(text))),
        Fact("Web", .link(text, to: .url(text))), Fact("To", .link("there", to: .anchor(text))),
      ]),
      .table(NamedTable(name: text, columns: [.init(text)], rows: [], emptyText: text)),
    ]
    let sheets = (0..<2).map { _ in
      Worksheet(
        name: text, kind: .list, title: text, subtitle: text, back: .link(text, to: .sheet(text)),
        intro: [text], blocks: blocks)
    }
    return Workbook(
      properties: .init(
        title: text, subject: text, author: text, company: text, keywords: [text, text],
        created: Day(year: 2026, month: 7, day: 1)),
      sheets: sheets,
      definedNames: [
        DefinedName(text, .column(table: text, header: text)), DefinedName(text, .anchor(text)),
      ], footnote: "&D &T " + text)
  }

  private static let lists = sheet(
    "Lists",
    [
      .table(
        NamedTable(
          name: "tblEntries", columns: [.init("Entry", choices: "Entries")],
          rows: ["Müller, \"Süd\"", "a,b", String(repeating: "x", count: 300)].map { [.text($0)] },
          emptyText: "None"))
    ])

  private static let links = sheet(
    "Links",
    [
      .table(
        NamedTable(
          name: "tblLinks", columns: [.init("Link")],
          rows: (0..<65_600).map { [.link("\($0)", to: .sheet("Links"))] }, emptyText: "None"))
    ])

  private static func book(_ sheets: [Worksheet], names: [String] = []) -> Workbook {
    Workbook(
      properties: SampleWorkbook.workbook.properties, sheets: sheets,
      definedNames: names.map { DefinedName($0, .column(table: "tblEntries", header: "Entry")) })
  }

  private static func sheet(_ name: String, _ blocks: [Block]) -> Worksheet {
    Worksheet(name: name, kind: .list, title: name, blocks: blocks)
  }

  private static func plain(_ name: String) -> Worksheet {
    sheet(name, [.facts([Fact("Here", .link("here", to: .sheet(name)))])])
  }

  private static func facts(_ cells: [Cell]) -> Worksheet {
    sheet("Facts", [.facts(cells.map { Fact("It", $0) })])
  }
}
