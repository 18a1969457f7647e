import Diagnostics
import Plans
import Sheets
import Vocabulary

extension Plan {
  /// What reading the files themselves had to say, with its place.
  var sheetRemarks: [(kind: SheetRemark.Kind, location: SourceLocation)] {
    remarks.compactMap { remark in
      if case .sheet(let kind) = remark.kind { (kind, remark.location) } else { nil }
    }
  }
}

extension SheetRemark.Kind {
  /// What was seen, and how often from here on.
  var counted: (one: Self, count: Int) {
    if case .further(let kind, let count) = self { (kind, count) } else { (self, 1) }
  }
}

extension SheetKind {
  /// With its article: `a routing sheet`, `an SLA sheet`.
  var phrase: String {
    switch self {
    case .sla: "an SLA sheet"
    case .raci: "a RACI sheet"
    case .channelMap, .routingMatrix: "a \(rawValue)"
    case .offers, .owners, .accounts: "an \(rawValue) sheet"
    default: "a \(rawValue) sheet"
    }
  }
}

extension PlanRemark {
  /// The header over the cell in quotes: ` under "Region"`; empty where it is not known.
  var underColumn: String {
    location.column.map { $0.isEmpty ? "" : " under \(Wording.quote($0))" } ?? ""
  }

  /// A column by its header in quotes, else by its letter.
  var shownColumn: String {
    if !written.isEmpty { return Wording.quote(written) }
    return location.cell.map { String($0.description.prefix { $0.isLetter }) } ?? "without a header"
  }

  /// The column, for putting cells of one column together.
  var columnKey: String { "\(location.file) \(location.columnIndex ?? -1)" }
}

extension Check {
  /// A finding for each column; where one file has more than three, one at the first speaks for all of them.
  func findings(
    onColumns remarks: [PlanRemark], one: (PlanRemark) -> Finding.Message,
    many: (_ file: String, _ columns: [PlanRemark]) -> Finding.Message, note: (PlanRemark) -> String
  ) -> [Finding] {
    remarks.grouped(by: \.location.file).flatMap { file, columns -> [Finding] in
      guard columns.count > 3, let first = columns.first else {
        return columns.map { finding(at: $0.location, one($0)) }
      }
      let notes = columns.dropFirst().map { Finding.Note(note($0), at: $0.location) }
      return [
        finding(at: first.location, many(file, columns), notes: Wording.cap(notes, left: "column"))
      ]
    }
  }
}
