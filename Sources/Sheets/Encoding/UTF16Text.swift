/// UTF-16, as spreadsheet programs write "Unicode text".
enum UTF16Text {
  /// The byte order of a file without a mark; `nil` for a file that is no UTF-16.
  static func encodingWithoutMark(of file: [UInt8]) -> TextEncoding? {
    let sample = file.prefix(65_536)
    var nulls = [0, 0]
    var controls = [0, 0]
    for (index, byte) in sample.enumerated() where byte < 0x20 {
      if byte == 0 {
        nulls[index & 1] += 1
      } else if byte != 0x0A, byte != 0x0D, byte != 0x09 {
        controls[index & 1] += 1
      }
    }
    let half = sample.count / 2
    guard half > 0, nulls[0] + nulls[1] + controls[0] + controls[1] > 0 else { return nil }
    for (high, order) in [(1, TextEncoding.utf16LittleEndian), (0, .utf16BigEndian)] {
      // Plain characters have a NUL on one side; over a fifth there and next to none on the other is enough.
      if nulls[high] * 5 > half, nulls[1 - high] * 4 < nulls[high] { return order }
      // Greek to Arabic have a control character there, line ends and delimiters of any script a NUL.
      let isMarked = (controls[high] + nulls[high]) * 5 > half || nulls[high] > 0 && !UTF8Text.isSound(sample)
      if isMarked, nulls[1 - high] * 8 <= nulls[high], isText(sample, highByte: high) { return order }
    }
    return nil
  }

  /// Whether nearly all units are characters of living scripts.
  private static func isText(_ sample: ArraySlice<UInt8>, highByte: Int) -> Bool {
    var good = 0
    var isPaired = true
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      let unit = UInt16(sample[index + highByte]) << 8 | UInt16(sample[index + 1 - highByte])
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0..<0x250, 0x370..<0x700, 0x1E00..<0x2000, 0x2010..<0x2050,
        0x20A0..<0x20C0, 0x2100..<0x2200, 0x2500..<0x2700, 0x3000..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4,
        0xD800..<0xDC00, 0xFF00..<0xFFF0:
        good += 1
        isPaired = unit & 0xFC00 != 0xD800
      case 0xDC00..<0xE000 where !isPaired:
        good += 1
        isPaired = true
      default:
        continue
      }
    }
    return good * 20 >= sample.count / 2 * 19
  }

  /// Decodes the bytes after the mark; half a surrogate pair becomes U+FFFD, a NUL is left out.
  static func decoded(_ file: ArraySlice<UInt8>, as encoding: TextEncoding) -> DecodedText {
    var text = TextBuffer(capacity: file.count)
    file.withUnsafeBufferPointer { bytes in
      let (high, low) = encoding == .utf16BigEndian ? (0, 1) : (1, 0)
      func unit(_ index: Int) -> UInt16 {
        UInt16(bytes[2 * index + high]) << 8 | UInt16(bytes[2 * index + low])
      }
      let units = bytes.count / 2
      var index = 0
      while index < units {
        let first = unit(index)
        index += 1
        if first < 0x80 {
          text.append(ascii: UInt8(first))
        } else if UTF16.isLeadSurrogate(first), index < units, UTF16.isTrailSurrogate(unit(index)) {
          text.append(scalar: 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(index) & 0x3FF)))
          index += 1
        } else {
          text.append(scalar: UInt32(first))
        }
      }
      // Some programs end a UTF-16 file with a one-byte line end.
      guard bytes.count % 2 == 1, let last = bytes.last else { return }
      if last < 0x80 { text.append(ascii: last) } else { text.appendReplacement() }
    }
    return text.decoded(as: encoding)
  }
}
