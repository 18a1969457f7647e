/// A place on a sheet; rows and columns count from 0.
package struct Position: Hashable, Sendable {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// As formulas write it: `B4`.
  package var reference: String { Self.letters(column) + String(row + 1) }

  /// As it stays when a formula is copied: `$B$4`.
  package var absoluteReference: String { "$\(Self.letters(column))$\(row + 1)" }

  private static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}

/// A rectangle of cells, both corners included.
package struct Area: Hashable, Sendable {
  package let first: Position
  package let last: Position

  package init(from first: Position, to last: Position) {
    self.first = first
    self.last = last
  }

  /// As formulas of any sheet write it: `'EMEA plan'!$A$2:$A$9`.
  package func reference(onSheet sheet: String) -> String {
    let cells =
      first == last ? first.absoluteReference : "\(first.absoluteReference):\(last.absoluteReference)"
    return "\(Self.quoted(sheet))!\(cells)"
  }

  /// A sheet's name as formulas and links write it, always between apostrophes.
  package static func quoted(_ sheet: String) -> String {
    sheet.contains(byte: "'")
      ? "'" + sheet.map { $0 == "'" ? "''" : String($0) }.joined() + "'" : "'\(sheet)'"
  }
}
