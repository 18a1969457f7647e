import Diagnostics
import Workbooks

/// A finding at the row of a planning sheet that it speaks of.
struct SourceMark: Sendable {
  let file: String
  /// The column, from 0; `nil` for the whole row.
  let column: Int?
  /// `error 3 at F14`: severity and number as on the sheet Findings.
  let words: String
  let tone: Tone
  /// The finding's own place.
  let anchor: String

  /// The open findings with a row, by file and row, in the order of the sheet Findings.
  static func all(in playbook: Playbook) -> [String: [Int: [SourceMark]]] {
    var marks: [String: [Int: [SourceMark]]] = [:]
    for (index, finding) in playbook.findings.filter({ $0.waived == nil }).enumerated() {
      var seen: Set<SourceLocation> = []
      for location in [finding.location] + finding.notes.map(\.location) {
        guard let location, let row = location.row, seen.insert(location).inserted else { continue }
        let isOwn = location == finding.location
        let place = location.cell.map { " at \($0)" } ?? ""
        let mark = SourceMark(
          file: location.file, column: location.columnIndex,
          words: (isOwn ? "\(finding.severity.rawValue) " : "see also ") + "\(index + 1)\(place)",
          tone: isOwn ? Words.tone(of: finding.severity) : .info, anchor: FindingsSheet.anchor(index))
        marks[location.file, default: [:]][row, default: []].append(mark)
      }
    }
    // A finding of the row itself outranks those that only mention it.
    return marks.mapValues {
      $0.mapValues { marks in marks.filter { !$0.isMention } + marks.filter(\.isMention) }
    }
  }

  private var isMention: Bool { words.hasPrefix("see also") }
}
