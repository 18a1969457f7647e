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

extension Dialect {
  /// The delimiter in a word, such as `semicolon`; an unusual one is shown as it is.
  package var delimiterName: String {
    switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: "|"): "pipe"
    case UInt8(ascii: " "): "space"
    default: String(Unicode.Scalar(delimiter))
    }
  }
}
