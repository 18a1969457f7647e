/// ISO-2022-JP: seven bits, with escape sequences that switch between plain and Japanese characters.
enum ISO2022JP {
  /// Decodes a file; `nil` for one that never switches to Japanese, or is not of seven bits.
  static func decoded(_ file: [UInt8]) -> DecodedText? {
    guard file.allSatisfy({ $0 < 0x80 }), file.contains(0x1B) else { return nil }
    var text = TextBuffer(capacity: file.count)
    var isJapanese = false
    var hasSwitched = false
    var position = 0
    while position < file.count {
      if let length = lengthOfEscape(in: file, at: position) {
        isJapanese = file[position + 1] == UInt8(ascii: "$")
        hasSwitched = hasSwitched || isJapanese
        position += length
      } else if isJapanese, file[position] > 0x20, position + 1 < file.count {
        let value = JapaneseSet.value(row: Int(file[position]) - 0x20, cell: Int(file[position + 1]) - 0x20)
        if value == 0xFFFD { text.appendReplacement() } else { text.append(scalar: UInt32(value)) }
        position += 2
      } else {
        // A line end goes back to plain characters.
        if file[position] < 0x20 { isJapanese = false }
        text.append(ascii: file[position])
        position += 1
      }
    }
    return hasSwitched ? text.decoded(as: .iso2022JP) : nil
  }

  /// `ESC ( B`, `ESC ( J` for plain characters, `ESC $ @`, `ESC $ B` for Japanese ones.
  private static func lengthOfEscape(in file: [UInt8], at position: Int) -> Int? {
    guard position + 2 < file.count, file[position] == 0x1B else { return nil }
    switch (file[position + 1], file[position + 2]) {
    case (UInt8(ascii: "("), UInt8(ascii: "B")), (UInt8(ascii: "("), UInt8(ascii: "J")),
      (UInt8(ascii: "$"), UInt8(ascii: "@")), (UInt8(ascii: "$"), UInt8(ascii: "B")):
      return 3
    default: return nil
    }
  }
}
