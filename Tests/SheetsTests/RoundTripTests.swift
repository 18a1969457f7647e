import Diagnostics
import Testing

@testable import Sheets

/// A random sheet, written in a random dialect, encoding and line end, is read as it was.
@Suite("Written and read again")
struct RoundTripTests {
  @Test(arguments: UInt64(1)...300)
  func cellsAndPlacesAreKept(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let header = Array(Self.header.prefix(2 + Int(random.next() % 7)))
    let style = Style(&random)
    var rows: [[String]] = []
    for _ in 0..<Int(3 + random.next() % 20) {
      var row = header.indices.map { _ in random.oneIn(5) ? "" : random.pick(style.texts) }
      // A row with one value may be a section or a note; the tests of the layout have those.
      row[0] = "R\(rows.count)"
      row[1] = row[1].isEmpty ? "x" : row[1]
      // A file of plain characters alone would be UTF-8 in any code page.
      if rows.isEmpty { row[1] = "Händler Süd" }
      rows.append(row)
    }
    let written = style.write([header] + rows, blankRowsBy: &random)
    let sheet = Reading.sheet(written.bytes)

    #expect(sheet.encoding == style.encoding)
    #expect(sheet.dialect == Dialect(delimiter: style.delimiter, isDeclared: style.isDeclared))
    guard let table = sheet.tables.first, sheet.tables.count == 1 else {
      Issue.record("\(sheet.tables.count) tables: \(String(decoding: written.bytes, as: UTF8.self))")
      return
    }
    #expect(Reading.cells(table) == [header] + rows)
    #expect(Reading.cells(Reading.sheet(SheetCSV.bytes(of: sheet))) == [header] + rows)
    #expect(table.headerRows == [written.places[0].row])
    #expect(table.rows.map { table.location(of: $0) } == Array(written.places.dropFirst()))
    #expect(sheet.skipped.isEmpty)
  }

  private static let header = [
    "Segment", "Region", "Deal size", "Owner", "Role", "Target", "Stage", "Offer", "Country",
  ]

  private struct Style {
    let encoding: TextEncoding
    let delimiter: UInt8
    let isDeclared: Bool
    let lineEnd: String
    let endsWithLineEnd: Bool
    let quotesAll: Bool
    let hasBlankRows: Bool

    init(_ random: inout SplitMix64) {
      encoding = random.pick(Style.encodings)
      delimiter = random.pick(Array(DialectDetection.candidates.prefix(4)))
      isDeclared = random.oneIn(4)
      lineEnd = random.pick(["\n", "\r\n", "\r"])
      endsWithLineEnd = !random.oneIn(3)
      quotesAll = random.oneIn(4)
      hasBlankRows = random.oneIn(3)
    }

    /// Texts that the encoding can spell.
    var texts: [String] {
      [
        "ENT", "Mid-Mkt", "DE, AT/CH", "25,5", "$25k-100k", "Keller, Ana", "say \"yes\"", "\"quoted\"",
        "two\(inner)lines",
        "Händler Süd", "größer", "für Köln", "a; b", "x | y", "31.08.2026", "5 €", "Größe – Stück",
      ] + (encoding.rawValue.hasPrefix("UTF") ? ["東京", "😀 fein", "Łódź"] : [])
    }

    private var inner: String { lineEnd }

    func write(_ rows: [[String]], blankRowsBy random: inout SplitMix64) -> (
      bytes: [UInt8], places: [Diagnostics.SourceLocation]
    ) {
      var text = isDeclared ? "sep=\(Character(Unicode.Scalar(delimiter)))\(lineEnd)" : ""
      var line = isDeclared ? 2 : 1
      var number = 1
      var places: [Diagnostics.SourceLocation] = []
      for (index, row) in rows.enumerated() {
        if hasBlankRows, index > 0, random.oneIn(4) {
          text += lineEnd
          line += 1
          number += 1
        }
        places.append(Diagnostics.SourceLocation(file: "plan.csv", row: number, line: line))
        text += row.map(written).joined(separator: String(Unicode.Scalar(delimiter)))
        line += row.reduce(1) { $0 + ($1.contains(inner) ? 1 : 0) }
        number += 1
        if index + 1 < rows.count || endsWithLineEnd { text += lineEnd }
      }
      return (encoded(text), places)
    }

    private func written(_ cell: String) -> String {
      let isSpecial = cell.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      guard quotesAll || isSpecial else { return cell }
      return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }

    private func encoded(_ text: String) -> [UInt8] { Encoder.bytes(text, as: encoding) ?? [] }

    private static let encodings: [TextEncoding] = [
      .utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
      .windows1252,
      .macRoman,
    ]
  }
}
