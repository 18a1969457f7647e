/// UTF-32, which only files with a mark are read as.
enum UTF32Text {
  /// The byte order that a file's mark gives; `nil` where there is none.
  static func encoding(of file: [UInt8]) -> TextEncoding? {
    guard file.count % 4 == 0 else { return nil }
    if file.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    return file.starts(with: [0, 0, 0xFE, 0xFF]) ? .utf32BigEndian : nil
  }

  /// Decodes the bytes after the mark; what is no character becomes U+FFFD, a NUL is left out.
  static func decoded(_ file: ArraySlice<UInt8>, as encoding: TextEncoding) -> DecodedText {
    var text = TextBuffer(capacity: file.count / 2)
    var start = file.startIndex
    while start + 4 <= file.endIndex {
      let bytes =
        encoding == .utf32BigEndian ? Array(file[start..<start + 4]) : file[start..<start + 4].reversed()
      text.append(scalar: bytes.reduce(0) { $0 << 8 | UInt32($1) })
      start += 4
    }
    return text.decoded(as: encoding)
  }
}
