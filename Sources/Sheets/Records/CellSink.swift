/// Where libcsv's callbacks put what they are told.
struct CellSink {
  private let text: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let quote: UInt8
  /// Where the record that is read starts in the text.
  var recordStart = 0
  /// Where the cell that is read starts.
  var position = 0
  var isRecordEnded = false
  private var ends: [UInt32] = []
  /// The last ends, which go into `ends` many at once.
  private let batch: UnsafeMutablePointer<UInt32>
  private var batched = 0

  private static let batchSize = 4096

  init(_ text: UnsafeBufferPointer<UInt8>, dialect: Dialect, cells: Int) {
    self.text = text
    delimiter = dialect.delimiter
    quote = dialect.quote ?? 0
    ends.reserveCapacity(cells)
    batch = .allocate(capacity: Self.batchSize)
  }

  func free() { batch.deallocate() }

  var count: Int { ends.count + batched }

  /// Takes what libcsv read: trimmed, unless quoted, and without the quotes around and before others.
  mutating func take(_ cell: UnsafeBufferPointer<UInt8>) {
    var end = text.endOfSpaces(from: position, delimiter: delimiter)
    if end < text.count, text[end] == quote {
      end += cell.count + 2
      for byte in cell where byte == quote { end += 1 }
    } else {
      end += cell.count
    }
    append(text.endOfSpaces(from: end, delimiter: delimiter))
  }

  mutating func append(_ end: Int) {
    if batched == Self.batchSize { flush() }
    batch[batched] = UInt32(clamping: end - recordStart)
    batched += 1
    position = end + 1
  }

  mutating func drop(from cells: Int) {
    if cells < ends.count { flush() }
    if cells < ends.count { ends.removeSubrange(cells...) } else { batched = cells - ends.count }
  }

  mutating func takeEnds() -> [UInt32] {
    flush()
    return ends
  }

  private mutating func flush() {
    ends.append(contentsOf: UnsafeBufferPointer(start: batch, count: batched))
    batched = 0
  }
}
