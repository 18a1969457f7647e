import Diagnostics
import Vocabulary

extension Segment {
  init?(reading row: inout RowReader) {
    let id = row.text("segment_id")
    guard let name = row.text("name") ?? row.word("size_class", .sizeClass) ?? id else { return nil }
    self.name = name
    self.id = id
    term = row.words.segments.resolve(name.written).term
    employees = row.employees("employees") ?? Self.band(from: "employees_min", to: "employees_max", &row)
    revenue = row.money("revenue")
    industries = row.text("industry")
    regions = row.places("regions")
    buyerRole = row.text("buyer_role")
    model = row.word("model", .model)
    owner = row.owner("owner")
    volume = row.integer("volume")
    notes = row.text("notes")
    location = row.location
  }

  /// A band given in two columns, both ends included.
  private static func band(from lowest: Field, to highest: Field, _ row: inout RowReader) -> Located<Band>? {
    let lower = row.integer(lowest)
    let upper = row.integer(highest)
    guard let first = lower ?? upper else { return nil }
    let band = Band(
      lower: lower.map { Band.Bound($0.value, isIncluded: true) },
      upper: upper.map { Band.Bound($0.value, isIncluded: true) })
    return Located(band, written: BandWords.heads(band), at: first.location)
  }
}
