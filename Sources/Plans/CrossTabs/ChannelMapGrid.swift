import Diagnostics
import Sheets
import Vocabulary

/// Reads a channel map: channels by stages with marks, stages by channels, or segments by stages with lists of channels.
enum ChannelMapGrid {
  static func channels(reading row: inout RowReader) -> [Channel] {
    guard let crossTab = row.table.crossTab else { return [] }
    let marks = GridMarks(crossTab, of: row.table)
    return row.rows { reader -> [Channel]? in
      guard let label = crossTab.label, let name = reader.cell(column: label) else {
        noteNameless(crossTab, &reader)
        return nil
      }
      if crossTab.cells == .channels { return bySegment(name, crossTab, reader: &reader) }
      if crossTab.namespace == .channel { return byStage(name, crossTab, marks, reader: &reader) }
      return byChannel(name, crossTab, marks, reader: &reader)
    }.flatMap { $0 }
  }

  private typealias Cell = (text: String, location: SourceLocation, context: GrammarContext)

  private static func noteNameless(_ crossTab: CrossTab, _ reader: inout RowReader) {
    guard crossTab.columns.contains(where: { !reader.row.cells[$0.column].isEmpty }) else { return }
    let place = crossTab.label.map { reader.table.table.location(of: reader.row, column: $0) }
    reader.log.note(.blankRequired(field: "name"), written: "", at: place ?? reader.location)
  }

  /// `Web, Email; Partner site*`: one channel for each name of each stage's list.
  private static func bySegment(_ label: Cell, _ crossTab: CrossTab, reader: inout RowReader) -> [Channel] {
    let segment = reader.words.segments.condition(
      of: label.text, field: "segments", at: label.location, log: &reader.log)
    var channels: [Channel] = []
    for column in crossTab.columns {
      guard let cell = reader.cell(column: column.column) else { continue }
      let list = ListGrammar.read(cell.text, isKnown: isChannel)
      for name in list.footnoted {
        reader.log.change(
          .changed, at: cell.location, from: name + "*", to: name,
          why: footnote(reader.table.notes).map { "its footnote says: \($0)" }
            ?? "the footnote mark was left out")
      }
      for name in list.items {
        let led = leader(column) ?? (Fold.key(name).contains("partner") ? .partner : nil)
        channels.append(
          Channel(
            name: Located(name, written: cell.text, at: cell.location), segments: segment,
            stage: stage(column, reader, at: cell.location),
            ledBy: led.map { Located($0, written: name, at: cell.location) }, role: nil))
      }
    }
    return channels
  }

  /// The note that begins with an asterisk.
  private static func footnote(_ notes: [[String]]) -> String? {
    notes.joined().first { $0.first == "*" }.map { String($0.drop { $0 == "*" || $0 == " " }) }
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

  private static func isChannel(_ text: String) -> Bool {
    // A footnote's asterisk is no part of the name.
    text.last != "*" && ValueCatalogue.canonical(text, scope: .channel) != nil
  }

  private static func stage(
    _ column: CrossTab.Column, _ reader: RowReader, at location: SourceLocation
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
  /// A channel at one stage, as a grid gives it.
  fileprivate init(
    name: Located<String>, segments: Located<TermCondition>?, stage: Located<[Term]>,
    ledBy: Located<LedBy>?, role: Located<String>?
  ) {
    self.name = name
    self.segments = segments
    stages = stage
    self.ledBy = ledBy
    self.role = role
    location = stage.location
    isActive = true
    type = ValueCatalogue.canonical(name.value, scope: .channel).map {
      Located($0.canonical, written: name.written, at: name.location)
    }
    regions = nil
    owner = nil
    budget = nil
    metric = nil
    status = nil
    start = nil
    end = nil
  }
}
