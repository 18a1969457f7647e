import Diagnostics
import Sheets
import Vocabulary

/// Reads a channel map: channels by stages with marks, stages by channels, or lists of channels by segments and stages.
enum ChannelMapGrid {
  /// The channels of a map; `declined` takes the cells that say that no channel is meant there.
  static func channels(reading row: inout RowReader, declined: inout [DeclinedStage]) -> [Channel] {
    guard let crossTab = row.table.crossTab else { return [] }
    if crossTab.cells == .channels {
      return ChannelListGrid(crossTab, &row).channels(reading: &row, declined: &declined)
    }
    let marks = GridMarks(crossTab, of: row.table)
    return row.rows { reader -> [Channel]? in
      guard let label = crossTab.label, let name = reader.cell(column: label) else {
        noteNameless(crossTab, &reader)
        return nil
      }
      if crossTab.namespace == .channel { return byStage(name, crossTab, marks, reader: &reader) }
      return byChannel(name, crossTab, marks, reader: &reader)
    }.flatMap { $0 }
  }

  private typealias Cell = (text: String, location: SourceLocation, context: GrammarContext)

  static func noteNameless(_ crossTab: CrossTab, _ reader: inout RowReader) {
    guard crossTab.columns.contains(where: { !reader.row.cells[$0.column].isEmpty }) else { return }
    let place = crossTab.label.map { reader.table.table.location(of: reader.row, column: $0) }
    reader.log.note(.blankRequired(field: "name"), written: "", at: place ?? reader.location)
  }

  /// One channel for each marked stage, in the role and under the leader that the mark tells.
  private static func byChannel(
    _ label: Cell, _ crossTab: CrossTab, _ marks: GridMarks, reader: inout RowReader
  ) -> [Channel] {
    // A grid of channels without a segment column serves every segment.
    let segments =
      reader.terms("segments") ?? Located(TermCondition(terms: []), written: "", at: label.location)
    return crossTab.columns.compactMap { column in
      guard let mark = marks.read(column.column, &reader) else { return nil }
      let led = leader(column) ?? mark.ledBy
      return Channel(
        name: Located(label.text, written: label.text, at: label.location), segments: segments,
        stage: stage(column, reader, at: mark.location),
        ledBy: led.map { Located($0, written: mark.written, at: mark.location) },
        role: mark.role.map { Located($0, written: mark.written, at: mark.location) })
    }
  }

  /// The same where stages are rows and channels are columns.
  private static func byStage(
    _ label: Cell, _ crossTab: CrossTab, _ marks: GridMarks, reader: inout RowReader
  ) -> [Channel] {
    guard let stages = reader.stages("stages") else { return [] }
    return crossTab.columns.compactMap { column in
      guard let mark = marks.read(column.column, &reader) else { return nil }
      let head = reader.table.table.location(ofHeader: column.column)
      return Channel(
        name: Located(column.value, written: column.value, at: head),
        segments: Located(TermCondition(terms: []), written: "", at: head),
        stage: Located(stages.value, written: label.text, at: mark.location),
        ledBy: mark.ledBy.map { Located($0, written: mark.written, at: mark.location) },
        role: mark.role.map { Located($0, written: mark.written, at: mark.location) })
    }
  }

  private static func stage(
    _ column: CrossTab.Column, _ reader: borrowing RowReader, at location: SourceLocation
  ) -> Located<[Term]> {
    Located(
      [Term(key: Fold.key(column.value), text: column.value)],
      written: reader.table.table.header[column.column].text, at: location)
  }

  private static func leader(_ column: CrossTab.Column) -> LedBy? {
    column.rest.flatMap { ValueCatalogue.canonical($0, scope: .ledBy) }
      .flatMap { LedBy(rawValue: $0.canonical) }
  }
}

extension Channel {
  /// A channel at one stage, as a cell of a grid gives it.
  init(
    name: Located<String>, segments: Located<TermCondition>?, stage: Located<[Term]>?,
    regions: Located<PlaceCondition>? = nil, ledBy: Located<LedBy>?, role: Located<String>?
  ) {
    self.name = name
    self.segments = segments
    stages = stage
    self.regions = regions
    self.ledBy = ledBy
    self.role = role
    location = stage?.location ?? name.location
    isActive = true
    type = ValueCatalogue.canonical(name.value, scope: .channel).map {
      Located($0.canonical, written: name.written, at: name.location)
    }
    owner = nil
    budget = nil
    metric = nil
    status = nil
    start = nil
    end = nil
  }
}
