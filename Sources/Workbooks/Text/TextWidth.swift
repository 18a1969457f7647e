/// How wide text is in Calibri 11 at 96 dots to the inch, the standard font of a workbook.
///
/// The figures are those of Carlito, which has Calibri's measures, before they are rounded to whole dots: a
/// little wider than on screen, so that text that fits here fits everywhere.
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
    case 0x00C0...0x00DE, 0x00C6: 1_000
    case 0x00DF...0x00FF: 800
    case 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60: 1_500
    case 0x1F000...0x1FFFF, 0x20000...0x3FFFF: 2_000
    default: scalar.properties.isGraphemeExtend ? 0 : 1_020
    }
  }

  /// Space to tilde, in hundredths of a pixel.
  private static let regular = [
    332, 478, 588, 730, 743, 1_048, 1_000, 324, 445, 445, 730, 730, 366, 449, 370, 566,
    743, 743, 743, 743, 743, 743, 743, 743, 743, 743, 392, 392, 730, 730, 730, 680,
    1_311, 849, 798, 782, 902, 716, 674, 925, 914, 370, 468, 762, 617, 1_254, 947, 971,
    758, 987, 796, 674, 715, 941, 832, 1_305, 761, 715, 687, 450, 566, 450, 730, 730,
    427, 703, 771, 620, 771, 730, 448, 690, 771, 337, 351, 667, 337, 1_172, 771, 773,
    771, 771, 511, 574, 491, 771, 662, 1_048, 635, 664, 579, 461, 675, 461, 730,
  ]
  private static let bold = [
    332, 478, 643, 730, 743, 1_069, 1_033, 342, 457, 457, 730, 730, 378, 449, 392, 630,
    743, 743, 743, 743, 743, 743, 743, 743, 743, 743, 405, 405, 730, 730, 730, 680,
    1_318, 889, 822, 776, 925, 715, 673, 935, 925, 391, 486, 802, 620, 1_282, 966, 992,
    781, 1_006, 826, 693, 726, 957, 867, 1_329, 808, 762, 701, 476, 630, 476, 730, 730,
    440, 724, 787, 614, 787, 738, 464, 695, 787, 360, 375, 704, 360, 1_193, 787, 788,
    787, 787, 521, 585, 508, 787, 694, 1_093, 674, 695, 583, 504, 697, 504, 730,
  ]
}
