import Testing

@testable import Sheets

/// Any cells, written in any dialect, are cut where they were joined, character for character.
@Suite("Records written and read again")
struct RecordRoundTripTests {
  @Test(arguments: UInt64(1)...400)
  func cellsAndPlacesAreKept(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let style = Style(&random)
    let columns = 2 + Int(random.next() % 5)
    var text = ""
    var line = 1
    var expected: [Written] = []
    for row in 1...Int(1 + random.next() % 30) {
      // Mixed line ends of blank rows may run together, as CR and LF do.
      if row > 1, style.lineEnds.count == 1, random.oneIn(6) {
        text += style.lineEnds[0]
        line += 1
        expected.append(Written(row: row, line: line - 1, cells: []))
        continue
      }
      let cells = (0..<columns).map { _ in style.cell(&random) }
      expected.append(Written(row: row, line: line, cells: cells.map(\.text)))
      text += cells.map(\.written).joined(separator: style.delimiter)
      line += cells.reduce(1) { $0 + Self.lineEnds(in: $1.text) }
      text += random.pick(style.lineEnds)
    }
    if random.oneIn(3), style.lineEnds == ["\n"], text.hasSuffix("\n") { text.removeLast() }
    let records = RecordReader.records(of: Array(text.utf8)[...], dialect: style.dialect)
    let read = (0..<records.count).map { record in
      let cells = Cells(of: records, record: record)
      return Written(
        row: records.row(of: record), line: records.line(of: record),
        cells: cells.indices.map(cells.verbatim))
    }
    #expect(read == expected.filter { !$0.cells.isEmpty }, "\(style.dialect) \(text.debugDescription)")
    #expect(records.faults.isEmpty)
  }

  private struct Written: Equatable {
    let row: Int
    let line: Int
    let cells: [String]
  }

  private struct Style {
    let dialect: Dialect
    let lineEnds: [String]
    private let pieces: [String]

    init(_ random: inout SplitMix64) {
      let delimiter = random.pick(Array(",;\t|:^~ ".utf8))
      let quote = random.pick([UInt8(ascii: "\""), UInt8(ascii: "\""), UInt8(ascii: "'"), nil])
      dialect = Dialect(
        delimiter: delimiter, quote: quote,
        escape: quote == nil ? .doubled : random.pick([.doubled, .backslash]))
      lineEnds = random.pick([["\n"], ["\r\n"], ["\r"], ["\r\r\n"], ["\n", "\r\n", "\r"]])
      pieces = [
        "a", "Süd", "25,5", "\"", "'", "\"\"", "\\", "\\\"", "\\\\", ",", ";", "|", ":", " ", "\t", "^", "~",
        "\n", "\r\n", "\r", "\u{A0}", "\u{200B}", "\u{2028}", "\u{85}", "東", "😀", "x\ny", "=", "-",
      ]
    }

    var delimiter: String { String(Unicode.Scalar(dialect.delimiter)) }

    func cell(_ random: inout SplitMix64) -> (text: String, written: String) {
      var text = ""
      for _ in 0..<Int(random.next() % 5) { text += random.pick(pieces) }
      let special: Set<UInt8> = [dialect.delimiter, 0x0A, 0x0D]
      guard let quote = dialect.quote else {
        text.unicodeScalars.removeAll { $0.isASCII && special.contains(UInt8($0.value)) }
        return (text, text)
      }
      let isSpecial = text.utf8.contains { special.contains($0) || $0 == quote }
      guard isSpecial || random.oneIn(4) else { return (text, text) }
      let mark = String(Unicode.Scalar(quote))
      var written = mark
      for scalar in text.unicodeScalars {
        if dialect.escape == .backslash, scalar == "\\" || scalar == Unicode.Scalar(quote) {
          written += "\\"
        } else if scalar == Unicode.Scalar(quote) {
          written += mark
        }
        written.unicodeScalars.append(scalar)
      }
      return (text, (random.oneIn(5) && delimiter != " " ? " " : "") + written + mark)
    }
  }

  /// As planners' programs count them: CRLF and CRCRLF are one.
  private static func lineEnds(in text: String) -> Int {
    let bytes = Array(text.utf8)
    var count = 0
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if let end = [[13, 13, 10], [13, 10], [13], [10]].first(where: { rest.starts(with: $0) }) {
        count += 1
        index += end.count
      } else {
        index += 1
      }
    }
    return count
  }
}
