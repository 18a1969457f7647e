/// How a file separates its cells.
package struct Dialect: Hashable, Sendable {
  /// The byte between two cells.
  package let delimiter: UInt8
  /// Whether a `sep=` line on top said so; such a line is no spreadsheet row.
  package let isDeclared: Bool

  package init(delimiter: UInt8, isDeclared: Bool = false) {
    self.delimiter = delimiter
    self.isDeclared = isDeclared
  }
}
