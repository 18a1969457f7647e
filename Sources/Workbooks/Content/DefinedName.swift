/// A name of the whole workbook for cells, which drop-downs and formulas use instead of addresses.
package struct DefinedName: Hashable, Sendable {
  package var name: String
  package var target: Target

  package init(_ name: String, _ target: Target) {
    self.name = name
    self.target = target
  }

  /// What a name stands for; a name whose target does not exist is left out.
  package enum Target: Hashable, Sendable {
    /// The values of one column of a table, without its header.
    case column(table: String, header: String)
    /// The one cell that carries this anchor.
    case anchor(String)
  }
}
