/// A plain and slow reading of a file's rows, written for the tests alone: what a spreadsheet shows of the file.
///
/// It knows quotation marks and line ends and asks nobody: a quotation mark opens or closes a quoted stretch, and a
/// line end outside of one ends a row.
struct SlowReading {
  /// A row with a value.
  struct Row {
    /// The spreadsheet row, from 1.
    let number: Int
    /// The physical line on which it starts, from 1.
    let line: Int
    /// The physical line on which it ends.
    let lastLine: Int
    let text: String
  }

  private(set) var rows: [Row] = []

  /// Where `hasBrokenQuotes` says so, every line is a row: no quote reaches over a line end.
  init(_ text: String, hasBrokenQuotes: Bool = false) {
    var number = 1
    var line = 1
    var start = 1
    var row = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func isSpreadsheetRow() -> Bool { !(start == 1 && row.lowercased().hasPrefix("sep=")) }
    func take(_ rows: inout [Row], to last: Int) {
      guard isSpreadsheetRow() else { return }
      if !Self.isBlank(row) { rows.append(Row(number: number, line: start, lastLine: last, text: row)) }
      number += 1
    }
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\"", !hasBrokenQuotes { isQuoted.toggle() }
      guard scalar == "\n" || scalar == "\r" else {
        row.unicodeScalars.append(scalar)
        continue
      }
      if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
      line += 1
      if isQuoted {
        row += "\n"
        continue
      }
      take(&rows, to: line - 1)
      row = ""
      start = line
    }
    if !row.isEmpty { take(&rows, to: line) }
  }

  /// The cells of a row, trimmed, cut at a delimiter outside of quotation marks.
  static func cells(of text: String, delimiter: Character) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == delimiter, !isQuoted {
        cells.append(cell)
        cell = ""
        continue
      }
      cell.append(character)
    }
    return (cells + [cell]).map(unquoted)
  }

  private static func unquoted(_ cell: String) -> String {
    var text = trimmed(cell)
    if text.count >= 2, text.first == "\"", text.last == "\"" {
      text = String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }
    return trimmed(text)
  }

  private static func trimmed(_ text: String) -> String {
    let visible = text.unicodeScalars.drop { isInvisible($0) }
    var scalars = Array(visible)
    while let last = scalars.last, isInvisible(last) { scalars.removeLast() }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars.filter { !["\u{200B}", "\u{2060}", "\u{FEFF}"].contains($0) })
    return String(result)
  }

  /// A row of nothing but delimiters, quotation marks and space.
  private static func isBlank(_ row: String) -> Bool {
    row.unicodeScalars.allSatisfy { ",;\t|\"".unicodeScalars.contains($0) || isInvisible($0) }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
      || scalar.properties.generalCategory == .control
  }
}
