/// What a cell's text looks like, without knowing what it means.
enum CellShape {
  /// Whether it is a number, date, share, amount or band, such as `-5 %`, `$25k-100k`, `31-Aug-26` or `2bd`.
  static func isNumber(_ text: String) -> Bool {
    // Most cells are words: these are told by their first byte.
    guard let first = text.utf8.first, !isLetter(first), text.utf8.count <= 48 else { return false }
    guard let start = text.unicodeScalars.first(where: { !signs.contains($0.value) }),
      ("0"..."9").contains(start)
    else { return false }
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.isASCII ? isLetter(UInt8(scalar.value)) : scalar.properties.isAlphabetic { letters += 1 }
    }
    return letters <= 4
  }

  /// The same of a cell of a row, without making a text of most.
  static func isNumber(_ row: Grid.Row, _ column: Int) -> Bool {
    guard let first = row.firstByte(column), !isLetter(first) else { return false }
    return isNumber(row[column])
  }

  /// Whether the row is a mere line of dashes or the like.
  static func isRule(_ row: Grid.Row) -> Bool {
    row.words == 0
      && (row.first...row.last).allSatisfy { column in
        guard let first = row.firstByte(column) else { return true }
        return !isAlphanumeric(first) && undecorated(row[column]) == ""
      }
  }

  /// What may stand before a number: signs, comparisons, currencies, an opening bracket, marks.
  private static let signs = Array("+-–−~<>≤≥($€£¥.,'’ ".unicodeScalars.map(\.value))

  /// Whether a byte is a Latin letter without accent.
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether it is an address of mail or web, which no header is.
  static func isAddress(_ text: String) -> Bool {
    guard text.utf8.count <= 2000 else { return false }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !text.contains(" ") { return true }
    return text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  /// The text inside dashes, hashes or the like, such as `DACH` in `--- DACH ---`; `nil` for undecorated text.
  static func undecorated(_ text: String) -> String? {
    let marks = "-–—=#*_~>•".unicodeScalars
    guard let first = text.unicodeScalars.first, marks.contains(first) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let leading = scalars.prefix { marks.contains($0) }
    let trailing = scalars.suffix(from: min(leading.count, scalars.count)).reversed().prefix {
      marks.contains($0)
    }
    if leading.count == scalars.count { return scalars.count >= 3 ? "" : nil }
    // One mark in front is a bullet or a sign; two, or marks on both sides, are decoration.
    guard leading.count >= 2 || (leading.count == 1 && trailing.count >= 1 && leading[0] != "*") else {
      return nil
    }
    let inner = scalars[leading.count..<scalars.count - trailing.count]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: inner.drop { $0 == " " })
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
