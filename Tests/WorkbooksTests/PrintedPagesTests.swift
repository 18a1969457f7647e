import Testing
import Workbooks

@Suite("Pages are counted as they are printed")
struct PrintedPagesTests {
  /// A sheet of lines of one width, as high as the rows of text are.
  private static func layout(
    rows: Int, columns: Int = 1, printed: Int? = nil, landscape: Bool = false
  ) throws -> SheetLayout {
    let table = NamedTable(
      name: "tblX", columns: (0..<columns).map { .init("Column \($0)") },
      rows: (0..<rows).map { row in .init((0..<columns).map { .text("row \(row), column \($0)") }) },
      emptyText: "None")
    let sheet = Worksheet(
      name: "X", kind: .list, title: "X", blocks: [.table(table)],
      orientation: landscape ? .landscape : .portrait, printedColumns: printed)
    let book = Workbook(
      properties: .init(title: "", created: Day(year: 2026, month: 7, day: 1)), sheets: [sheet])
    return try #require(WorkbookLayout(book).sheets.first)
  }

  // Upright A4 holds 997 pixels between its margins: the title takes 42, the header 28, each row 24.
  @Test("rows that fill a page, and one more", arguments: [(38, 1), (39, 2), (78, 2), (79, 3)])
  func rows(rows: Int, pages: Int) throws {
    #expect(PrintedPages.count(of: try Self.layout(rows: rows), on: .a4) == pages)
  }

  @Test("a wide sheet is made smaller, so that more rows fit")
  func wide() throws {
    let (narrow, wide) = (try Self.layout(rows: 60), try Self.layout(rows: 60, columns: 14))
    #expect(PrintedPages.count(of: narrow, on: .a4) == 2)
    #expect(PrintedPages.count(of: wide, on: .a4) == 1)
    let first = try Self.layout(rows: 60, columns: 14, printed: 1)
    #expect(PrintedPages.count(of: first, on: .a4) == 2)
    #expect(try Self.layout(rows: 1, columns: 2, printed: 3).printedColumns == nil)
  }

  @Test("Letter is shorter than A4, and a page on its side shorter than upright")
  func papers() throws {
    let upright = try Self.layout(rows: 38)
    #expect(PrintedPages.count(of: upright, on: .letter) == 2)
    #expect(PrintedPages.count(of: try Self.layout(rows: 38, landscape: true), on: .a4) == 2)
  }

  // A page's end in the heading, the space below it, the header or the first row would part them.
  @Test("a heading stands on one page with the first row of what it heads", arguments: 30...40)
  func headings(rows: Int) throws {
    func table(_ name: String, _ count: Int) -> Block {
      let rows = (0..<count).map { NamedTable.Row([.text("row \($0)")]) }
      return .table(NamedTable(name: name, columns: [.init("Column")], rows: rows, emptyText: "None"))
    }
    let sheet = Worksheet(
      name: "X", kind: .list, title: "X",
      blocks: [table("tblX", rows), .heading("Below"), table("tblY", 3)], orientation: .portrait)
    let book = Workbook(
      properties: .init(title: "", created: Day(year: 2026, month: 7, day: 1)), sheets: [sheet])
    let layout = try #require(WorkbookLayout(book).sheets.first)
    // The last table is the one that repeats its header, on the pages after it.
    #expect(layout.repeatedRow == layout.tables.last?.area.first.row)
    var pages: [Int] = []
    var used = 0
    for height in layout.rowHeights {
      let isBroken = used + height > 997
      pages.append((pages.last ?? 1) + (isBroken ? 1 : 0))
      used = (isBroken ? 0 : used) + height
    }
    let heading = try #require(layout.cells.first { $0.content == .text("Below") }).position.row
    #expect(pages[heading] == pages[heading + 3])
    #expect(pages.last == (rows < 33 ? 1 : 2), "\(layout.rowHeights.reduce(0, +))")
  }
}
