import Diagnostics
import Sheets
import Vocabulary

/// What reading a plan's cells changed and doubted, collected in the order of reading.
struct ReadingLog: Sendable {
  var changes: [Change] = []
  var remarks: [PlanRemark] = []
  private var lists = ListSeparators()
  /// The rows that something of the plan was made of.
  private var kept: Set<SourceLocation> = []
  private var reasons: [SourceLocation: UnreadRow.Reason] = [:]

  /// The remarks with those on whole columns, by place.
  var allRemarks: [PlanRemark] { (remarks + lists.remarks).sorted { $0.location < $1.location } }

  /// Takes what parts the items of a list.
  mutating func noteList(_ separators: [ListText.Separator], written: String, at location: SourceLocation) {
    lists.take(separators, written: written, at: location)
  }

  mutating func note(_ kind: PlanRemark.Kind, written: String, at location: SourceLocation) {
    remarks.append(PlanRemark(kind, written: written, at: location))
    if case .blankRequired(let field) = kind {
      leaveOut(location.ofWholeRow, .blank(field))
    }
  }

  /// Says that something of the plan was made of a row.
  mutating func keep(_ row: SourceLocation) { kept.insert(row) }

  /// Says why a row could not be read in one way, should it be read in no other; the first reason counts.
  mutating func leaveOut(_ row: SourceLocation, _ reason: UnreadRow.Reason) {
    if reasons[row] == nil { reasons[row] = reason }
  }

  /// The rows of tables that nothing was made of.
  func unreadRows(of tables: [RecognizedTable]) -> [UnreadRow] {
    tables.flatMap { table in
      table.rows.lazy.map { table.table.location(of: $0) }.filter { !kept.contains($0) }
        .map { UnreadRow(reasons[$0] ?? reasons[$0.ofWholeRow] ?? .saysNothing, at: $0) }
    }
  }

  mutating func change(
    _ kind: Notice.Kind, at location: SourceLocation, from before: String, to after: String, why: String
  ) {
    guard before != after else { return }
    changes.append(Change(at: location, before: before, after: after, why: why, kind: kind))
  }

  /// Takes a grammar's reading of a cell: keeps its value, records what it changed or doubted.
  mutating func take<Value>(
    _ reading: Reading<Value>, of written: String, as field: Field, at location: SourceLocation,
    shown: (Value) -> String
  ) -> Located<Value>? {
    switch reading {
    case .value(let value, let notices):
      let after = shown(value)
      // An assumption is told even where the words stay; a change that changes nothing is none.
      for notice in notices where after != written || ![.changed, .alias].contains(notice.kind) {
        changes.append(
          Change(at: location, before: written, after: after, why: notice.why, kind: notice.kind))
      }
      return Located(value, written: written, at: location)
    case .doubt(.unreadable(let expected)):
      note(.unreadable(field: field, expected: expected), written: written, at: location)
    case .doubt(.spreadsheetDate(let candidates)):
      note(.spreadsheetDate(candidates: candidates, taken: nil), written: written, at: location)
    case .doubt(.ambiguous(let candidates)):
      note(.ambiguousValue(candidates: candidates, taken: nil), written: written, at: location)
    case .doubt(.errorValue):
      note(.errorValue, written: written, at: location)
    }
    return nil
  }
}

extension SourceLocation {
  /// The row of a cell.
  fileprivate var ofWholeRow: SourceLocation { SourceLocation(file: file, row: row, line: line) }
}
