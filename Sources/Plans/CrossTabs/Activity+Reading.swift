import Diagnostics
import Sheets
import Vocabulary

extension Activity {
  /// Reads a row of a RACI sheet: names under R, A, C and I, or codes under names.
  init?(reading row: inout RowReader) {
    guard let name = row.text("activity") ?? row.firstText() else { return nil }
    self.name = name
    stage = row.text("stage")
    location = row.location
    if row.table.has("responsible") || row.table.has("accountable") {
      responsible = row.names("responsible")
      accountable = row.names("accountable")
      consulted = row.names("consulted")
      informed = row.names("informed")
      support = row.names("support")
      return
    }
    var byCode: [String: [Located<String>]] = [:]
    for column in row.table.unknownColumns {
      guard let cell = row.cell(column: column) else { continue }
      let person = row.table.table.header[column].text
      for code in Self.codes(in: cell.text) {
        byCode[code, default: []].append(Located(person, written: cell.text, at: cell.location))
      }
    }
    responsible = byCode["R"] ?? []
    accountable = byCode["A"] ?? []
    consulted = byCode["C"] ?? []
    informed = byCode["I"] ?? []
    support = byCode["S"] ?? []
  }

  /// `R/A` is both, `C,I` too; anything that is no code gives none.
  static func codes(in text: String) -> [String] {
    let parts = text.split { ",;/+& ".contains($0) }.map(String.init)
    let words = parts.isEmpty ? [] : parts
    let codes = words.flatMap { word -> [String] in
      guard let match = ValueCatalogue.canonical(word, scope: .raci) else { return [] }
      return match.canonical == "A+R" ? ["A", "R"] : [match.canonical]
    }
    var seen: Set<String> = []
    return codes.filter { seen.insert($0).inserted }
  }
}

extension RowReader {
  /// The leftmost cell, where a grid of codes has no header over its activities.
  fileprivate mutating func firstText() -> Located<String>? {
    guard !table.has("activity"), !table.table.header.isEmpty, let cell = cell(column: 0) else { return nil }
    return Located(cell.text, written: cell.text, at: cell.location)
  }

  fileprivate mutating func names(_ field: Field) -> [Located<String>] {
    guard let cell = cell(field) else { return [] }
    return ListGrammar.read(cell.text, isKnown: { _ in false }).items.map {
      Located($0, written: cell.text, at: cell.location)
    }
  }
}
