/// The `sep=;` line with which a file tells Excel its delimiter.
struct SeparatorLine: Hashable, Sendable {
  /// The delimiter it names.
  let delimiter: UInt8
  /// The number of bytes it takes, its line end included.
  let length: Int

  /// Reads the line on top of a file; `nil` where there is none that names one plain character.
  init?(in bytes: [UInt8]) {
    let line = bytes.prefix(16).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    var words = Array(line)
    if words.count >= 2, words.first == UInt8(ascii: "\""), words.last == UInt8(ascii: "\"") {
      words = Array(words.dropFirst().dropLast())
    }
    guard words.count == 5,
      ["sep=", "Sep=", "SEP="].contains(String(decoding: words.prefix(4), as: UTF8.self)),
      Self.separates(words[4])
    else { return nil }
    delimiter = words[4]
    var end = line.count
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
    length = end
  }

  private static func separates(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"): true
    case UInt8(ascii: "\""), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      false
    default: (0x20..<0x7F).contains(byte)
    }
  }
}
