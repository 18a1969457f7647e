/// A colour as red, green and blue of eight bits each.
package struct Colour: Hashable, Sendable {
  /// `0xRRGGBB`.
  package let rgb: UInt32

  package init(_ rgb: UInt32) { self.rgb = rgb }

  static let white = Colour(0xFFFFFF)
  /// The dark blue of titles and headers.
  static let navy = Colour(0x1F3864)
  static let ink = Colour(0x262626)
  static let quiet = Colour(0x595959)
  static let link = Colour(0x0563C1)
  /// Thin lines between cells.
  static let line = Colour(0xCDD5E0)
  /// Thin lines behind the bars of a chart.
  package static let chartLine = line
}
