import CLibCSV

/// libcsv in strict mode: takes a text line by line, and tells where cells end and quotation marks are out of place.
///
/// What libcsv gives is the number of characters of each cell; with the text at hand that says where the cell lies.
struct StrictParser: ~Copyable {
  enum Outcome {
    /// The record ended with this line.
    case ended
    /// The line has no cells, or is inside a quoted cell.
    case pending
    /// A quotation mark is out of place; the parser must be told to `forget`.
    case failed
  }

  private let parser: UnsafeMutablePointer<csv_parser>
  private let sink: UnsafeMutablePointer<CellSink>
  private let text: UnsafeBufferPointer<UInt8>
  private let dialect: Dialect
  /// How many bytes were fed.
  private(set) var work = 0

  /// A parser of a text that stays where it is as long as the parser is used, and has about so many cells.
  init(_ text: UnsafeBufferPointer<UInt8>, dialect: Dialect, cells: Int) {
    self.text = text
    self.dialect = dialect
    parser = .allocate(capacity: 1)
    sink = .allocate(capacity: 1)
    sink.initialize(to: CellSink(text, dialect: dialect, cells: cells))
    start()
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
    sink.pointee.free()
    sink.deinitialize(count: 1)
    sink.deallocate()
  }

  /// Goes on with a record that starts at the line at `start`.
  func begin(at start: Int) {
    sink.pointee.recordStart = start
    sink.pointee.position = start
  }

  /// Feeds one physical line together with its line end.
  ///
  /// A quoted cell that grows beyond `longestCell` counts as a failure, so that memory and time stay bounded.
  mutating func feed(_ line: Range<Int>) -> Outcome {
    work += line.count
    sink.pointee.isRecordEnded = false
    var start = line.lowerBound
    while start < line.upperBound {
      let end = endOfPiece(from: start, in: line)
      if parse(UnsafeBufferPointer(rebasing: text[start..<end])) < end - start { return .failed }
      start = end
      if isInsideQuotes, end - sink.pointee.position > Self.longestCell { return .failed }
    }
    return sink.pointee.isRecordEnded ? .ended : .pending
  }

  /// Ends the text, which ends the last record where its line end is missing; fails inside a quoted cell.
  func finish() -> Outcome {
    sink.pointee.isRecordEnded = false
    if csv_fini(parser, takeCell, takeRecordEnd, sink) != 0 { return .failed }
    return sink.pointee.isRecordEnded ? .ended : .pending
  }

  /// Drops the cells from number `cells` on and whatever is pending, to go on with another line.
  func forget(from cells: Int) {
    drop(from: cells)
    csv_free(parser)
    start()
  }

  /// Drops the cells from number `cells` on; there are as many at least.
  func drop(from cells: Int) { sink.pointee.drop(from: cells) }

  /// Whether the text so far ends inside a quoted cell.
  var isInsideQuotes: Bool { parser.pointee.quoted != 0 }

  /// How many cells there are so far.
  var cellCount: Int { sink.pointee.count }

  /// Adds a cell of the record that was read by other means.
  func append(cellUpTo end: Int) { sink.pointee.append(end) }

  /// Where each cell ends, from the start of its record.
  func takeEnds() -> [UInt32] { sink.pointee.takeEnds() }

  /// A quoted cell longer than this is none: a spreadsheet cell ends at 32,767 characters.
  static let longestCell = 1_048_576

  /// Longer lines are fed in pieces of this size.
  private static let piece = 65_536

  /// Strict, also at the end of the text. An allocation that fails shows as a failed line, never as a crash.
  private func start() {
    csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(parser, dialect.delimiter)
    // No text holds the byte 0, so that it quotes nothing.
    csv_set_quote(parser, dialect.quote ?? 0)
    csv_set_blk_size(parser, 4096)
  }

  private func parse(_ piece: UnsafeBufferPointer<UInt8>) -> Int {
    // By doubling, a long cell takes few steps to grow.
    if piece.count >= Self.piece { csv_set_blk_size(parser, max(Self.piece, csv_get_buffer_size(parser))) }
    if dialect.escape == .backslash, let quote = dialect.quote, piece.contains(UInt8(ascii: "\\")) {
      return withQuotesDoubled(piece, by: quote) {
        csv_parse(parser, $0.baseAddress, $0.count, takeCell, takeRecordEnd, sink)
      }
    }
    return csv_parse(parser, piece.baseAddress, piece.count, takeCell, takeRecordEnd, sink)
  }

  /// The end of the part of a line that is fed next; never between a backslash or a quote and what is after it.
  private func endOfPiece(from start: Int, in line: Range<Int>) -> Int {
    guard line.upperBound - start > Self.piece else { return line.upperBound }
    var end = start + Self.piece
    while end < line.upperBound, text[end - 1] == UInt8(ascii: "\\") || text[end - 1] == dialect.quote {
      end += 1
    }
    return end
  }

  /// Passes the piece with backslashes before quotes as quotes, which libcsv reads as the same characters.
  ///
  /// Outside quoted cells they stay, for there a quote in the place of a backslash could open a cell.
  private func withQuotesDoubled(
    _ piece: UnsafeBufferPointer<UInt8>, by quote: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Int
  ) -> Int {
    var doubled = Array(piece)
    var isQuoted = isInsideQuotes
    var isCellStart = parser.pointee.pstate < 2
    var position = 0
    while position < doubled.count {
      let byte = doubled[position]
      let next = position + 1 < doubled.count ? doubled[position + 1] : 0
      position += 1
      if isQuoted {
        if byte == UInt8(ascii: "\\") {
          if next == quote { doubled[position - 1] = quote }
          position += 1
        } else if byte == quote, next == quote {
          position += 1
        } else if byte == quote {
          isQuoted = false
        }
      } else if byte == quote, isCellStart {
        isQuoted = true
        isCellStart = false
      } else {
        isCellStart =
          byte == dialect.delimiter || byte == 0x0A || byte == 0x0D
          || isCellStart && (byte == 0x20 || byte == 0x09)
      }
    }
    return doubled.withUnsafeBufferPointer(body)
  }
}

/// How fast libcsv alone is, to compare with: cells and records of a text counted, nothing kept.
package enum ReadingFloor {
  package static func count(_ text: [UInt8], delimiter: UInt8) -> (cells: Int, records: Int) {
    var parser = csv_parser()
    var counts = (cells: 0, records: 0)
    csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(&parser, delimiter)
    csv_set_blk_size(&parser, 4096)
    let countCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      $2?.assumingMemoryBound(to: (cells: Int, records: Int).self).pointee.cells += 1
    }
    let countRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
      $1?.assumingMemoryBound(to: (cells: Int, records: Int).self).pointee.records += 1
    }
    _ = text.withUnsafeBytes { csv_parse(&parser, $0.baseAddress, $0.count, countCell, countRecord, &counts) }
    csv_fini(&parser, countCell, countRecord, &counts)
    csv_free(&parser)
    return counts
  }
}

private func takeCell(_ cell: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?) {
  let bytes = UnsafeBufferPointer(
    start: cell?.assumingMemoryBound(to: UInt8.self), count: cell == nil ? 0 : count)
  context?.assumingMemoryBound(to: CellSink.self).pointee.take(bytes)
}

private func takeRecordEnd(_ end: Int32, _ context: UnsafeMutableRawPointer?) {
  context?.assumingMemoryBound(to: CellSink.self).pointee.isRecordEnded = true
}
