/// The base letters of Latin letters with diacritics, already in lower case.
///
/// A digit stands for two letters (see `pairs`), a full stop for a letter without a base, such as `×`.
enum LatinLetters {
  static func contains(_ scalar: UInt32) -> Bool { base(of: scalar) != none }

  /// Appends the base letters of a scalar; nothing where it is no letter of the table.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch base(of: scalar) {
    case none: break
    case let pair where pair < UInt8(ascii: "a"): bytes += pairs[Int(pair - UInt8(ascii: "1"))]
    case let letter: bytes.append(letter)
    }
  }

  private static func base(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xC0..<0x250: latin[Int(scalar - 0xC0)]
    case 0x1E00..<0x1F00: latinAdditional[Int(scalar - 0x1E00)]
    // The schwa of Azerbaijani.
    case 0x259: UInt8(ascii: "e")
    default: none
    }
  }

  private static let none = UInt8(ascii: ".")

  private static let pairs = ["ae", "oe", "ss", "th", "ij"].map { Array($0.utf8) }

  /// U+00C0 to U+024F.
  private static let latin = Array(
    """
    aaaaaa1ceeeeiiiidnooooo.ouuuuy43aaaaaa1ceeeeiiiidnooooo.ouuuuy4yaaaaaaccccccccdd\
    ddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkkllllllllllnnnnnnnnnoooooo22rrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzzs.........d....ee.ff.............oo.............u\
    u............................aaiioouuuuuuuuuueaaaa11..ggkkoooo..j...gg..nnaa11oo\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................
    """.utf8)

  /// U+1E00 to U+1EFF.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s..3.\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
    uuyyyyyyyy......
    """.utf8)
}
