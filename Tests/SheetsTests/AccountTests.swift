import Testing

@testable import Sheets

/// Every row with a value is in a table, or listed with a reason.
@Suite("The account of rows")
struct AccountTests {
  private static let seeds: [String] = LayoutTests.cases.map(\.text)

  @Test("damage of any kind loses no row and counts none twice", arguments: UInt64(1)...40)
  func damagedSheets(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    #expect(!Self.seeds.isEmpty)
    for text in Self.seeds {
      let bytes = Self.damaged(Array((text + random.pick(Self.seeds)).utf8), by: &random)
      check(bytes)
    }
  }

  @Test("any bytes are read", arguments: UInt64(1)...40)
  func noise(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for length in [1, 2, 3, 17, 200, 1000] {
      check((0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) })
      check((0..<length).map { _ in random.pick(Self.alphabet) })
    }
  }

  /// Compares the account with the rows that the records hold, and each row's text with the file's.
  private func check(_ bytes: [UInt8]) {
    let sheet = Reading.sheet(bytes)
    let accounted = Reading.accountedRows(sheet)
    let areBeside = sheet.tables.contains { $0.startColumn != nil }
    #expect((areBeside ? Set(accounted).sorted() : accounted) == Self.rowsWithValues(bytes), "\(bytes)")
    #expect(accounted.count == sheet.filledRows)
    #expect(sheet.remarks.contains { $0.kind == .empty } == accounted.isEmpty)
    for table in sheet.tables {
      #expect(table.rows.allSatisfy { $0.cells.count == table.header.count })
      #expect(table.rows.map(\.number) == table.rows.map(\.number).sorted())
    }
    let reasons = Self.reasonsRemarked(sheet)
    #expect(Set(sheet.skipped.map(\.reason)) == reasons, "\(bytes)")
  }

  private static func reasonsRemarked(_ sheet: Sheet) -> Set<SkippedRow.Reason> {
    Set(
      sheet.remarks.compactMap { remark in
        switch remark.kind {
        case .linesAboveHeader: .aboveHeader
        case .linesBelowTable: .belowTable
        case .repeatedHeader: .repeatedHeader
        case .totalsRow: .total
        case .sectionRow: .section
        default: nil
        }
      })
  }

  private static func rowsWithValues(_ bytes: [UInt8]) -> [Int] {
    let text = DecodedText(bytes).bytes
    let separator = SeparatorLine(in: text)
    let body = text[(separator?.length ?? 0)...]
    let dialect = DialectDetection.dialect(of: body, declared: separator?.delimiter).dialect
    return rowsWithValues(RecordReader.records(of: body, dialect: dialect))
  }

  private static func rowsWithValues(_ records: Records) -> [Int] {
    (0..<records.count).filter { record in
      Cells(of: records, record: record).contains { !$0.isEmpty }
    }.map(records.row(of:))
  }

  private static let alphabet: [UInt8] = Array("ab1,;\t|\"\"\n\r -#:=Total".utf8) + [0xC3, 0xBC, 0xA0, 0x00]

  /// Changes, adds and removes some bytes; also repeats and cuts pieces.
  private static func damaged(_ bytes: [UInt8], by random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int(random.next() % 8) where !bytes.isEmpty {
      let place = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 5 {
      case 0: bytes[place] = random.pick(alphabet)
      case 1: bytes.insert(random.pick(alphabet), at: place)
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<min(place + 20, bytes.count)], at: place)
      default: bytes.removeSubrange(place..<min(place + 20, bytes.count))
      }
    }
    return bytes
  }
}

/// No line of a file is lost between records, whatever the quotes.
@Suite("The account of lines")
struct LineAccountTests {
  @Test(arguments: UInt64(1)...200)
  func everyByteOutsideSpacesIsInACell(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("ab,,\"\"\n\r '\\".utf8)
    let dialects = [
      Dialect(delimiter: UInt8(ascii: ",")), Dialect(delimiter: UInt8(ascii: ","), escape: .backslash),
      Dialect(delimiter: UInt8(ascii: " "), quote: UInt8(ascii: "'")),
      Dialect(delimiter: UInt8(ascii: ","), quote: nil),
    ]
    for length in [5, 20, 80, 300] {
      let text = (0..<length).map { _ in random.pick(alphabet) }
      let records = RecordReader.records(of: text[...], dialect: random.pick(dialects))
      let cells = (0..<records.count).flatMap { record in
        (0..<records.cellCount(of: record)).map { records.place(ofCell: $0, in: record) }
      }
      let kept = cells.flatMap { text[$0] }
      #expect(kept.filter { $0 == 0x61 || $0 == 0x62 } == text.filter { $0 == 0x61 || $0 == 0x62 })
      #expect(zip(cells, cells.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      let rows = (0..<records.count).map(records.row(of:))
      #expect(rows == Set(rows).sorted())
      let lines = (0..<records.count).map(records.line(of:))
      #expect(lines == Set(lines).sorted())
    }
  }
}
