/// The items of a cell that lists several.
package struct ListText: Hashable, Sendable {
  /// What parts the items of a list.
  package enum Separator: String, Hashable, Sendable, Comparable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case slash = "/"
    case plus = "+"
    case ampersand = "&"
    case bar = "|"
    case bullet = "•"
    case newline = "line break"
    case and, or

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The items as typed and in their order; an item named twice is there twice.
  package let items: [String]
  /// The separators between them, each once, in the order first used.
  package let separators: [Separator]
  /// Items that carried a footnote mark (`Partner site*`), without it.
  package let footnoted: [String]

  package init(items: [String], separators: [Separator] = [], footnoted: [String] = []) {
    self.items = items
    self.separators = separators
    self.footnoted = footnoted
  }

  /// Whether the planner parted items in more than one way: `DE, AT/CH`.
  package var hasMixedSeparators: Bool { separators.count > 1 }
}
