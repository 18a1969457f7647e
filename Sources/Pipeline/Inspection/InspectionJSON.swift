import Diagnostics
import Plans
import Sheets
import Vocabulary

/// An inspection for scripts; the keys are stable and stand in the same order for every file.
///
/// A file has `file` (the path as given), `bytes`, `sha256`, `encoding`, `dialect`, `rows` (counts), `tables`, `skipped`
/// (rows of no table, each with its reason), `changes` (cells not taken as written) and `findings` (as `check` tells
/// them). A table has its `kind` and the evidence for it, its `range`, its `columns` and an entry in `rows` for each of its
/// rows, with the physical lines on which it begins and ends: `read` says whether anything was made of it, else `reason`
/// why not. So each row of the file that has a value stands in `headerRows` or `rows` of one table, or in `skipped`; one
/// that runs through tables side by side stands there once for each.
enum InspectionJSON {
  static func value(of file: InspectedFile) -> JSONValue {
    let sheet = file.inspection.sheet
    return [
      "file": .string(file.path), "bytes": JSONValue(file.file.bytes.count),
      "sha256": .string(file.file.digest),
      "encoding": [
        "name": .string(sheet.encoding.rawValue), "evidence": .string(SheetWords.encodingEvidence(of: file)),
      ],
      "dialect": dialect(of: sheet),
      "rows": counts(of: file.inspection),
      "tables": .array(file.inspection.tables.map(value)),
      "skipped": .array(sheet.skipped.map(value)),
      "changes": .array(file.inspection.changes.map(value)),
      "findings": .array(file.findings.map(JSONReport.value)),
    ]
  }

  private static func dialect(of sheet: Sheet) -> JSONValue {
    let dialect = sheet.dialect
    return [
      "delimiter": .string(String(Unicode.Scalar(dialect.delimiter))),
      "quote": JSONValue(dialect.quote.map { String(Unicode.Scalar($0)) }),
      "escape": .string(dialect.escape.rawValue), "lineEnds": .string(sheet.lineEnds.rawValue),
      "declared": .boolean(dialect.isDeclared), "evidence": .string(SheetWords.dialectEvidence(of: sheet)),
      "wholeFile": .boolean(sheet.dialectEvidence.isWhole),
      "candidates": .array(sheet.dialectEvidence.candidates.map(value)),
    ]
  }

  /// One delimiter and what the file looks like when it is cut there; shares and score in thousandths.
  private static func value(of candidate: DialectEvidence.Candidate) -> JSONValue {
    func thousandths(_ share: Double) -> JSONValue {
      .number(Finding.Number(units: Int((share * 1000).rounded()), decimals: 3))
    }
    return [
      "delimiter": .string(String(Unicode.Scalar(candidate.dialect.delimiter))),
      "records": JSONValue(candidate.records), "usualCells": JSONValue(candidate.usualCells),
      "uniform": thousandths(candidate.uniform), "whole": thousandths(candidate.whole),
      "typed": thousandths(candidate.typed), "score": thousandths(candidate.score),
    ]
  }

  /// Rows with a value: all, those of headers, those read, those of tables and not read, those of no table.
  private static func counts(of inspection: SheetInspection) -> JSONValue {
    let tables = inspection.tables
    let read = tables.reduce(0) { $0 + $1.readRows }
    return [
      "filled": JSONValue(inspection.sheet.filledRows),
      "header": JSONValue(tables.reduce(0) { $0 + $1.table.headerRows.count }),
      "read": JSONValue(read),
      "unread": JSONValue(tables.reduce(0) { $0 + $1.table.rows.count } - read),
      "skipped": JSONValue(inspection.sheet.skipped.count),
    ]
  }

  private static func value(of row: SkippedRow) -> JSONValue {
    [
      "row": JSONValue(row.row), "line": JSONValue(row.line), "lastLine": JSONValue(row.lastLine),
      "reason": .string(row.reason.rawValue),
      "texts": JSONValue(row.texts),
    ]
  }

  private static func value(of change: Change) -> JSONValue {
    [
      "cell": JSONValue(change.location.cell?.description), "line": JSONValue(change.location.line),
      "before": .string(change.before), "after": .string(change.after), "why": .string(change.why),
    ]
  }

  private static func value(of table: TableInspection) -> JSONValue {
    let decision = table.decision
    return [
      "kind": JSONValue(decision.kind?.rawValue), "evidence": .string(decision.evidence),
      "runnerUp": JSONValue(decision.runnerUp?.rawValue),
      "missing": .array(decision.missing.map { JSONValue($0.map(\.description)) }),
      "range": JSONValue(table.range.map { "\($0.first):\($0.last)" }),
      "headerRows": .array(table.table.headerRows.map { JSONValue($0) }),
      "columns": .array(table.columns.map(value)),
      "rows": .array(table.table.rows.map { value(of: $0, in: table) }),
    ]
  }

  private static func value(of row: Table.Row, in table: TableInspection) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("row", JSONValue(row.number)), .init("line", JSONValue(row.line)),
      .init("lastLine", JSONValue(row.lastLine)),
    ]
    if let section = row.section { members.append(.init("section", .string(section))) }
    let reason = table.reasonUnread(row)
    members.append(.init("read", .boolean(reason == nil)))
    if let reason { members.append(.init("reason", .string(reason))) }
    return .object(members)
  }

  private static func value(of column: ColumnInspection) -> JSONValue {
    let read = column.reading
    return [
      "column": JSONValue(column.letter), "header": .string(column.header.text),
      "group": JSONValue(column.header.group),
      "cell": JSONValue(column.letter.map { $0 + String(column.header.row) }),
      "field": JSONValue(read.field?.description), "how": .string(read.how.rawValue),
      "like": JSONValue(read.like), "near": JSONValue(read.near),
      "type": JSONValue(column.typeWords), "unit": JSONValue(column.unit),
      "decimalMark": JSONValue(column.decimalMark), "dateOrder": JSONValue(column.dateOrder),
      "filled": JSONValue(column.filled), "changed": JSONValue(column.changed),
      "sample": JSONValue(column.sample),
    ]
  }
}
