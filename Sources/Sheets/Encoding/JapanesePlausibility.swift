/// How much a text looks like Japanese in one of its encodings; more is more plausible.
enum JapanesePlausibility {
  static func score(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: JapaneseEncoding) -> Int {
    var score = 0
    var units = 0
    var position = 0
    var previous: UInt16 = 0
    while position < bytes.count, units < 800 {
      guard bytes[position] >= 0x80 else {
        previous = UInt16(bytes[position])
        position += 1
        continue
      }
      let unit = encoding.unit(in: bytes, at: position)
      let end = position + unit.length
      let next = end < bytes.count ? UInt16(bytes[end]) : 0
      score += weight(of: unit, after: previous, before: next)
      units += 1
      position = end
      previous = unit.value
    }
    return score
  }

  private static func weight(of unit: JapaneseEncoding.Unit, after previous: UInt16, before next: UInt16)
    -> Int
  {
    switch unit.value {
    case 0xFFFD: return -10
    case 0xFF61...0xFF9F: return (0xFF61...0xFF9F).contains(previous) ? 0 : -3
    default: break
    }
    var weight =
      switch unit.value {
      case 0x3041...0x30FE: 4
      case 0x3000...0x3002, 0xFF00...0xFF60: 3
      default: unit.row >= 16 && unit.row <= 47 ? 3 : unit.row == 1 || unit.row == 13 ? 1 : -3
      }
    // Between small plain letters stands a letter of theirs rather than a kanji.
    if isSmall(previous) { weight -= 4 }
    if isSmall(next) { weight -= 4 }
    if previous < 0x80, next < 0x80 { weight -= 2 }
    return weight
  }

  private static func isSmall(_ value: UInt16) -> Bool { (0x61...0x7A).contains(value) }
}
