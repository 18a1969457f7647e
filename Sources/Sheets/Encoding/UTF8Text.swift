/// UTF-8 as files hold it: mostly right, now and then with a damaged byte.
enum UTF8Text {
  /// The file's bytes where they are valid, else a copy with damaged bytes replaced and NUL bytes left out.
  static func decoded(_ file: [UInt8], as encoding: TextEncoding, census: Census) -> DecodedText {
    guard census.damaged > 0 || census.nulls > 0 else {
      return DecodedText(bytes: file, encoding: encoding, lost: census.lost, isPlain: census.sequences == 0)
    }
    var text = TextBuffer(capacity: file.count + 2 * census.damaged)
    file.withUnsafeBufferPointer { append($0, to: &text) }
    var decoded = text.decoded(as: encoding)
    decoded.lost = census.lost
    return decoded
  }

  /// Appends bytes that are mostly UTF-8.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout TextBuffer) {
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position = text.appendPlain(bytes, from: position)
        continue
      }
      let length = sequenceLength(in: bytes, at: position)
      switch length {
      case 0: text.appendReplacement()
      default: text.append(bytes[position..<position + length])
      }
      position += max(length, 1)
    }
  }

  /// Whether text is valid UTF-8.
  static func isSound(_ text: some Collection<UInt8>) -> Bool { Census(Array(text)).damaged == 0 }

  /// The length of the valid sequence at `position`, or 0 where there is none (Unicode 15, table 3-7).
  static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let lead = bytes[position]
    if lead < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// What kinds of bytes a file is made of.
  struct Census {
    /// Valid sequences of two to four bytes.
    private(set) var sequences = 0
    private(set) var damaged = 0
    private(set) var nulls = 0
    /// How often U+FFFD itself is written: characters that were lost before.
    private(set) var lost = 0

    init(_ file: [UInt8]) { file.withUnsafeBufferPointer { count($0) } }

    init(_ bytes: UnsafeBufferPointer<UInt8>) { count(bytes) }

    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
      var position = 0
      while true {
        position = bytes.endOfPlain(from: position)
        guard position < bytes.count else { return }
        let length = UTF8Text.sequenceLength(in: bytes, at: position)
        if length == 0 { damaged += 1 }
        if length > 1 { sequences += 1 }
        if length == 3, bytes[position] == 0xEF, bytes[position + 1] == 0xBF, bytes[position + 2] == 0xBD {
          lost += 1
        }
        if bytes[position] == 0 { nulls += 1 }
        position += max(length, 1)
      }
    }
  }
}
