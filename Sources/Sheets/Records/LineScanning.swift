/// How a text is cut into physical lines.
extension UnsafeBufferPointer<UInt8> {
  /// The first line end from `position` on, or the end of the text.
  func endOfLine(from position: Int) -> Int {
    var position = position
    let raw = UnsafeRawBufferPointer(self)
    // Eight bytes at once: a byte that is a line end is 0 after the exclusive or, and only a 0 borrows.
    while position + 8 <= count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let feed = word ^ 0x0A0A_0A0A_0A0A_0A0A
      let turn = word ^ 0x0D0D_0D0D_0D0D_0D0D
      let ones: UInt64 = 0x0101_0101_0101_0101
      let zeros = ((feed &- ones) & ~feed | (turn &- ones) & ~turn) & 0x8080_8080_8080_8080
      if zeros != 0 { return position + zeros.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count, self[position] != 0x0A, self[position] != 0x0D { position += 1 }
    return position
  }

  /// The start of the line after the line end at `end`: LF, CRLF, CR, or CRCRLF as two careless programs write it.
  func startOfLine(after end: Int) -> Int {
    guard end < count else { return count }
    if self[end] == 0x0A { return end + 1 }
    if end + 1 < count, self[end + 1] == 0x0A { return end + 2 }
    if end + 2 < count, self[end + 1] == 0x0D, self[end + 2] == 0x0A { return end + 3 }
    return end + 1
  }

  /// How many line ends lie between `position` and `end`; moves `position` behind the last of them.
  func countOfLineEnds(from position: inout Int, to end: Int) -> Int {
    var lineEnds = 0
    while position < end {
      let lineEnd = endOfLine(from: position)
      if lineEnd >= end { break }
      position = startOfLine(after: lineEnd)
      lineEnds += 1
    }
    return lineEnds
  }

  /// About how many delimiters and line ends the text has, judged by its beginning; rather too many.
  func separatorsExpected(delimiter: UInt8) -> (delimiters: Int, lineEnds: Int) {
    let sample = prefix(65_536)
    var delimiters = 0
    var lineEnds = 0
    for byte in sample {
      if byte == delimiter { delimiters += 1 }
      if byte == 0x0A || byte == 0x0D { lineEnds += 1 }
    }
    let share = Double(count) / Double(Swift.max(sample.count, 1)) * (count > sample.count ? 1.25 : 1)
    return (Int(Double(delimiters) * share) + 16, Int(Double(lineEnds) * share) + 16)
  }
}
