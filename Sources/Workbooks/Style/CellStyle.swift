/// How one cell looks, in all that the layout decides.
///
/// Plain numbers only, no text: there is one for each cell, and millions of them are copied and compared.
package struct CellStyle: Hashable, Sendable {
  /// In points.
  package var size = 11
  package var isBold = false
  package var isUnderlined = false
  package var ink = Colour.ink
  package var ground: Colour?
  /// The colour of thin lines on all four sides.
  package var line: Colour?
  package var alignment = Alignment.left
  package var vertical = Vertical.top
  package var wraps = false
  /// Steps of about nine pixels between the text and the side at which it stands.
  package var indent = 0
  package var numberFormat = NumberFormat.general

  package enum Alignment: Hashable, Sendable {
    case left, middle, right
  }

  package enum Vertical: Hashable, Sendable {
    case top, middle, bottom
  }
}

extension CellStyle {
  static let title = CellStyle(size: 18, isBold: true, ink: .navy, vertical: .middle)
  static let subtitle = CellStyle(ink: .quiet, vertical: .middle)
  static let heading = CellStyle(size: 14, isBold: true, ink: .navy, vertical: .bottom)
  static let corner = CellStyle(
    isBold: true, ink: .white, ground: .navy, line: .line, vertical: .middle, indent: 1)

  /// The header of a table's column; to the right it leaves room for the arrow of the filter.
  static func header(_ alignment: Alignment) -> Self {
    CellStyle(
      isBold: true, ink: .white, ground: .navy, line: .line, alignment: alignment, vertical: .middle,
      wraps: true, indent: alignment.headerIndent)
  }

  /// The header of a grid's column: dark, or in the colours of its tone.
  static func gridHeader(_ tone: Tone) -> Self {
    var style = header(.middle)
    if let ground = tone.ground {
      style.ink = tone.ink
      style.ground = ground
    }
    return style
  }

  /// The header of a grid's row.
  static func side(_ tone: Tone) -> Self {
    var style = toned(tone)
    style.isBold = true
    style.ground = tone.ground ?? Colour(0xEEF2F8)
    style.line = .line
    style.indent = 1
    return style
  }

  /// A cell of a table or grid.
  static func boxed(_ tone: Tone, _ alignment: Alignment) -> Self {
    var style = toned(tone)
    style.line = .line
    style.alignment = alignment
    style.indent = alignment == .middle ? 0 : 1
    return style
  }

  /// A key figure or the words under it; tones without a ground of their own get that of row headers.
  static func figure(_ tone: Tone, isLarge: Bool) -> Self {
    CellStyle(
      size: isLarge ? 16 : 11, isBold: isLarge, ink: tone.ink, ground: tone.ground ?? Colour(0xEEF2F8),
      vertical: .middle)
  }

  /// Words on the bare sheet.
  static func toned(_ tone: Tone) -> Self {
    CellStyle(isBold: tone.isBold, ink: tone.ink, ground: tone.ground)
  }

  /// The same with the looks of a link; a tone keeps its own ink.
  var linked: Self {
    var style = self
    style.isUnderlined = true
    if ground == nil { style.ink = .link }
    return style
  }
}

extension CellStyle.Alignment {
  fileprivate var headerIndent: Int {
    switch self {
    case .left: 1
    case .middle: 0
    case .right: 2
    }
  }
}
