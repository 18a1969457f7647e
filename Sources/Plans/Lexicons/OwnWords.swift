import Diagnostics
import Sheets
import Vocabulary

/// The plan's own vocabulary sheet: what a header or a value that the planner writes is meant to be.
struct OwnWords: Sendable {
  private let headers: [String: String]
  /// Meanings by kind (a field or kind of value, folded; empty for any) and folded spelling.
  private let values: [String: [String: String]]

  init(reading tables: [(table: Table, columns: [Field: Int])]) {
    var headers: [String: String] = [:]
    var values: [String: [String: String]] = [:]
    for (table, columns) in tables {
      guard let written = columns["written"], let meant = columns["meant"] else { continue }
      for row in table.rows where !row.cells[written].isEmpty && !row.cells[meant].isEmpty {
        let kind = columns["kind"].map { Fold.key(row.cells[$0]) } ?? ""
        if ["header", "column", "field"].contains(kind) {
          headers[Fold.key(row.cells[written])] = row.cells[meant]
        } else {
          values[kind, default: [:]][Fold.key(row.cells[written])] = row.cells[meant]
        }
      }
    }
    self.headers = headers
    self.values = values
  }

  func header(_ text: String) -> String { headers.isEmpty ? text : headers[Fold.key(text)] ?? text }

  /// What a cell of a field means by the sheet; `nil` where the sheet does not say.
  func value(_ text: String, of field: Field) -> String? {
    guard !values.isEmpty else { return nil }
    let key = Fold.key(text)
    let name = Fold.key(field.description)
    let singular = name.hasSuffix("s") ? String(name.dropLast()) : name
    for kind in [name, singular, singular + "s", "value", ""] {
      if let meant = values[kind]?[key] { return meant }
    }
    return nil
  }
}
