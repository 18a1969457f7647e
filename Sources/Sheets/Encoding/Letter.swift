/// Letters of the scripts that code pages hold, as numbers of the basic plane.
enum Letter {
  static func isLetter(_ value: UInt16) -> Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0..<0x250: value != 0xD7 && value != 0xF7 && value != 0x192
    default: isCyrillic(value)
    }
  }

  static func isCyrillic(_ value: UInt16) -> Bool { (0x400..<0x500).contains(value) }

  static func isDigit(_ value: UInt16) -> Bool { (0x30...0x39).contains(value) }

  static func isCapital(_ value: UInt16) -> Bool { small(value) != value }

  /// The small form of a letter; every other character as it is.
  static func small(_ value: UInt16) -> UInt16 {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: value + 0x20
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E: value + value % 2
    case 0x100...0x137, 0x14A...0x177, 0x218...0x21B, 0x490: value | 1
    case 0x400...0x40F: value + 0x50
    default: value
    }
  }
}
