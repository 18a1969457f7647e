import Diagnostics
import Sheets
import Vocabulary

/// Reads a channel map: channels by stages with marks, or segments by stages with lists of channels.
enum ChannelMapGrid {
  static func channels(reading row: inout RowReader) -> [Channel] {
    let header = row.table.table.header
    let stages = header.indices.filter { stage(of: header[$0]) != nil }
    guard let first = stages.first else { return [] }
    let labels = header.indices.filter { $0 < first }
    guard let label = labels.first else { return [] }
    let firstColumn = row.table.rows.map { $0.cells[label] }.filter { !$0.isEmpty }
    let segments = firstColumn.filter { row.words.segments.knows($0) }.count
    let isBySegment = segments * 2 > firstColumn.count
    return row.rows { reader -> [Channel]? in
      guard let name = reader.cell(column: label) else { return nil }
      return isBySegment
        ? bySegment(name, stages: stages, reader: &reader) : byChannel(name, stages: stages, reader: &reader)
    }.flatMap { $0 }
  }

  private typealias Cell = (text: String, location: SourceLocation, context: GrammarContext)

  /// `Web, Email; Partner site*`: one channel for each name of each stage's list.
  private static func bySegment(_ label: Cell, stages: [Int], reader: inout RowReader) -> [Channel] {
    let header = reader.table.table.header
    let segment = Located(
      TermCondition(terms: [reader.words.segments.resolve(label.text).term]), written: label.text,
      at: label.location)
    var channels: [Channel] = []
    for index in stages {
      guard let cell = reader.cell(column: index), let stage = stage(of: header[index]) else { continue }
      for name in ListGrammar.read(cell.text, isKnown: isChannel).items {
        let marked = name.last == "*" ? String(name.dropLast()) : name
        let led = ledBy(header[index]) ?? (Fold.key(marked).contains("partner") ? .partner : nil)
        channels.append(
          Channel(
            name: Located(marked, written: cell.text, at: cell.location), segments: segment,
            stages: Located([stage], written: header[index].text, at: cell.location),
            ledBy: led.map { Located($0, written: marked, at: cell.location) }, role: nil, at: cell.location))
      }
    }
    return channels
  }

  /// One channel for each row and leader, with every stage that is marked.
  private static func byChannel(_ label: Cell, stages: [Int], reader: inout RowReader) -> [Channel] {
    let header = reader.table.table.header
    let segments = reader.terms("segments") ?? reader.terms("segment")
    var marks: [(stage: Term, led: LedBy?, mark: String, location: SourceLocation)] = []
    for index in stages {
      guard let cell = reader.cell(column: index), let stage = stage(of: header[index]) else { continue }
      let written = ValueCatalogue.canonical(cell.text, scope: .ledBy)?.canonical
      marks.append(
        (stage, ledBy(header[index]) ?? written.flatMap(LedBy.init(rawValue:)), cell.text, cell.location))
    }
    let leaders = [LedBy.company, .partner, .shared, nil].filter { led in marks.contains { $0.led == led } }
    return leaders.compactMap { led in
      let mine = marks.filter { $0.led == led }
      guard let first = mine.first else { return nil }
      // A grid of channels without a segment column serves every segment.
      return Channel(
        name: Located(label.text, written: label.text, at: label.location),
        segments: segments
          ?? Located(TermCondition(terms: []), written: "", at: label.location),
        stages: Located(mine.map(\.stage), written: first.mark, at: first.location),
        ledBy: led.map { Located($0, written: first.mark, at: first.location) },
        role: Located(first.mark, written: first.mark, at: first.location), at: label.location)
    }
  }

  private static func isChannel(_ text: String) -> Bool {
    ValueCatalogue.canonical(text, scope: .channel) != nil
  }

  /// The stage that a header or the group above it names.
  private static func stage(of header: Table.HeaderCell) -> Term? {
    for text in [header.group, header.text].compactMap({ $0 }) {
      if let match = ValueCatalogue.canonical(text, scope: .stage) {
        return Term(key: Fold.key(match.canonical), text: match.canonical)
      }
    }
    // A header of two rows reads "Awareness Company".
    guard let word = header.text.split(separator: " ").first,
      let match = ValueCatalogue.canonical(String(word), scope: .stage)
    else { return nil }
    return Term(key: Fold.key(match.canonical), text: match.canonical)
  }

  private static func ledBy(_ header: Table.HeaderCell) -> LedBy? {
    guard let word = header.text.split(separator: " ").last else { return nil }
    return ValueCatalogue.canonical(String(word), scope: .ledBy).flatMap { LedBy(rawValue: $0.canonical) }
  }
}

extension Channel {
  fileprivate init(
    name: Located<String>, segments: Located<TermCondition>?, stages: Located<[Term]>,
    ledBy: Located<LedBy>?, role: Located<String>?, at location: SourceLocation
  ) {
    self.name = name
    self.segments = segments
    self.stages = stages
    self.ledBy = ledBy
    self.role = role
    self.location = location
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
