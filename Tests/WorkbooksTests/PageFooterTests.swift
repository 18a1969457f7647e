import Testing
import Workbooks

@Suite("The foot of a printed page")
struct PageFooterTests {
  private static let long = String(repeating: "Flowstead go-to-market plan ", count: 12)

  @Test(
    "keeps period and day, and leaves the right side free, on every paper",
    arguments: [Workbook.Paper.a4, .letter], [Worksheet.Orientation.portrait, .landscape])
  func fits(_ paper: Workbook.Paper, _ orientation: Worksheet.Orientation) throws {
    let sheet = Worksheet(
      name: "Process and Ownership of Leads", kind: .list, title: "T", orientation: orientation)
    let workbook = Workbook(
      properties: .init(title: "T", created: Day(year: 2026, month: 6, day: 20)), sheets: [sheet],
      paper: paper,
      footnote: Self.long + " · FY26 Q3 · as of 2026-06-20")
    let left = try #require(WorkbookLayout(workbook).sheets.first).footer.left
    #expect(left.hasPrefix("Flowstead") && left.hasSuffix("… · FY26 Q3 · as of 2026-06-20"))
    let widths: [Workbook.Paper: (portrait: Int, landscape: Int)] = [.a4: (697, 1_026), .letter: (720, 960)]
    let width = try #require(widths[paper])
    let right = TextWidth.pixels("Process and Ownership of Leads · Page 100 of 100", size: 10)
    let room = (orientation == .portrait ? width.portrait : width.landscape) - right
    #expect(TextWidth.pixels(left, size: 10) < room)
    #expect(left.utf16.count <= 150)
  }

  @Test("is left as it is where it fits, and is never without its end")
  func short() {
    func left(_ footnote: String) -> String {
      let sheet = Worksheet(name: "Rules", kind: .list, title: "T", orientation: .portrait)
      let workbook = Workbook(
        properties: .init(title: "T", created: Day(year: 2026, month: 6, day: 20)), sheets: [sheet],
        footnote: footnote)
      return WorkbookLayout(workbook).sheets.first?.footer.left ?? "none"
    }
    #expect(left("Plan · FY26 Q3 · as of 2026-06-20") == "Plan · FY26 Q3 · as of 2026-06-20")
    #expect(left("") == "")
    let tail = left("Plan · " + Self.long + "end")
    #expect(tail.hasPrefix("…") && tail.hasSuffix("plan end"))
  }
}
