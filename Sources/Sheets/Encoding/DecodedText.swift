/// A file's text as UTF-8, and what it took to get there.
struct DecodedText: Sendable {
  /// Lines that were read in another encoding than the file.
  struct ForeignLines: Hashable, Sendable {
    let encoding: TextEncoding
    /// The first physical lines, from 1.
    var lines: [Int] = []
    var count = 0
  }

  /// Valid UTF-8 without a mark and without NUL bytes.
  let bytes: [UInt8]
  let encoding: TextEncoding
  /// Places in the file that were no text and are shown as U+FFFD.
  let undecodable: Int
  /// NUL characters that were left out.
  let nulls: Int
  /// How often the file itself holds U+FFFD: characters that were lost before.
  var lost: Int
  /// The lines in another encoding, such as those pasted from another file.
  var foreign: ForeignLines?
  /// Whether the file holds plain characters only.
  let isPlain: Bool

  init(
    bytes: [UInt8], encoding: TextEncoding, undecodable: Int = 0, nulls: Int = 0, lost: Int = 0,
    isPlain: Bool = false
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.undecodable = undecodable
    self.nulls = nulls
    self.lost = lost
    self.isPlain = isPlain
  }

  /// Decodes a file: by its mark, else by the pattern of its NUL bytes, else strict UTF-8, else by plausibility.
  init(_ file: [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = Array(file.dropFirst(3))
      self = MixedText.decoded(text, as: .utf8WithMark)
    } else if let marked = UTF32Text.encoding(of: file) {
      self = UTF32Text.decoded(file[4...], as: marked)
    } else if file.starts(with: [0xFF, 0xFE]) {
      self = UTF16Text.decoded(file[2...], as: .utf16LittleEndian)
    } else if file.starts(with: [0xFE, 0xFF]) {
      self = UTF16Text.decoded(file[2...], as: .utf16BigEndian)
    } else if let unmarked = UTF16Text.encodingWithoutMark(of: file) {
      self = UTF16Text.decoded(file[...], as: unmarked)
    } else {
      self = ISO2022JP.decoded(file) ?? MixedText.decoded(file, as: .utf8)
    }
  }
}
