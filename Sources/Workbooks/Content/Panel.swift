/// One of several parts that stand side by side, on columns that are all of one width.
package struct Panel: Hashable, Sendable {
  /// The heading; `nil` where the content speaks for itself.
  package var title: String?
  /// How many columns of the sheet it takes, the gap to the next part included.
  package var columns: Int
  package var content: Content

  package init(_ title: String? = nil, columns: Int, _ content: Content) {
    self.title = title
    self.columns = columns
    self.content = content
  }

  /// What stands under the heading.
  package enum Content: Hashable, Sendable {
    case lines([[Span]])
    /// A drawing as tall as the parts beside it, and at least as many lines.
    case chart(Chart, lines: Int)
  }

  /// A cell that may take the room of several columns; longer text goes on in the rows below.
  package struct Span: Hashable, Sendable {
    package var cell: Cell
    package var columns: Int
    package var look: Look

    package init(_ cell: Cell, columns: Int = 1, _ look: Look = .words) {
      self.cell = cell
      self.columns = columns
      self.look = look
    }
  }

  /// What a cell is within its part.
  package enum Look: Hashable, Sendable {
    /// Text on the bare sheet.
    case words
    /// A key figure, large on the ground of its tone.
    case figure
    /// The words under a key figure, on the same ground.
    case caption
    /// The head of a column.
    case header
    /// A cell of a small table.
    case boxed
  }
}
