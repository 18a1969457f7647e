import Diagnostics
import Sheets
import Workbooks

/// The planning sheets as they were read, in the planner's own words, each on a worksheet that looks like it.
enum SourceSheets {
  static func worksheets(_ playbook: Playbook) -> [Worksheet] {
    let marks = SourceMark.all(in: playbook)
    return playbook.sheets.map { sheet in
      let lines = SourceLine.all(of: sheet)
      let shown = SourceSelection.lines(lines, marked: marks[sheet.file] ?? [:])
      return Worksheet(
        name: tab(sheet.file, in: playbook), kind: .record, title: sheet.file, subtitle: playbook.subtitle,
        back: Words.back, intro: intro(of: sheet, isCut: shown.count < lines.count),
        blocks: [.grid(grid(of: sheet, shown: shown, marks: marks[sheet.file] ?? [:]))])
    }
  }

  /// The place at which a row of a planning sheet is shown.
  static func anchor(_ file: String, row: Int) -> String { "source:\(file):\(row)" }

  /// The tab of a planning sheet: its file name without what all file names of the plan start with.
  static func tab(_ file: String, in playbook: Playbook) -> String {
    tab(file, among: playbook.sheets.map(\.file))
  }

  /// Each planning sheet with its tab, as far as it fits there.
  static func tabs(of files: [String]) -> [(file: String, tab: String)] {
    files.map { ($0, tab($0, among: files)) }
  }

  /// The same among the names of all files of a plan.
  static func tab(_ file: String, among files: [String]) -> String {
    guard files.count > 1, let end = file.ranges(of: " - ").last?.upperBound,
      files.allSatisfy({ $0.hasPrefix(file[..<end]) && $0.count > file[..<end].count })
    else { return file }
    return String(file[end...])
  }

  /// Of a wider sheet only so many columns are shown: nobody reads more of them here.
  static let mostColumns = 1_000

  /// How many columns a sheet has, up to the last that belongs to a table.
  static func columns(of sheet: Sheet) -> Int {
    (sheet.tables.flatMap(\.header).filter { !$0.isSection }.map(\.column).max() ?? 0) + 1
  }

  private static func intro(of sheet: Sheet, isCut: Bool) -> [String] {
    var lines = [
      "The sheet as it was read, with the rows and columns of the planner’s spreadsheet. Correct it there, not here. "
        + "“Findings” leads back to what was found in a row."
    ]
    if isCut {
      lines.append(
        "Of a sheet of more than \(SourceSelection.whole) rows the first \(SourceSelection.first) are shown, and "
          + "those with a finding; “more rows” stands for all others.")
    }
    if columns(of: sheet) > mostColumns {
      lines.append(
        "Of its \(columns(of: sheet)) columns the first \(mostColumns) are shown; the others are in the file."
      )
    }
    return lines
  }

  private static func grid(
    of sheet: Sheet, shown: [SourceSelection.Shown], marks: [Int: [SourceMark]]
  ) -> Grid {
    let width = min(columns(of: sheet), mostColumns)
    return Grid(
      corner: "Row", columnHeaders: ["Read as", "Findings"] + headers(of: sheet, width: width),
      rows: shown.map { row($0, width: width, marks: marks) },
      emptyText: "The file has no row with a value", widest: 40, kind: .sheet)
  }

  /// The letters of the columns; with the header's words where one header is that of the whole sheet.
  private static func headers(of sheet: Sheet, width: Int) -> [Cell] {
    var names: [Int: String] = [:]
    if sheet.tables.count == 1 {
      for cell in sheet.tables.flatMap(\.header) where !cell.isSection { names[cell.column] = cell.text }
    }
    return (0..<width).map { column in
      let letters = CellAddress.letters(ofColumn: column)
      guard let name = names[column], !name.isEmpty else { return .text(letters) }
      return .text("\(letters) · \(name)")
    }
  }

  private static func row(
    _ shown: SourceSelection.Shown, width: Int, marks: [Int: [SourceMark]]
  ) -> Grid.Row {
    guard case .line(let line) = shown else {
      guard case .left(let rows, let first, let last) = shown else { return Grid.Row(.blank, []) }
      let span = first == last ? "\(first)" : "\(first) to \(last)"
      return Grid.Row(
        .text(span, tone: .muted), [.text("\(Words.count(rows, "more row", "more rows"))", tone: .muted)])
    }
    let marks = marks[line.row] ?? []
    var header = line.row == line.last ? Cell.integer(line.row) : .text("\(line.row) to \(line.last)")
    if let first = marks.first { header.anchor = anchor(first.file, row: line.row) }
    var cells = [Cell](repeating: .blank, count: width)
    for (column, text) in line.cells where column < width && !text.isEmpty {
      let mark = marks.first { $0.column == column }
      cells[column] = .text(text, tone: mark?.tone ?? line.tone)
    }
    // A blank cell that a finding speaks of is shown by its colour; the words stand under “Findings”.
    for mark in marks {
      guard let column = mark.column, column < width, cells[column].value == .blank else { continue }
      cells[column] = .text("blank", tone: mark.tone)
    }
    return Grid.Row(header, [.text(line.reading, tone: .muted), found(marks)] + cells)
  }

  /// One line, for some spreadsheet programs do not wrap the words of a link.
  private static func found(_ marks: [SourceMark]) -> Cell {
    guard let first = marks.first else { return .blank }
    let more = marks.count > 1 ? " and \(marks.count - 1) more" : ""
    return .link(first.words + more, to: .anchor(first.anchor), tone: first.tone)
  }
}
