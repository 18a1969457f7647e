import Diagnostics
import Sheets
import Vocabulary

/// Reads a matrix of segments or personas by buyer stages with titles in its cells: one offer for each title.
enum ContentMatrix {
  static func offers(reading row: inout RowReader) -> [Offer] {
    guard let crossTab = row.table.crossTab, crossTab.cells == .titles else { return [] }
    return row.rows { reader -> [Offer]? in
      let segments = reader.terms("segments")
      return crossTab.columns.flatMap { column -> [Offer] in
        guard let cell = reader.cell(column: column.column) else { return [] }
        let stage = Located(
          [Term(key: Fold.key(column.value), text: column.value)],
          written: reader.table.table.header[column.column].text, at: cell.location)
        return titles(in: cell.text).compactMap { title in
          guard CellToken.of(title) == nil else {
            reader.log.note(
              .unreadable(field: "title", expected: "titles of offers, one on each line"), written: title,
              at: cell.location)
            return nil
          }
          return Offer(
            title: Located(title, written: cell.text, at: cell.location), segments: segments, stages: stage)
        }
      }
    }.flatMap { $0 }
  }

  /// One title a line, with or without bullets; on one line semicolons part them.
  private static func titles(in text: String) -> [String] {
    text.split(whereSeparator: { "\n;".contains($0) }).map { line in
      var title = line.drop { "•*-–· ".contains($0) }
      while let last = title.last, last == " " || last == "," { title.removeLast() }
      return String(title)
    }.filter { !$0.isEmpty }
  }
}

extension Offer {
  /// An offer as a content matrix gives it: `Case study: Nordbank` says its type too.
  fileprivate init(title: Located<String>, segments: Located<TermCondition>?, stages: Located<[Term]>) {
    self.title = title
    self.segments = segments
    self.stages = stages
    let kind = title.value.firstIndex(of: ":").map { String(title.value[..<$0]) } ?? title.value
    type = ValueCatalogue.canonical(kind, scope: .content).map {
      Located($0.canonical, written: title.value, at: title.location)
    }
    location = title.location
    id = nil
    channels = nil
    isPartnerReady = nil
    partnerTypes = nil
    owner = nil
    status = nil
    due = nil
    lastReviewed = nil
    refreshDays = nil
    nextReview = nil
    url = nil
    product = nil
    language = nil
    period = nil
    priceRule = nil
  }
}
