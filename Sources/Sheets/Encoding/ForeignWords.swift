/// The words of a file that hold bytes from 0x80 up, each once, with what stands around them.
struct ForeignWords {
  /// The bytes from two before the word to two after it; a line end is the end.
  struct Word: Hashable {
    let bytes: [UInt8]
    /// Where the word itself lies in `bytes`.
    let range: Range<Int>
  }

  private(set) var words: [Word] = []

  /// Takes the first words, as many as tell.
  init(of file: UnsafeBufferPointer<UInt8>, limit: Int = 240) {
    var seen: Set<Word> = []
    var position = 0
    // Where all is said in a few words, more of the file says no more.
    let end = min(file.count, 4_194_304)
    while position < end, words.count < limit {
      guard file[position] >= 0x80 else {
        position += 1
        continue
      }
      var start = position
      while start > 0, position - start < 24, Self.isInside(file[start - 1]) { start -= 1 }
      var end = position + 1
      while end < file.count, end - position < 24, Self.isInside(file[end]) { end += 1 }
      let word = Self.word(file, start..<end)
      if seen.insert(word).inserted { words.append(word) }
      position = end
    }
  }

  private static func word(_ file: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, range.lowerBound - start < 2, !isLineEnd(file[start - 1]) { start -= 1 }
    while end < file.count, end - range.upperBound < 2, !isLineEnd(file[end]) { end += 1 }
    return Word(
      bytes: Array(file[start..<end]), range: range.lowerBound - start..<range.upperBound - start)
  }

  private static func isInside(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
