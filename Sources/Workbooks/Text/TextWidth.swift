/// How wide text is in Calibri 11 at 96 dots to the inch, the standard font of a workbook.
///
/// For each character the larger of two figures: its width on a Windows screen, in whole dots, and that of
/// Carlito, which other programs show in place of Calibri, before it is rounded. Text that fits here fits everywhere.
package enum TextWidth {
  /// The width of a digit as spreadsheet programs count it.
  package static let digit = 7

  /// The width of the text's longest line in pixels, rounded up.
  package static func pixels(_ text: String, isBold: Bool = false, size: Int = 11) -> Int {
    var widest = 0
    var line = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        widest = max(widest, line)
        line = 0
      } else {
        line += hundredths(scalar, isBold: isBold)
      }
    }
    return (max(widest, line) * size + 1_099) / 1_100
  }

  /// The width of one character in hundredths of a pixel.
  static func hundredths(_ scalar: Unicode.Scalar, isBold: Bool) -> Int {
    let value = Int(scalar.value)
    if (0x20..<0x7F).contains(value) { return (isBold ? bold : regular)[value - 0x20] }
    return wide(scalar) + (isBold ? 25 : 0)
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x00A0: 332
    case 0x00B7: 370
    case 0x2026: 1_013
    case 0x2013, 0x2022, 0x00D7: 731
    case 0x2014, 0x2190...0x21FF: 1_328
    case 0x00C6, 0x00E6, 0x0152, 0x0153: 1_300
    case 0x00C0...0x00DE: 1_000
    case 0x00DF...0x00FF: 800
    case 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60: 1_500
    case 0x1F000...0x1FFFF, 0x20000...0x3FFFF: 2_000
    default: scalar.properties.isGraphemeExtend ? 0 : 1_020
    }
  }

  /// Space to tilde, in hundredths of a pixel.
  private static let regular = [
    332, 500, 600, 730, 743, 1_100, 1_000, 324, 500, 500, 730, 730, 400, 500, 400, 600,
    743, 743, 743, 743, 743, 743, 743, 743, 743, 743, 400, 400, 730, 730, 730, 700,
    1_311, 900, 800, 800, 902, 716, 700, 925, 914, 400, 500, 800, 617, 1_254, 1_000, 1_000,
    800, 1_000, 800, 700, 715, 941, 900, 1_305, 800, 715, 700, 500, 600, 500, 730, 730,
    427, 703, 800, 620, 800, 800, 500, 700, 800, 400, 400, 700, 400, 1_200, 800, 800,
    800, 800, 511, 600, 500, 800, 700, 1_100, 700, 700, 600, 500, 700, 500, 730,
  ]
  private static let bold = [
    332, 500, 655, 730, 743, 1_121, 1_033, 342, 512, 512, 730, 730, 412, 500, 422, 664,
    743, 743, 743, 743, 743, 743, 743, 743, 743, 743, 413, 413, 730, 730, 730, 700,
    1_318, 940, 824, 800, 925, 716, 700, 935, 925, 421, 518, 840, 620, 1_282, 1_019, 1_021,
    823, 1_019, 830, 719, 726, 957, 935, 1_329, 847, 762, 714, 526, 664, 526, 730, 730,
    440, 724, 816, 620, 816, 808, 516, 705, 816, 423, 424, 737, 423, 1_221, 816, 815,
    816, 816, 521, 611, 517, 816, 732, 1_145, 739, 731, 604, 543, 722, 543, 730,
  ]
}
