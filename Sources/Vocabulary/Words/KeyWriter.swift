/// Writes folded keys one after the other into one run of bytes.
///
/// Case, accents, width and invisible characters go; runs of punctuation and spaces become one space; signs that
/// carry meaning (`#`, `%`, `+`, `<`, `>`, currency and other symbols) stay and swallow the spaces around them; `&` is `and`.
struct KeyWriter {
  private(set) var bytes: [UInt8] = []
  private var start = 0
  private var hasGap = false
  private var isAfterSign = false
  /// Emoji and other pictures count as spaces, as in headers.
  private let dropsPictures: Bool

  init(dropsPictures: Bool = false) { self.dropsPictures = dropsPictures }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends the key of a piece of UTF-8 and returns where it lies in `bytes`.
  ///
  /// A text without a letter, digit or sign (`-`, `*`, `??`) is its own key.
  mutating func write(_ text: [UInt8], in range: Range<Int>) -> Range<Int> {
    start = bytes.count
    hasGap = false
    isAfterSign = false
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if byte < 0x80 {
        writeASCII(byte)
        position += 1
      } else {
        let (scalar, length) = Self.scalar(in: text, at: position)
        writeScalar(scalar)
        position += length
      }
    }
    if bytes.count == start { bytes += Self.trimmed(text, in: range) }
    return start..<bytes.count
  }

  private mutating func writeASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letter(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter(byte | 0x20)
    case UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "$"),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      sign([byte])
    case UInt8(ascii: "&"):
      hasGap = true
      isAfterSign = false
      for byte in "and".utf8 { letter(byte) }
      hasGap = true
    case UInt8(ascii: "'"): break
    default: hasGap = true
    }
  }

  private mutating func letter(_ byte: UInt8) {
    closeGap()
    bytes.append(byte)
  }

  private mutating func sign(_ encoded: some Sequence<UInt8>) {
    hasGap = false
    bytes.append(contentsOf: encoded)
    isAfterSign = true
  }

  private mutating func closeGap() {
    if hasGap, !isAfterSign, bytes.count > start { bytes.append(UInt8(ascii: " ")) }
    hasGap = false
    isAfterSign = false
  }

  private mutating func writeScalar(_ value: UInt32) {
    switch value {
    case 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD, 0xFE00...0xFE0F, 0x2018, 0x2019, 0x2BC, 0xB4:
      // Combining accents, invisible characters and apostrophes leave no trace.
      break
    case 0xFF01...0xFF5E: writeASCII(UInt8(value - 0xFEE0))
    case 0x3099, 0x309A: voiceLastKana(by: value - 0x3098)
    default:
      if LatinLetters.contains(value) {
        closeGap()
        LatinLetters.append(value, to: &bytes)
      } else if let scalar = Unicode.Scalar(value) {
        writeOther(scalar)
      }
    }
  }

  /// Letters of other scripts in lower case, symbols as they are, all else as a gap.
  private mutating func writeOther(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      closeGap()
      bytes.append(contentsOf: Self.base(of: scalar).utf8)
    // An arrow in a header points to what it heads: `Stage →`.
    case .mathSymbol where dropsPictures && 0x2190...0x21FF ~= scalar.value: hasGap = true
    case .currencySymbol, .mathSymbol: sign(String(scalar).utf8)
    case .otherSymbol, .modifierSymbol:
      if dropsPictures { hasGap = true } else { sign(String(scalar).utf8) }
    default: hasGap = true
    }
  }

  /// The lower case of a scalar, without the few accents of Greek and Cyrillic that planners leave out.
  private static func base(of scalar: Unicode.Scalar) -> String {
    let lower = scalar.properties.lowercaseMapping
    switch lower {
    case "ά": return "α"
    case "έ": return "ε"
    case "ή": return "η"
    case "ί", "ϊ", "ΐ": return "ι"
    case "ό": return "ο"
    case "ύ", "ϋ", "ΰ": return "υ"
    case "ώ": return "ω"
    case "ς": return "σ"
    case "ё": return "е"
    case "й": return "и"
    case "ї": return "і"
    default: return lower
    }
  }

  /// Joins a kana and its separate voicing mark, as file systems write them: `カ` + `゛` is `ガ`.
  private mutating func voiceLastKana(by steps: UInt32) {
    guard bytes.count >= start + 3 else { return }
    let (last, length) = Self.scalar(in: bytes, at: bytes.count - 3)
    guard length == 3, (0x3041...0x30FA).contains(last), let voiced = Unicode.Scalar(last + steps) else {
      return
    }
    bytes.removeLast(3)
    bytes.append(contentsOf: String(voiced).utf8)
  }

  private static func scalar(in text: [UInt8], at position: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[position])
    func tail(_ offset: Int) -> UInt32 {
      position + offset < text.count ? UInt32(text[position + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  private static func trimmed(_ text: [UInt8], in range: Range<Int>) -> ArraySlice<UInt8> {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, text[first] <= 0x20 { first += 1 }
    while end > first, text[end - 1] <= 0x20 { end -= 1 }
    return text[first..<end]
  }
}
