import Diagnostics
import Sheets
import Vocabulary

extension Offer {
  init?(reading row: inout RowReader) {
    let id = row.text("offer_id")
    guard let title = row.text("title") ?? id else { return nil }
    self.id = id
    self.title = title
    type = row.word("type", .content)
    segments = row.terms("segments")
    stages = row.stages("stages")
    channels = row.text("channels")
    isPartnerReady = row.flag("partner_ready")
    partnerTypes = row.text("partner_types")
    owner = row.owner("owner")
    status = row.word("status", .contentStatus)
    due = row.date("due")
    lastReviewed = row.date("last_reviewed")
    let refresh = row.refresh("refresh")
    refreshDays = refresh.days
    if let day = refresh.day {
      nextReview = day
    } else if let days = refresh.days, let last = lastReviewed {
      nextReview = Located(last.value.adding(days: days.value), written: days.written, at: days.location)
    } else {
      nextReview = nil
    }
    url = row.text("url")
    product = row.text("product")
    language = row.text("language")
    period = row.text("period") ?? row.marked()
    priceRule = row.text("price_rule")
    location = row.location
  }
}

extension RowReader {
  /// From the first to the last marked week or month of a calendar: `KW27 to KW29`.
  fileprivate mutating func marked() -> Located<String>? {
    guard let crossTab = table.crossTab, crossTab.namespace == .period else { return nil }
    let marks = crossTab.columns.compactMap { column in
      cell(column: column.column).map {
        (header: column.value, text: $0.text, location: $0.location)
      }
    }
    guard let first = marks.first, let last = marks.last else { return nil }
    let text = first.header == last.header ? first.header : "\(first.header) to \(last.header)"
    return Located(text, written: first.text, at: first.location)
  }

  /// A review cycle: a number of days, a cadence (`quarterly`), or the day itself.
  fileprivate mutating func refresh(_ field: Field) -> (days: Located<Int>?, day: Located<CalendarDate>?) {
    guard let cell = cell(field) else { return (nil, nil) }
    let cadences = [
      "weekly": 7, "semiweekly": 4, "fortnightly": 14, "monthly": 30, "quarterly": 91, "semiannual": 182,
      "annual": 365,
      "biennial": 730,
    ]
    if let cadence = ValueCatalogue.canonical(cell.text, scope: .cadence)?.canonical,
      let days = cadences[cadence]
    {
      return (Located(days, written: cell.text, at: cell.location), nil)
    }
    if case .value(let day, _) = DateGrammar.read(cell.text, in: cell.context) {
      return (nil, Located(day, written: cell.text, at: cell.location))
    }
    var context = cell.context
    context.unit = context.unit ?? "days"
    let time = log.take(
      DurationGrammar.read(cell.text, in: context), of: cell.text, as: field, at: cell.location,
      shown: \.description)
    return (time?.map { max(1, $0.comparableMinutes / 1440) }, nil)
  }
}
