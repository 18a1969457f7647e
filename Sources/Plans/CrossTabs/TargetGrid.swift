import Diagnostics
import Sheets
import Vocabulary

/// Reads figures by segments: one measure with its target for each filled cell.
enum TargetGrid {
  static func measures(reading row: inout RowReader) -> [Measure] {
    guard let crossTab = row.table.crossTab, crossTab.namespace == .segment else { return [] }
    let isMatrix = row.table.kind == .routingMatrix
    return row.rows { reader -> [Measure]? in
      guard !isMatrix || isTargets(reader.row, of: crossTab) else { return [] }
      // In a matrix of owners the row's name is the figure's.
      let figure =
        isMatrix ? crossTab.label.flatMap { Measure(named: $0, &reader) } : Measure(reading: &reader)
      guard let figure else { return nil }
      return crossTab.columns.compactMap { column in
        guard let cell = reader.cell(column: column.column) else { return nil }
        var measure = figure
        measure.segments = Located(
          reader.words.segments.resolve(column.value).term.text,
          written: reader.table.table.header[column.column].text,
          at: reader.table.table.location(ofHeader: column.column))
        measure.target = Located(cell.text, written: cell.text, at: cell.location)
        measure.location = cell.location
        return measure
      }
    }.flatMap { $0 }
  }

  /// Whether every filled cell of a row is a number.
  static func isTargets(_ row: Table.Row, of crossTab: CrossTab) -> Bool {
    let cells = crossTab.columns.map { row.cells[$0.column] }.filter { !$0.isEmpty }
    return !cells.isEmpty
      && cells.allSatisfy { text in
        text.contains(where: \.isNumber) && text.allSatisfy { !$0.isLetter || "kKmM".contains($0) }
      }
  }
}

extension Measure {
  /// A figure of which a matrix says no more than the name.
  fileprivate init?(named column: Int, _ row: inout RowReader) {
    guard let cell = row.cell(column: column) else { return nil }
    name = Located(cell.text, written: cell.text, at: cell.location)
    location = cell.location
    segments = nil
    target = nil
    category = nil
    definition = nil
    channels = nil
    stages = nil
    owner = nil
    baseline = nil
    threshold = nil
    actual = nil
    unit = nil
    source = nil
    cadence = nil
    nextReview = nil
  }
}
