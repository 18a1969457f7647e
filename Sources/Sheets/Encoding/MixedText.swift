/// A text without a Unicode pattern: UTF-8, an encoding from before Unicode, or lines of both pasted together.
enum MixedText {
  /// Decodes a file as UTF-8, and its lines or all of it in another encoding where that explains damaged bytes.
  static func decoded(_ file: [UInt8], as encoding: TextEncoding) -> DecodedText {
    let census = UTF8Text.Census(file)
    guard census.damaged > 0 else { return UTF8Text.decoded(file, as: encoding, census: census) }
    var lines = Lines(file)
    guard encoding == .utf8WithMark || lines.areMostlyUTF8 else {
      return file.withUnsafeBufferPointer { LegacyEncoding.best(for: $0).encoding.decoded($0) }
    }
    let foreign = lines.foreignBytes
    let best = foreign.withUnsafeBufferPointer { LegacyEncoding.best(for: $0) }
    guard !foreign.isEmpty, best.score > 0 else {
      return UTF8Text.decoded(file, as: encoding, census: census)
    }
    var decoded = lines.decoded(as: encoding, foreign: best.encoding)
    decoded.lost = census.lost
    return decoded
  }

  /// The physical lines of a file, and what each says of its encoding.
  private struct Lines {
    private let file: [UInt8]
    /// The lines that hold damage and next to no UTF-8: their place and their number, from 1.
    private var foreign: [(range: Range<Int>, line: Int)] = []
    /// Valid sequences in lines without damage, and in the others.
    private var sound = 0
    private var unsound = 0
    private var damaged = 0

    init(_ file: [UInt8]) {
      self.file = file
      file.withUnsafeBufferPointer { bytes in
        var start = 0
        var line = 1
        while start < bytes.count {
          let end = bytes.startOfLine(after: bytes.endOfLine(from: start))
          let census = UTF8Text.Census(UnsafeBufferPointer(rebasing: bytes[start..<end]))
          damaged += census.damaged
          if census.damaged == 0 { sound += census.sequences } else { unsound += census.sequences }
          if census.damaged > census.sequences * 2 { foreign.append((start..<end, line)) }
          start = end
          line += 1
        }
      }
    }

    /// Whether the file is UTF-8 for the most part.
    ///
    /// Other encodings hardly ever spell a valid sequence by chance, let alone whole lines of them.
    var areMostlyUTF8: Bool { sound + unsound > damaged || sound * 6 > damaged }

    /// The lines in another encoding, one after the other.
    var foreignBytes: [UInt8] { foreign.flatMap { file[$0.range] } }

    mutating func decoded(as encoding: TextEncoding, foreign page: LegacyEncoding) -> DecodedText {
      var text = TextBuffer(capacity: file.count + file.count / 8)
      var position = 0
      var found = DecodedText.ForeignLines(encoding: page.encoding)
      file.withUnsafeBufferPointer { bytes in
        for (range, line) in foreign {
          UTF8Text.append(UnsafeBufferPointer(rebasing: bytes[position..<range.lowerBound]), to: &text)
          text.append(page.decoded(UnsafeBufferPointer(rebasing: bytes[range])))
          position = range.upperBound
          found.count += 1
          if found.lines.count < 100 { found.lines.append(line) }
        }
        UTF8Text.append(UnsafeBufferPointer(rebasing: bytes[position...]), to: &text)
      }
      var decoded = text.decoded(as: encoding)
      decoded.foreign = found
      return decoded
    }
  }
}
