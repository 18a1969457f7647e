import Diagnostics
import Plans
import Sheets
import Vocabulary

/// A table for a planner: its range and kind, why, and its columns.
struct InspectedTableText {
  let table: TableInspection
  let paint: Paint

  var lines: [String] {
    let range = table.range.map { "\($0.first):\($0.last)" } ?? "no cells"
    var lines = [
      "  " + paint.bold("\(range)  \(table.decision.kind?.rawValue ?? "no kind of sheet that is known")")
    ]
    lines += TerminalText.wrapped(why, to: InspectionText.width - 4).map { "    " + $0 }
    guard !table.columns.isEmpty else { return lines }
    lines.append("")
    for (index, line) in TerminalText.aligned([Self.titles] + rows).enumerated() {
      let line = TerminalText.cut("    " + line, to: InspectionText.width)
      lines.append(index == 0 ? paint.dim(line) : line)
    }
    return lines
  }

  /// `4 of 5 headers are columns of routing; header in row 4`.
  private var why: String {
    let decision = table.decision
    var parts = [decision.evidence]
    if let runnerUp = decision.runnerUp { parts[0] += " (next: \(runnerUp.rawValue))" }
    let header = table.table.headerRows
    switch (header.first, header.last) {
    case (let first?, let last?) where first == last: parts.append("header in row \(first)")
    case (let first?, let last?): parts.append("header in rows \(first)-\(last)")
    default: parts.append("no header")
    }
    if decision.missing.isEmpty, !decision.needed.isEmpty {
      let given = decision.needed.compactMap(\.first).map { table.columns[$0] }
      parts.append(
        "has what it needs: "
          + given.map { "\($0.header.text) (\($0.letter ?? "sections"))" }.joined(separator: ", "))
    }
    for fields in decision.missing {
      let names = fields.prefix(4).compactMap { field in
        decision.kind.flatMap { HeaderCatalogue.names(of: field, in: $0).first } ?? field.description
      }
      parts.append("lacks \(names.joined(separator: " or "))")
    }
    return parts.joined(separator: "; ")
  }

  private static let titles = ["", "header", "field", "found", "type", "cells", "first cell"]

  /// A line for each column; columns of a grid that follow each other share one.
  private var rows: [[String]] {
    var rows: [[String]] = []
    var rest = table.columns[...]
    while let first = rest.first {
      let how = first.reading.how
      let run =
        how == .value ? rest.prefix { $0.reading.how == how } : rest.prefix(1)
      rows.append(run.count > 3 ? cells(of: run) : cells(of: first))
      rest = rest.dropFirst(run.count > 3 ? run.count : 1)
    }
    return rows
  }

  private func cells(of run: ArraySlice<ColumnInspection>) -> [String] {
    guard let first = run.first, let last = run.last else { return [] }
    let what = plural(first)
    return [
      "\(first.letter ?? "")-\(last.letter ?? "")",
      "\(TerminalText.cut(first.header.text, to: 18)) … \(TerminalText.cut(last.header.text, to: 18))", "-",
      "\(run.count) \(what)", "", String(run.reduce(0) { $0 + $1.filled }),
      TerminalText.cut(run.lazy.compactMap(\.sample).first ?? "", to: 24),
    ]
  }

  private func cells(of column: ColumnInspection) -> [String] {
    [
      column.letter ?? "", TerminalText.cut(column.header.text, to: 24),
      column.reading.field?.description ?? "-",
      TerminalText.cut(found(column), to: 26), TerminalText.cut(type(of: column), to: 24),
      String(column.filled), TerminalText.cut(column.sample ?? "", to: 24),
    ]
  }

  /// What the headers of a grid are: `26 countries`, `12 periods`.
  private func plural(_ column: ColumnInspection) -> String {
    guard case .crossTab(let namespace, _) = column.role else { return "values" }
    return switch namespace {
    case .activity: "activities"
    case .person: "people"
    default: namespace.rawValue + "s"
    }
  }

  private func found(_ column: ColumnInspection) -> String {
    if column.header.isSection { return "named by section rows" }
    let read = column.reading
    switch read.how {
    case .exact: return "by name"
    case .folded: return "by name"
    case .similar:
      let name = read.like ?? ""
      let ratio = Similarity.ratio(Fold.header(column.header.text), Fold.header(name))
      let likeness = ratio >= 900 && ratio < 1000 ? " \(hundredths(ratio))" : ""
      return "like \"\(name)\"\(likeness)"
    case .value: return "is \(read.like ?? "a value")"
    case .values: return "by its cells"
    case .layout: return "by the layout"
    case .condition: return "a condition of its own"
    case .beside: return "kept with each item"
    case .repeated: return "\"\(read.like ?? "")\" has it"
    case .unknown: return column.header.text.isEmpty ? "no header" : "not known, not read"
    }
  }

  /// `0.93` from thousandths.
  private func hundredths(_ ratio: Int) -> String {
    let hundredths = (ratio + 5) / 10
    return "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
  }

  private func type(of column: ColumnInspection) -> String {
    let decided = [
      column.unit, column.decimalMark.map { "decimal \($0)" }, column.dateOrder,
    ].compactMap { $0 }
    return ([column.typeWords].compactMap { $0 } + decided).joined(separator: ", ")
  }
}
