/// How a file separates its cells and quotes those that hold a separator.
package struct Dialect: Hashable, Sendable {
  /// How a quotation mark is written inside a quoted cell.
  package enum Escape: String, Sendable, CaseIterable {
    /// Twice, as spreadsheets write it: `"say ""yes"""`.
    case doubled
    /// After a backslash, as databases write it: `"say \"yes\""`; a backslash before a backslash is one.
    case backslash
  }

  /// The byte between two cells.
  package let delimiter: UInt8
  /// The byte around cells that hold a delimiter or a line end; `nil` where quotation marks are mere text.
  package let quote: UInt8?
  /// How a quotation mark is written inside a quoted cell; a doubled one is read in either case.
  package let escape: Escape
  /// Whether a `sep=` line on top said so; such a line is no spreadsheet row.
  package let isDeclared: Bool
  /// Whether runs of spaces line the cells up in columns; then a space alone parts nothing.
  package let isAligned: Bool

  package init(
    delimiter: UInt8, quote: UInt8? = UInt8(ascii: "\""), escape: Escape = .doubled, isDeclared: Bool = false,
    isAligned: Bool = false
  ) {
    self.isAligned = isAligned
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.isDeclared = isDeclared
  }
}

extension Dialect {
  /// Columns lined up by spaces.
  package static let alignedBySpaces = Dialect(delimiter: UInt8(ascii: " "), quote: nil, isAligned: true)

  /// The delimiter in a word, such as `semicolon`; an unusual one is shown as it is.
  package var delimiterName: String {
    switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: "|"): "pipe"
    case UInt8(ascii: " "): isAligned ? "lined-up spaces" : "space"
    default: String(Unicode.Scalar(delimiter))
    }
  }
}
