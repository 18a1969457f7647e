import Diagnostics
import Vocabulary

extension Channel {
  init?(reading row: inout RowReader) {
    guard let name = row.text("name") ?? row.word("channel_type", .channel) ?? row.text("channel_id") else {
      return nil
    }
    self.name = name
    type = row.word("channel_type", .channel)
    ledBy = row.ledBy("led_by")
    role = row.text("role")
    segments = row.terms("segments")
    stages = row.stages("stages")
    regions = row.places("regions")
    owner = row.owner("owner")
    budget = row.text("budget")
    metric = row.text("metric")
    status = row.word("status", .status)
    start = row.date("start")
    end = row.date("end")
    let today = row.words.settings.asOf ?? row.words.settings.period?.first
    let hasEnded = if let end, let today { end.value < today } else { false }
    isActive = !["paused", "retired", "planned"].contains(status?.value ?? "active") && !hasEnded
    location = row.location
  }
}

extension RowReader {
  /// Buyer stages, each in its one spelling; a word that is none stays as written.
  mutating func stages(_ field: Field) -> Located<[Term]>? {
    terms(field).map { $0.map(\.terms) }
  }
}
