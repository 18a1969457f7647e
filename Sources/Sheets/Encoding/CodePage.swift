/// A single-byte encoding: what the bytes from 0x80 up mean.
struct CodePage: Sendable {
  let encoding: TextEncoding
  /// The characters of the bytes 0x80 to 0xFF; U+FFFD where the code page has none.
  let upper: [UInt16]

  /// `characters` are the 128 of the bytes 0x80 to 0xFF, all of the basic plane.
  init(_ encoding: TextEncoding, _ characters: String) {
    self.encoding = encoding
    upper = characters.utf16.map { $0 }
  }

  /// All code pages that a file may be in; of two that read a file alike, the earlier one counts.
  static let all = [
    windows1252, macRoman, windows1250, windows1251, latin2, windows1254, koi8R, macCyrillic, latin9,
    macCentralEuropean, dos850, dos852, dos866,
  ]

  /// The character of a byte; `nil` where the code page has none.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    let value = self.value(byte)
    return value == 0xFFFD ? nil : Unicode.Scalar(value)
  }

  /// The character of a byte as a number; U+FFFD where the code page has none.
  func value(_ byte: UInt8) -> UInt16 { byte < 0x80 ? UInt16(byte) : upper[Int(byte) - 0x80] }

  /// Decodes a text; a byte without a character becomes U+FFFD, a NUL byte is left out.
  func decoded(_ file: UnsafeBufferPointer<UInt8>) -> DecodedText {
    var text = TextBuffer(capacity: file.count + file.count / 8)
    let spelled = upper.map { TextBuffer.spelling(of: UInt32($0)) }
    var position = 0
    while position < file.count {
      let byte = file[position]
      if byte < 0x80 {
        position = text.appendPlain(file, from: position)
        continue
      }
      if upper[Int(byte) - 0x80] == 0xFFFD {
        text.appendReplacement()
      } else {
        text.append(spelled[Int(byte) - 0x80])
      }
      position += 1
    }
    return text.decoded(as: encoding)
  }
}
