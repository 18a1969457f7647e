import Diagnostics
import Sheets
import Vocabulary

/// Reads a channel map whose cells name channels: segments, regions, stages and roles beside its rows and over its columns.
struct ChannelListGrid {
  /// What the headers over a column say of the channels below.
  private struct Head {
    var segments: Located<TermCondition>?
    var stage: Term?
    var regions: Located<PlaceCondition>?
    var ledBy: LedBy?
    var role: String?
    var written = ""
  }

  private let crossTab: CrossTab
  private let heads: [Int: Head]

  init(_ crossTab: CrossTab, _ row: inout RowReader) {
    self.crossTab = crossTab
    let context = PlaceContext(crossTab.columns.flatMap(\.asks).filter { $0.field == "regions" }.map(\.text))
    var heads: [Int: Head] = [:]
    for column in crossTab.columns {
      let location = row.table.table.location(ofHeader: column.column)
      var head = Head(written: row.table.table.header[column.column].text)
      if crossTab.namespace == .stage { head.stage = Term(key: Fold.key(column.value), text: column.value) }
      Self.read(column.rest, into: &head)
      for ask in column.asks {
        switch ask.field {
        case "segments":
          head.segments = row.words.segments.condition(
            of: ask.text, field: "segments", at: location, log: &row.log)
        case "regions":
          head.regions = row.words.places.condition(
            of: ask.text, field: "regions", context: context, at: location, log: &row.log)
        default: Self.read(ask.text, into: &head)
        }
      }
      heads[column.column] = head
    }
    self.heads = heads
  }

  /// `Lead channel`, `Support`, `Partner-led`.
  private static func read(_ role: String?, into head: inout Head) {
    guard let role, let found = ChannelRole.of(role) else { return }
    if found.field == "led_by" {
      head.ledBy = LedBy(rawValue: found.canonical)
    } else {
      head.role = found.canonical
    }
  }

  /// One channel for each name of each cell: `Web, Email; Partner site*`.
  func channels(reading row: inout RowReader, declined: inout [DeclinedStage]) -> [Channel] {
    var none: [DeclinedStage] = []
    let channels = row.rows { reader -> [Channel]? in
      guard let label = crossTab.label, reader.cell(column: label) != nil else {
        ChannelMapGrid.noteNameless(crossTab, &reader)
        return nil
      }
      let beside = Head(
        segments: reader.terms("segments"), regions: reader.places("regions"))
      let stages = reader.stages("stages")
      return crossTab.columns.flatMap { column -> [Channel] in
        var head = heads[column.column] ?? Head()
        head.segments = head.segments ?? beside.segments
        head.regions = head.regions ?? beside.regions
        let named = head.stage.map { [$0] } ?? stages?.value ?? []
        let place = reader.table.table.location(of: reader.row, column: column.column)
        guard let cell = reader.cell(column: column.column) else {
          // A dash says that nothing is meant to be there; a blank is a gap.
          if CellToken.of(reader.row.cells[column.column]) == .missing,
            !reader.row.cells.isBlank(column.column)
          {
            none.append(DeclinedStage(segments: head.segments?.value, stages: named, location: place))
            reader.log.keep(reader.location)
          }
          return []
        }
        return Self.names(in: cell.text, at: place, &reader).map { name in
          let led = head.ledBy ?? (Self.isPartners(name) ? .partner : nil)
          return Channel(
            name: Located(name, written: cell.text, at: place),
            segments: head.segments ?? Located(TermCondition(terms: []), written: "", at: place),
            stage: named.isEmpty ? nil : Located(named, written: head.written, at: place),
            regions: head.regions,
            ledBy: led.map { Located($0, written: name, at: place) },
            role: head.role.map { Located($0, written: head.written, at: place) })
        }
      }
    }
    declined += none
    return channels.flatMap { $0 }
  }

  /// The channels of a cell; one that is yet to be decided is none.
  private static func names(
    in text: String, at place: SourceLocation, _ reader: inout RowReader
  ) -> [String] {
    let list = ListGrammar.read(text, isKnown: isChannel)
    for name in list.footnoted {
      reader.log.change(
        .changed, at: place, from: name + "*", to: name,
        why: footnote(reader.table.notes).map { "its footnote says: \($0)" }
          ?? "the footnote mark was left out")
    }
    return list.items.filter { name in
      guard CellToken.of(name) == .undecided else { return true }
      reader.log.keep(reader.location)
      reader.log.note(
        .unreadable(field: "channel", expected: "the channels that are meant, or - for none"), written: name,
        at: place)
      return false
    }
  }

  /// The note that begins with an asterisk.
  private static func footnote(_ notes: [[String]]) -> String? {
    notes.joined().first { $0.first == "*" }.map { String($0.drop { $0 == "*" || $0 == " " }) }
  }

  private static func isChannel(_ text: String) -> Bool {
    // A footnote's asterisk is no part of the name.
    text.last != "*" && ValueCatalogue.canonical(text, scope: .channel) != nil
  }

  private static func isPartners(_ name: String) -> Bool {
    let key = Fold.key(name)
    return ["partner", "partenaire", "パートナー"].contains { key.contains($0) }
  }
}
