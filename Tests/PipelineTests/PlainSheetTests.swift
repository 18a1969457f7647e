import Foundation
import Pipeline
import Testing

@Suite("A sheet printed as CSV")
struct PlainSheetTests {
  @Test("has the cells that were written, whatever the dialect and encoding", arguments: UInt64(1)...150)
  func cells(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    var style = SheetStyle(&random)
    style.encoding = random.pick(SheetStyle.Encoding.allCases)
    if random.oneIn(3) {
      // These are parts of texts first, so that so few rows would not prove them.
      style.delimiter = random.pick([":", "^", "~", " "])
      style.isDeclared = true
    }
    let header = Array(Self.header.prefix(3 + Int(random.next() % 6)))
    let texts = Self.texts + (style.encoding.isUnicode ? ["東京", "😀 fein", "Łódź"] : [])
    var rows = [header]
    for number in 1...Int(4 + random.next() % 20) {
      var row = header.map { _ in random.oneIn(5) ? "" : random.pick(texts) }
      // A row with one value may be a section or a note, and a file of plain characters is UTF-8 in any code page.
      row[0] = "R\(number)"
      row[1] = number == 1 ? "Händler Süd" : row[1].isEmpty ? "x" : row[1]
      rows.append(row)
    }
    let folder = try TemporaryFolder()
    let path = try folder.makeFolder("FY26-Q3") + "/routing.csv"
    try Data(style.encoded(style.text(of: rows, by: &random))).write(to: URL(filePath: path))
    let results = await Fixtures.pipeline.inspect(try InspectionSource(path), jobs: 1)
    let text = InspectionFormat.csv.part(of: try #require(results.first).get())
    let read = Self.rows(of: String(decoding: text, as: UTF8.self))
    // A line break inside a cell is the file's own.
    let expected = rows.map { $0.map { $0.replacing("\n", with: style.lineEnd) } }
    #expect(read == expected, "\(style)")
  }

  private static let header = [
    "Segment", "Region", "Deal size", "Owner", "Backup", "Product", "Start", "Notes", "Country",
  ]

  private static let texts = [
    "ENT", "Mid-Mkt", "DE, AT/CH", "25,5", "$25k-100k", "Keller, Ana", "say \"yes\"", "\"quoted\"",
    "two\nlines", "größer", "für Köln", "a; b", "x | y", "31.08.2026", "5 €", "Größe – Stück", "O'Brien",
  ]

  /// RFC 4180 by the letter, with LF.
  private static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuote = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        if !isQuoted, wasQuote { cell.append("\"") }
        isQuoted.toggle()
        wasQuote = !wasQuote || !isQuoted
        continue
      }
      wasQuote = false
      switch scalar {
      case "," where !isQuoted, "\n" where !isQuoted:
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        guard scalar == "\n" else { continue }
        rows.append(row)
        row = []
      default: cell.append(scalar)
      }
    }
    return rows
  }
}
