/// One part of a worksheet; a blank row parts it from the next.
package enum Block: Hashable, Sendable {
  /// A heading of a section; an anchor makes it a place that links can lead to.
  case heading(String, anchor: String? = nil)
  /// Running text, broken into lines at the width of the sheet.
  case paragraph(String, tone: Tone = .normal)
  /// Labels with their values, one in a row: key figures, contents, explanations.
  case facts([Fact])
  /// A list as a named table.
  case table(NamedTable)
  /// A matrix with headers on two sides.
  case grid(Grid)
  /// Parts side by side, as on a dashboard.
  case panels([Panel])
}

/// A label and what belongs to it, side by side.
package struct Fact: Hashable, Sendable {
  /// The words in the first column; a link here makes an entry of a contents list.
  package var label: Cell
  /// What stands right of the label, one cell in each column.
  package var values: [Cell]

  package init(_ label: Cell, _ values: Cell...) {
    self.label = label
    self.values = values
  }
}
