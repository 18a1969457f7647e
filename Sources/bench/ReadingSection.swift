import Foundation
import Sheets
import Vocabulary

extension Section {
  /// Bytes to located cells with layout, beside libcsv alone on the same bytes.
  static let reading = Section(
    name: "reading",
    title: "Reading: bytes to located cells with layout (1 MB is a million bytes; seconds of one core)",
    columns: ["MB", "rows", "cells", "remarks", "s", "MB/s", "libcsv MB/s", "ratio", "peak / file"],
    cases: [
      Case(name: "planning sheet, 10 MB") { reading(SampleSheet.planning(bytes: 10_000_000)) },
      Case(name: "planning sheet, 100 MB") { reading(SampleSheet.planning(bytes: 100_000_000)) },
      Case(name: "unquoted, 10 MB") { reading(SampleSheet.unquoted(bytes: 10_000_000)) },
      Case(name: "unquoted, 100 MB") { reading(SampleSheet.unquoted(bytes: 100_000_000)) },
      Case(name: "1 stray quote in 100 MB") { reading(SampleSheet.withStrayQuote(bytes: 100_000_000)) },
      Case(name: "1 unclosed quote in 100 MB") { reading(SampleSheet.withOpenQuote(bytes: 100_000_000)) },
      Case(name: "200,000 rows, a stray quote each") { reading(SampleSheet.strayQuotes(rows: 200_000)) },
      Case(name: "200,000 rows, a quote opened on each") { reading(SampleSheet.openQuotes(rows: 200_000)) },
      Case(name: "one line of 100 MB") { reading(SampleSheet.oneLine(bytes: 100_000_000)) },
      Case(name: "one cell of 100 MB") { reading(SampleSheet.oneCell(bytes: 100_000_000, opening: "x")) },
      Case(name: "one unclosed cell of 100 MB") {
        reading(SampleSheet.oneCell(bytes: 100_000_000, opening: "\""))
      },
      Case(name: "100,000 columns") { reading(SampleSheet.wide(columns: 100_000, rows: 100)) },
      Case(name: "100 MB, a NUL in each row") { reading(SampleSheet.withNulls(bytes: 100_000_000)) },
    ])

  /// As the program knows them.
  private static let words = SheetReader.HeaderWords {
    HeaderCatalogue.isKnown($0) || HeaderCatalogue.isKnownValue($0)
  }

  private static func reading(_ file: [UInt8]) -> [String] {
    let read = Usage.least(ofRuns: 3) {
      let sheet = SheetReader.read(file, file: "plan.csv", knowing: words)
      let rows = sheet.tables.reduce(0) { $0 + $1.rows.count }
      let cells = sheet.tables.reduce(0) { $0 + $1.rows.count * $1.header.count }
      return (rows: rows, cells: cells, remarks: sheet.remarks.count)
    }
    let peak = Usage.peakMemory
    let floor = Usage.least(ofRuns: 3) { ReadingFloor.count(file, delimiter: UInt8(ascii: ",")) }
    let megabytes = Double(file.count) / 1_000_000
    // Damage stops libcsv, or sends it through the rest of the file as one cell: nothing to compare with.
    let isWhole = floor.result.cells * 10 > read.result.cells * 9
    return [
      format(megabytes, 1), "\(read.result.rows)", "\(read.result.cells)", "\(read.result.remarks)",
      format(read.seconds, 3), format(megabytes / read.seconds, 0),
      isWhole ? format(megabytes / floor.seconds, 0) : "-",
      isWhole ? format(read.seconds / floor.seconds, 2) : "-", format(Double(peak) / Double(file.count), 2),
    ]
  }

  private static func format(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }
}
