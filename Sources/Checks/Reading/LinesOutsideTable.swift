import Diagnostics
import Plans
import Sheets

/// Notes much text above or below a table, in which rows may be hidden.
package struct LinesOutsideTable: Check {
  package static let code: Finding.Code = "DAT-20"
  package static let name = "lines-outside-table"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      More than five lines above a table's header or below its end that were skipped as titles and notes. Told \
      once for each file; a title or a footnote is not worth a word.
      """,
    matters: """
      So many lines may hold rules, or the real header: then their leads have no owner.
      """,
    fix: """
      Nothing, if they are notes. Else delete the blank rows between them and the table, or move them to a \
      sheet of their own.
      """)
  package static let examples = [
    CheckExample(
      "a page of notes above the rules",
      """
      ↓Routing for the third quarter,,,
      Owner of this sheet: Cy Lind,,,
      Agreed with sales on 2 June,,,
      Agreed with partners on 4 June,,,
      Grey rows are not in use,,,
      Ask before you change a priority,,,
      ,,,
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,Bo Braun
      """),
    CheckExample(
      "a title above the rules",
      """
      Routing for the third quarter,,,
      ,,,
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let lines = plan.sheetRemarks.compactMap { kind, location -> Lines? in
      switch kind {
      case .linesAboveHeader(let count, let sample):
        Lines(count: count, sample: sample, isAbove: true, location: location)
      case .linesBelowTable(let count, let sample):
        Lines(count: count, sample: sample, isAbove: false, location: location)
      default: nil
      }
    }
    return lines.filter { $0.count > 5 }.grouped(by: \.location.file).compactMap { _, parts in
      guard let first = parts.first else { return nil }
      let notes = parts.dropFirst().map { Finding.Note("so were \($0.phrase)", at: $0.location) }
      return finding(at: first.location, .skipped(first), notes: Array(notes))
    }
  }
}

/// Lines that were skipped together.
private struct Lines {
  let count: Int
  let sample: String
  let isAbove: Bool
  let location: SourceLocation

  var phrase: String { "\(Wording.count(count, "line")) \(isAbove ? "above the header" : "below the table")" }
}

extension Finding.Message {
  fileprivate static func skipped(_ lines: Lines) -> Self {
    Self(
      "\(lines.phrase) were skipped, beginning with \(Wording.quote(lines.sample)): if rules are among them, their "
        + "leads have no owner",
      help: "nothing to do if they are notes; else move the notes to a sheet of their own")
  }
}
