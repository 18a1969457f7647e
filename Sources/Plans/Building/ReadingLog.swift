import Diagnostics
import Vocabulary

/// What reading a plan's cells changed and doubted, collected in the order of reading.
struct ReadingLog: Sendable {
  var changes: [Change] = []
  var remarks: [PlanRemark] = []
  private var lists = ListSeparators()

  /// The remarks with those on whole columns, by place.
  var allRemarks: [PlanRemark] { (remarks + lists.remarks).sorted { $0.location < $1.location } }

  /// Takes what parts the items of a list.
  mutating func noteList(_ separators: [ListText.Separator], written: String, at location: SourceLocation) {
    lists.take(separators, written: written, at: location)
  }

  mutating func note(_ kind: PlanRemark.Kind, written: String, at location: SourceLocation) {
    remarks.append(PlanRemark(kind, written: written, at: location))
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
