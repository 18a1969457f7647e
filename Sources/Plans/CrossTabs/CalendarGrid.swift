import Diagnostics
import Sheets
import Vocabulary

/// Reads a calendar of items by weeks or months: each runs from its first mark to its last.
enum CalendarGrid {
  static func entries(reading row: inout RowReader) -> [CalendarEntry] {
    guard let crossTab = row.table.crossTab, crossTab.namespace == .period else { return [] }
    let heads = CrossTabHeads.periods(crossTab, &row)
    let label = crossTab.label
    // Columns with a field of their own, such as a status, are the offer's.
    let beside = row.table.table.header.indices.filter { column in
      column != label && !crossTab.columns.contains { $0.column == column }
        && !row.table.isRead(column, as: ["offer_id", "status", "owner", "type"])
    }
    return row.rows { reader in
      let marks = heads.compactMap { column, period -> Located<Period>? in
        guard let cell = reader.cell(column: column), !isNo(cell.text) else { return nil }
        return Located(period, written: cell.text, at: cell.location)
      }
      let name = label.flatMap { reader.cell(column: $0) }
      guard let name else {
        if let first = marks.first {
          let place = label.map { reader.table.table.location(of: reader.row, column: $0) }
          reader.log.note(.blankRequired(field: "title"), written: "", at: place ?? first.location)
        }
        return nil
      }
      guard let first = marks.min(by: { $0.value.first < $1.value.first }),
        let last = marks.max(by: { $0.value.last < $1.value.last })
      else { return nil }
      return CalendarEntry(
        item: Located(name.text, written: name.text, at: name.location),
        beside: beside.compactMap { column in
          reader.cell(column: column).map { Located($0.text, written: $0.text, at: $0.location) }
        },
        marks: marks, start: first.map(\.first), end: last.map(\.last), location: reader.location)
    }
  }

  private static func isNo(_ text: String) -> Bool {
    ValueCatalogue.canonical(text, scope: .bool)?.canonical == "false"
  }
}

extension RecognizedTable {
  /// Whether a column was read as one of these fields.
  fileprivate func isRead(_ column: Int, as fields: Set<Field>) -> Bool {
    columns.contains { $0.value == column && fields.contains($0.key) }
  }
}

extension Offer {
  /// The offers of a calendar of which no list of offers knows; a title that stands in several rows is one offer.
  static func onlyInCalendar(_ offers: [Offer], listed: [Offer]) -> [Offer] {
    var known = Set(listed.map { Fold.key($0.title.value) })
    return offers.filter { offer in
      // An id of its own makes a row an offer of its own.
      let isNew = known.insert(Fold.key(offer.title.value)).inserted
      return isNew || offer.id != nil && !listed.contains { $0.id?.value == offer.id?.value }
    }
  }
}
