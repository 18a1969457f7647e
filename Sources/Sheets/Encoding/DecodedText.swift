/// A file's text as UTF-8, and what it took to get there.
struct DecodedText: Sendable {
  /// Valid UTF-8 without a mark and without NUL bytes.
  let bytes: [UInt8]
  let encoding: TextEncoding
  /// Places in the file that were no text and are shown as U+FFFD.
  let undecodable: Int
  /// NUL characters that were left out.
  let nulls: Int

  init(bytes: [UInt8], encoding: TextEncoding, undecodable: Int = 0, nulls: Int = 0) {
    self.bytes = bytes
    self.encoding = encoding
    self.undecodable = undecodable
    self.nulls = nulls
  }

  /// Decodes a file: by its mark, else by the pattern of its NUL bytes, else strict UTF-8, else by plausibility.
  init(_ file: [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = UTF8Text.decoded(Array(file.dropFirst(3)), as: .utf8WithMark)
    } else if file.starts(with: [0xFF, 0xFE]) {
      self = UTF16Text.decoded(file[2...], as: .utf16LittleEndian)
    } else if file.starts(with: [0xFE, 0xFF]) {
      self = UTF16Text.decoded(file[2...], as: .utf16BigEndian)
    } else if let unmarked = UTF16Text.encodingByNulls(of: file) {
      self = UTF16Text.decoded(file[...], as: unmarked)
    } else if UTF8Text.isPlausible(file) {
      self = UTF8Text.decoded(file, as: .utf8)
    } else {
      self = CodePage.decoded(file)
    }
  }
}
