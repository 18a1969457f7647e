/// Where a cell leads; a link to a place that does not exist is left out, and its words stay.
package enum Link: Hashable, Sendable {
  /// The top of a sheet, by its name as given to `Worksheet`.
  case sheet(String)
  /// The place that carries this anchor.
  case anchor(String)
  /// The header of a table, by its name as given to `NamedTable`.
  case table(String)
  /// A cell by sheet name, row and column, both counted from 0.
  case cell(sheet: String, row: Int, column: Int)
  /// A web or mail address: `http`, `https` or `mailto`.
  case url(String)
}

extension Link {
  /// The most UTF-16 units of an address.
  private static let lengthOfAddress = 2_079

  /// Whether a cell can lead to a web or mail address, in every spreadsheet program.
  package static func isAddress(_ address: String) -> Bool {
    guard address.utf16.count <= lengthOfAddress, !address.contains(where: \.isWhitespace),
      SafeText.cleaned(address) == address
    else { return false }
    let lower = address.lowercased()
    return ["http://", "https://", "mailto:"].contains { lower.hasPrefix($0) && lower.count > $0.count }
  }
}
