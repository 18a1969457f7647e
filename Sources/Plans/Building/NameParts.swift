import Sheets
import Vocabulary

/// The two columns of a roster that hold first and last names: `First Name` and `Last Name`, as CRM exports have them.
struct NameParts {
  private let first: Int
  private let last: Int

  /// `nil` where the table has no such columns, or one of whole names.
  init?(of table: Table) {
    func column(_ names: Set<String>) -> Int? {
      table.header.firstIndex { names.contains(Fold.header($0.text)) }
    }
    guard let first = column(Self.firstNames), let last = column(Self.lastNames), first != last,
      !table.header.indices.contains(where: {
        $0 != first && $0 != last && Self.isWhole(table.header[$0].text)
      })
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// The table with whole names in the column of last names, and the change of each.
  func joined(_ table: Table, log: inout ReadingLog) -> Table {
    var header = table.header
    let old = header[last]
    header[last] = Table.HeaderCell(
      column: old.column, text: "\(header[first].text) \(old.text)", row: old.row, line: old.line)
    let whole = Table(
      file: table.file, header: header, rows: table.rows.map(joined), headerRows: table.headerRows,
      sections: table.sections, startColumn: table.startColumn)
    for (before, after) in zip(table.rows, whole.rows) where before.cells[last] != after.cells[last] {
      log.change(
        .changed, at: whole.location(of: after, column: last), from: before.cells[last],
        to: after.cells[last], why: "first and last name stand in two columns")
    }
    return whole
  }

  private func joined(_ row: Table.Row) -> Table.Row {
    let (given, family) = (row.cells[first], row.cells[last])
    guard CellToken.of(given) == nil, CellToken.of(family) == nil else { return row }
    var cells = row.cells
    cells[last] = "\(given) \(family)"
    return row.replacing(cells)
  }

  /// Whether a column of a table whose names were joined is told by the column of whole names.
  static func isJoined(_ index: Int, in table: Table) -> Bool {
    let text = table.header[index].text
    return firstNames.contains(Fold.header(text))
      && table.header.contains { $0.text.hasPrefix(text + " ") && isWhole($0.text) }
  }

  private static func isWhole(_ header: String) -> Bool {
    HeaderCatalogue.matches(header, in: .owners).contains { $0.field == "name" }
  }

  private static let firstNames = keys("First name, Given name, Forename, Vorname, Prénom, Nombre, 名")
  private static let lastNames = keys(
    "Last name, Surname, Family name, Nachname, Name, Familienname, Nom, Nom de famille, Apellidos, Apellido, 姓"
  )

  private static func keys(_ names: String) -> Set<String> {
    Set(names.split(separator: ",").map { Fold.header(String($0)) })
  }
}
