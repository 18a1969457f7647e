/// A sheet as plain RFC 4180 text: what another program should have been given.
///
/// It is UTF-8 without mark, with commas, LF and quotes only where they are needed, doubled inside. The first line is
/// the header, a header of several rows joined by spaces; a sheet without header gets none. Then every row of the first
/// table comes as it is, sections, totals and notes below included, filled up with blank cells to the table's width
/// and put right where a cell too many or too few shifted it for certain.
/// Left out are what stands above the header, blank rows, later tables, and a space after every delimiter. A file without a table gives no text at all.
package enum SheetCSV {
  /// The text of the sheet's first table; empty where the sheet has none.
  package static func bytes(of sheet: Sheet) -> [UInt8] {
    guard let plain = sheet.plain else { return [] }
    var text: [UInt8] = []
    if let names = plain.names { append(names, width: plain.width, to: &text) }
    for index in plain.rows.indices { append(plain.cells(at: index), width: plain.width, to: &text) }
    return text
  }

  private static func append(_ cells: [String], width: Int, to text: inout [UInt8]) {
    let start = text.count
    for column in 0..<max(width, cells.count) {
      if column > 0 { text.append(UInt8(ascii: ",")) }
      if column < cells.count { append(cells[column], to: &text) }
    }
    // A line without anything would be no row.
    if text.count == start { text += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    text.append(UInt8(ascii: "\n"))
  }

  private static func append(_ cell: String, to text: inout [UInt8]) {
    let isSpecial = cell.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    guard isSpecial else {
      text.append(contentsOf: cell.utf8)
      return
    }
    text.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { text.append(byte) }
      text.append(byte)
    }
    text.append(UInt8(ascii: "\""))
  }
}
