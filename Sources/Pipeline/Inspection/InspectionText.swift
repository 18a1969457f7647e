import Diagnostics
import Plans
import Sheets
import Vocabulary

/// An inspection for a planner: what the sheet was taken for, and why, on one screen.
enum InspectionText {
  /// One block of lines; `colored` sets ANSI colours on the file, the kinds and the severities.
  static func text(of file: InspectedFile, colored: Bool) -> String {
    let paint = Paint(isOn: colored)
    let sheet = file.inspection.sheet
    var lines = [paint.bold(file.path.onOneLine)]
    lines += entry("file", fileWords(file))
    lines += entry("cells", [SheetWords.dialect(of: sheet)])
    lines += entry("rows", rowWords(file.inspection))
    for table in file.inspection.tables {
      lines.append("")
      lines += InspectedTableText(table: table, paint: paint).lines
    }
    lines += section("not read", notRead(file.inspection))
    lines += section("changed", changeLines(file.inspection.changes))
    lines += section(
      "doubts", file.findings.filter { $0.waived == nil }.flatMap { findingLines($0, paint: paint) })
    return lines.joined(separator: "\n") + "\n"
  }

  static let width = 100
  private static let indent = 12

  private static func entry(_ name: String, _ words: [String]) -> [String] {
    section(name, words.flatMap { TerminalText.wrapped($0, to: width - indent) }, isApart: false)
  }

  /// Lines under each other, the first beside their name.
  private static func section(_ name: String, _ lines: [String], isApart: Bool = true) -> [String] {
    guard !lines.isEmpty else { return [] }
    return (isApart ? [""] : [])
      + lines.enumerated().map { index, line in
        TerminalText.padded(index == 0 ? "  \(name)" : "", to: indent) + line
      }
  }

  private static func fileWords(_ file: InspectedFile) -> [String] {
    let encoding = file.inspection.sheet.encoding.rawValue
    return ["\(size(file.file.bytes.count)), \(encoding): \(SheetWords.encodingEvidence(of: file))"]
  }

  /// `812 bytes`, `14.2 KB`, `3.1 MB`.
  private static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return FindingCounts.counted(bytes, "byte") }
    let (unit, name) = bytes < 1_000_000 ? (1000, "KB") : (1_000_000, "MB")
    let tenths = (bytes * 10 + unit / 2) / unit
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }

  private static func rowWords(_ inspection: SheetInspection) -> [String] {
    let headers = inspection.tables.reduce(0) { $0 + $1.table.headerRows.count }
    let read = inspection.tables.reduce(0) { $0 + $1.readRows }
    let all = inspection.sheet.filledRows
    var parts = ["\(FindingCounts.counted(all, "row")) with a value: \(read) read"]
    if headers > 0 { parts.append("\(headers) of \(inspection.tables.count > 1 ? "headers" : "the header")") }
    if all > read + headers { parts.append("\(all - read - headers) not read") }
    let areBeside = inspection.tables.contains { $0.table.startColumn != nil }
    return [
      parts.joined(separator: ", ")
        + (areBeside ? "; a row of tables side by side counts for each of them" : "")
    ]
  }

  /// Rows that nothing was made of; neighbours of one reason together.
  private static func notRead(_ inspection: SheetInspection) -> [String] {
    var rows = inspection.sheet.skipped.map { (row: $0.row, reason: $0.reason.rawValue, texts: $0.texts) }
    for table in inspection.tables where table.decision.kind != nil {
      for row in table.table.rows {
        guard let reason = table.reasonUnread(row) else { continue }
        rows.append((row.number, reason, row.cells.filter { !$0.isEmpty }))
      }
    }
    rows.sort { $0.row < $1.row }
    var runs: [(first: Int, last: Int, reason: String, texts: [String])] = []
    for row in rows {
      if let last = runs.last, last.reason == row.reason, last.last + 1 == row.row {
        runs[runs.count - 1].last = row.row
      } else {
        runs.append((row.row, row.row, row.reason, row.texts))
      }
    }
    let shown = runs.prefix(mostLines).map { run in
      [
        run.first == run.last ? "row \(run.first)" : "rows \(run.first)-\(run.last)", run.reason,
        TerminalText.cut(run.texts.joined(separator: " | "), to: 50),
      ]
    }
    return TerminalText.aligned(shown) + more(runs.count - mostLines, "place")
  }

  /// What was done to cells, the most frequent first, with one example each.
  private static func changeLines(_ changes: [Change]) -> [String] {
    let groups = Dictionary(grouping: changes, by: \.why)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let shown = groups.prefix(mostLines).compactMap { why, changes -> [String]? in
      guard let first = changes.first else { return nil }
      let cell = first.location.cell?.description ?? ""
      let example =
        first.before == first.after
        ? TerminalText.cut(first.before, to: 40)
        : "\(TerminalText.cut(first.before, to: 20)) → \(TerminalText.cut(first.after, to: 22))"
      return [
        FindingCounts.counted(changes.count, "cell"), TerminalText.cut(why, to: 40), "\(cell): \(example)",
      ]
    }
    return TerminalText.aligned(shown) + more(groups.count - mostLines, "kind")
  }

  private static func findingLines(_ finding: Finding, paint: Paint) -> [String] {
    let place = finding.location?.cell?.description ?? finding.location?.row.map { "row \($0)" } ?? "file"
    let head = TerminalText.padded(place, to: 8)
    let message = TerminalText.wrapped(
      "\(finding.severity.rawValue)[\(finding.code)]: \(finding.message.text)", to: width - indent - 8)
    let notes = finding.notes.flatMap { note in
      TerminalText.wrapped(
        "  \(note.location?.cell?.description ?? note.location?.row.map { "row \($0)" } ?? "") \(note.message)",
        to: width - indent - 8)
    }
    return (message + notes).enumerated().map { index, line in
      let line = index == 0 ? paint.severity(finding.severity, in: line) : line
      return (index == 0 ? head : String(repeating: " ", count: 8)) + line
    }
  }

  private static func more(_ count: Int, _ noun: String) -> [String] {
    count > 0 ? ["and \(FindingCounts.counted(count, "more \(noun)"))"] : []
  }

  private static let mostLines = 12
}
