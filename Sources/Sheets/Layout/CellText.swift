/// A cell's text as the planner sees it: without space and invisible characters around it.
struct CellText {
  /// Whether invisible characters were taken off: no-break space, zero width, tab, control.
  let hadHidden: Bool
  /// What is left between the ends.
  private let rest: UnsafeBufferPointer<UInt8>
  private let hasZeroWidth: Bool
  private let content: CellContent

  init(_ content: CellContent) {
    if Self.isPlain(content.bytes), !content.notation.holdsZeroWidth {
      self.content = content
      (rest, hadHidden, hasZeroWidth) = (content.bytes, false, false)
    } else {
      self = Self.trimmed(content)
    }
  }

  private init(
    rest: UnsafeBufferPointer<UInt8>, of content: CellContent, hadHidden: Bool, hasZeroWidth: Bool
  ) {
    self.rest = rest
    self.content = content
    self.hadHidden = hadHidden
    self.hasZeroWidth = hasZeroWidth
  }

  /// Takes off what is blank at the ends; apart from the common case, so that this one stays quick.
  @inline(never)
  private static func trimmed(_ content: CellContent) -> CellText {
    let bytes = content.bytes
    var start = 0
    var end = bytes.count
    var hidden = false
    if !content.isQuoted {
      while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    }
    while start < end, let (length, isHidden) = blank(in: bytes[start..<end]) {
      start += length
      hidden = hidden || isHidden
    }
    while end > start, let (length, isHidden) = trailingBlank(in: bytes[start..<end]) {
      end -= length
      hidden = hidden || isHidden
    }
    let rest = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let hasZeroWidth = content.notation.holdsZeroWidth && hasZeroWidth(rest)
    return CellText(
      rest: rest, of: content, hadHidden: hidden || hasZeroWidth, hasZeroWidth: hasZeroWidth)
  }

  var isEmpty: Bool { rest.isEmpty }

  /// The first byte, which is never one of a blank; `nil` where the text is empty.
  var firstByte: UInt8? { rest.first }

  var text: String { withUTF8 { String(decoding: $0, as: UTF8.self) } }

  /// Passes the bytes of the text.
  func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    guard hasZeroWidth || content.isEscaped else { return try body(rest) }
    var characters = content.isEscaped ? content.unescaped(rest) : Array(rest)
    if hasZeroWidth { characters = characters.withUnsafeBufferPointer(Self.withoutZeroWidth) }
    return try characters.withUnsafeBufferPointer(body)
  }

  /// A text without the white space around it.
  static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// The text in one line: every run of white space, no-break spaces included, is one space.
  static func inOneLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) { return text }
    var line = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isAfterSpace = !line.isEmpty
      } else {
        if isAfterSpace { line.append(" ") }
        line.append(scalar)
        isAfterSpace = false
      }
    }
    return String(line)
  }

  /// Whether the text starts and ends with a plain visible character: nearly every cell.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    return first > 0x20 && first < 0x7F && last > 0x20 && last < 0x7F
  }

  /// The length of the blank that starts the slice, and whether it is invisible; `nil` where there is text.
  private static func blank(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (length: Int, isHidden: Bool)? {
    guard let first = bytes.first else { return nil }
    if first == 0x20 || first == 0x0A || first == 0x0D { return (1, false) }
    if first < 0x20 || first == 0x7F { return (1, true) }
    if first < 0xC2 { return nil }
    if bytes.starts(with: [0xC2, 0xA0]) || bytes.starts(with: [0xC2, 0xAD]) { return (2, true) }
    guard first == 0xE2 || first == 0xE3 || first == 0xEF, bytes.count >= 3 else { return nil }
    let second = bytes[bytes.startIndex + 1]
    let third = bytes[bytes.startIndex + 2]
    return isWideBlank(first, second, third) ? (3, true) : nil
  }

  private static func trailingBlank(
    in bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (length: Int, isHidden: Bool)? {
    guard let last = bytes.last else { return nil }
    if last < 0x80 { return blank(in: bytes.suffix(1)) }
    if let two = blank(in: bytes.suffix(2)), two.length == 2 { return two }
    if let three = blank(in: bytes.suffix(3)), three.length == 3 { return three }
    return nil
  }

  /// Spaces, joiners and marks of U+2000 to U+206F, the ideographic space and the byte-order mark.
  private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F...0xAF): true
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): true
    default: false
    }
  }

  /// Whether the text holds U+200B, U+2060 or U+FEFF, which mean nothing anywhere.
  static func hasZeroWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      // Eight plain characters at once.
      if index + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      if bytes[index] >= 0xE2, isZeroWidth(bytes, at: index) { return true }
      index += 1
    }
    return false
  }

  private static func withoutZeroWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if isZeroWidth(bytes, at: index) {
        index += 3
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }

  private static func isZeroWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return true
    default: return false
    }
  }
}
