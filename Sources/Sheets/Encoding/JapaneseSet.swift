/// The characters of JIS X 0208 with the additions of NEC and IBM, by row and cell, both from 1.
enum JapaneseSet {
  /// The character; U+FFFD where there is none.
  static func value(row: Int, cell: Int) -> UInt16 {
    guard (1...lastRow).contains(row), (1...94).contains(cell) else { return 0xFFFD }
    return table[(row - 1) * 94 + cell - 1]
  }

  /// Whether a character is usual: kana, full-width forms, and the kanji of the first level.
  static func isUsual(_ row: Int) -> Bool { row <= 47 }

  private static let lastRow = 119

  /// Built when the first Japanese file is read.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0xFFFD, count: lastRow * 94)
    for (row, cells) in usualRows + rareRows {
      for (cell, unit) in cells.utf16.enumerated() { table[(row - 1) * 94 + cell] = unit }
    }
    return table
  }()
}
