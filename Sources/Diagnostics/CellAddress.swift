/// A cell as a spreadsheet names it: `F14` is column 5 (from 0), row 14 (from 1).
package struct CellAddress: Hashable, Sendable {
  /// The column, counted from 0.
  package let column: Int
  /// The row that the planner sees, counted from 1.
  package let row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The letters of a column: 0 is `A`, 26 is `AA`.
  package static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    repeat {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellAddress: CustomStringConvertible {
  package var description: String { Self.letters(ofColumn: column) + String(row) }
}
