/// UTF-16, as spreadsheet programs write "Unicode text".
enum UTF16Text {
  /// The byte order of a file without a mark, by the NUL bytes that every plain character has; `nil` for other files.
  static func encodingByNulls(of file: [UInt8]) -> TextEncoding? {
    let sample = file.prefix(65536)
    var nulls = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { nulls[index & 1] += 1 }
    let half = sample.count / 2
    guard half > 0 else { return nil }
    // Over 20 % on one side and next to none on the other; text of few NUL bytes stays what it was.
    if nulls[1] * 5 > half, nulls[0] * 4 < nulls[1] { return .utf16LittleEndian }
    if nulls[0] * 5 > half, nulls[1] * 4 < nulls[0] { return .utf16BigEndian }
    return nil
  }

  /// Decodes the bytes after the mark; half a surrogate pair becomes U+FFFD, a NUL is left out.
  static func decoded(_ file: ArraySlice<UInt8>, as encoding: TextEncoding) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(file.count)
    var undecodable = 0
    var nulls = 0
    let units = file.count / 2
    let (high, low) = encoding == .utf16BigEndian ? (0, 1) : (1, 0)
    func unit(_ index: Int) -> UInt16 {
      let start = file.startIndex + 2 * index
      return UInt16(file[start + high]) << 8 | UInt16(file[start + low])
    }
    var index = 0
    while index < units {
      let first = unit(index)
      index += 1
      if first == 0 {
        nulls += 1
      } else if first < 0x80 {
        text.append(UInt8(first))
      } else if UTF16.isLeadSurrogate(first), index < units, UTF16.isTrailSurrogate(unit(index)) {
        let scalar = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(index) & 0x3FF))
        text.append(scalar: scalar)
        index += 1
      } else if UTF16.isLeadSurrogate(first) || UTF16.isTrailSurrogate(first) {
        undecodable += 1
        text.append(contentsOf: UTF8Text.replacement)
      } else {
        text.append(scalar: UInt32(first))
      }
    }
    // Some programs end a UTF-16 file with a one-byte line end.
    if file.count % 2 == 1, let last = file.last {
      switch last {
      case 0: nulls += 1
      case 1..<0x80: text.append(last)
      default:
        undecodable += 1
        text.append(contentsOf: UTF8Text.replacement)
      }
    }
    return DecodedText(bytes: text, encoding: encoding, undecodable: undecodable, nulls: nulls)
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a scalar value, which must not be a surrogate.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18 & 0x07))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
