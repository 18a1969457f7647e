/// One tab of a planning spreadsheet, as a spreadsheet program exports it.
struct SpreadsheetExport {
  /// What the exporter's country and program settle: separator, line end and encoding.
  enum Dialect {
    /// UTF-8, commas, LF.
    case google
    /// UTF-8, commas, CRLF.
    case excel
    /// Windows-1252, semicolons, CRLF.
    case germanExcel
  }

  /// The path under the folder of fixtures.
  let path: String
  let dialect: Dialect
  /// Everything above and including the header.
  let header: [[String]]
  let rows: [[String]]
  /// Notes and totals below the table.
  let below: [[String]]

  init(_ path: String, _ dialect: Dialect, header: [[String]], rows: [[String]], below: [[String]] = []) {
    self.path = path
    self.dialect = dialect
    self.header = header
    self.rows = rows
    self.below = below
  }

  var bytes: [UInt8] {
    let width = (header + rows + below).map(\.count).max() ?? 0
    let separator = dialect.separator
    let text = (header + rows + below).map { row in
      let padded = row + Array(repeating: "", count: width - row.count)
      return padded.map { Self.quoted($0, separator: separator) }.joined(separator: separator)
        + dialect.lineEnd
    }.joined()
    return dialect.encoded(text)
  }

  private static func quoted(_ cell: String, separator: String) -> String {
    guard cell.contains(separator) || cell.contains("\"") || cell.contains("\n") else { return cell }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}

extension SpreadsheetExport.Dialect {
  fileprivate var separator: String { self == .germanExcel ? ";" : "," }
  fileprivate var lineEnd: String { self == .google ? "\n" : "\r\n" }

  fileprivate func encoded(_ text: String) -> [UInt8] {
    guard self == .germanExcel else { return Array(text.utf8) }
    return text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0..<0x80, 0xA0..<0x100: UInt8(scalar.value)
      case 0x20AC: 0x80
      case 0x2013: 0x96
      default: UInt8(ascii: "?")
      }
    }
  }
}
