import CLibCSV

/// libcsv in strict mode: takes physical lines, gives cells, and says when a quotation mark is out of place.
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
  private let dialect: Dialect

  /// A parser whose cells will take no more than `capacity` bytes.
  init(dialect: Dialect, capacity: Int) {
    parser = .allocate(capacity: 1)
    sink = .allocate(capacity: 1)
    sink.initialize(to: CellSink(capacity: capacity))
    self.dialect = dialect
    start()
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
    sink.deinitialize(count: 1)
    sink.deallocate()
  }

  /// Feeds one physical line together with its line end.
  func feed(_ line: UnsafeBufferPointer<UInt8>) -> Outcome {
    sink.pointee.isRecordEnded = false
    let read =
      dialect.escape == .backslash && line.contains(UInt8(ascii: "\\"))
      ? withQuotesDoubled(line) { csv_parse(parser, $0.baseAddress, $0.count, takeCell, takeRecordEnd, sink) }
      : csv_parse(parser, line.baseAddress, line.count, takeCell, takeRecordEnd, sink)
    if read < line.count { return .failed }
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
    sink.pointee.truncate(to: cells)
    csv_free(parser)
    start()
  }

  /// Whether the text so far ends inside a quoted cell.
  var isInsideQuotes: Bool { parser.pointee.quoted != 0 }

  /// How many cells there are so far.
  var cellCount: Int { sink.pointee.ends.count }

  /// Adds a cell that was read by other means.
  func append(_ cell: [UInt8]) {
    cell.withUnsafeBufferPointer { sink.pointee.append($0) }
  }

  /// The bytes of all cells, and where each cell ends.
  func takeCells() -> (text: [UInt8], ends: [Int]) { (sink.pointee.text, sink.pointee.ends) }

  /// Passes the line with backslashes before quotes as quotes, which libcsv reads as the same characters.
  private func withQuotesDoubled(
    _ line: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Int
  ) -> Int {
    var doubled = Array(line)
    var position = 0
    while position + 1 < doubled.count {
      guard doubled[position] == UInt8(ascii: "\\") else {
        position += 1
        continue
      }
      if doubled[position + 1] == dialect.quote { doubled[position] = doubled[position + 1] }
      position += 2
    }
    return doubled.withUnsafeBufferPointer(body)
  }

  /// Strict, also at the end of the text. An allocation that fails shows as a failed line, never as a crash.
  private func start() {
    csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(parser, dialect.delimiter)
    // No text holds the byte 0, so that it quotes nothing.
    csv_set_quote(parser, dialect.quote ?? 0)
    csv_set_blk_size(parser, 4096)
  }
}

/// Where libcsv's callbacks put what they are given.
private struct CellSink {
  var text: [UInt8] = []
  var ends: [Int] = []
  var isRecordEnded = false

  init(capacity: Int) {
    text.reserveCapacity(capacity)
    ends.reserveCapacity(capacity / 8)
  }

  mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: cell)
    ends.append(text.count)
  }

  mutating func truncate(to cells: Int) {
    guard cells < ends.count else { return }
    let end = cells == 0 ? 0 : ends[cells - 1]
    text.removeSubrange(end...)
    ends.removeSubrange(cells...)
  }
}

private func takeCell(_ cell: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  let bytes = UnsafeBufferPointer(
    start: cell?.assumingMemoryBound(to: UInt8.self), count: cell == nil ? 0 : count)
  context.assumingMemoryBound(to: CellSink.self).pointee.append(bytes)
}

private func takeRecordEnd(_ end: Int32, _ context: UnsafeMutableRawPointer?) {
  context?.assumingMemoryBound(to: CellSink.self).pointee.isRecordEnded = true
}
