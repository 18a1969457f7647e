/// One cell as it is to be written.
package struct PlacedCell: Hashable, Sendable {
  package let position: Position
  package let content: Content
  package var style: CellStyle
  /// Where it leads, once every place is known; `nil` where it leads nowhere.
  package var target: Target?

  /// What is stored.
  package enum Content: Hashable, Sendable {
    case blank
    case text(String)
    case number(Double)
    case formulaText(String, result: String)
    case formulaNumber(String, result: Double)
  }

  /// Where a link leads.
  package enum Target: Hashable, Sendable {
    case cell(sheet: String, Position)
    case url(String)
  }

  init(_ position: Position, _ content: Content, style: CellStyle) {
    self.position = position
    self.content = content
    self.style = style
  }
}
