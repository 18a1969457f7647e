/// The part of a text by which its dialect is told: all of a small file, the first records of a large one.
struct DialectSample {
  let text: UnsafeBufferPointer<UInt8>
  /// Whether it is the whole text, so that its last record ends.
  let isWhole: Bool

  init(of text: UnsafeBufferPointer<UInt8>) {
    isWhole = text.count <= Self.size
    self.text = UnsafeBufferPointer(rebasing: text.prefix(Self.size))
  }

  /// As many bytes are looked at; some thousand rows of a planning sheet.
  private static let size = 262_144

  /// A quoted cell longer than this is no cell but a quote out of place.
  static let longestCell = 32_768

  /// The delimiter or line end after the quoted cell at `start`; `nil` where it does not end well within reach.
  func endOfQuotedCell(from start: Int, as dialect: Dialect) -> Int? {
    guard let quote = dialect.quote else { return nil }
    let reach = UnsafeBufferPointer(rebasing: text[..<min(text.count, start + Self.longestCell)])
    return reach.endOfQuotedCell(
      from: start, delimiter: dialect.delimiter, quote: quote, escape: dialect.escape)
  }
}
