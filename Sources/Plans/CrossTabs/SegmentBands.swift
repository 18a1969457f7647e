import Diagnostics
import Sheets
import Vocabulary

/// Reads the sizes in headers such as `MM 50-249`: they say which companies a segment holds.
enum SegmentBands {
  /// The segments that headers declare and no sheet of segments does.
  static func segments(reading row: inout RowReader, declared: [Segment]) -> [Segment] {
    guard let crossTab = row.table.crossTab, crossTab.namespace == .segment else { return [] }
    return crossTab.columns.compactMap { column in
      guard let size = column.rest, size.contains(where: \.isNumber) else { return nil }
      let place = row.table.table.location(ofHeader: column.column)
      let term = row.words.segments.resolve(column.value).term
      let band = row.log.take(
        EmployeeBandGrammar.read(size, in: row.table.contexts[column.column]), of: size, as: "employees",
        at: place, shown: { BandWords.heads($0) })
      guard let segment = declared.first(where: { $0.term == term }) else {
        return declared.isEmpty
          ? Segment(
            term: term, name: Located(column.value, written: column.value, at: place), employees: band,
            at: place) : nil
      }
      if let band, let other = segment.employees, other.value.range != band.value.range {
        row.log.note(
          .ambiguousValue(
            candidates: [BandWords.heads(other.value), BandWords.heads(band.value)],
            taken: BandWords.heads(other.value)),
          written: row.table.table.header[column.column].text, at: place)
      }
      return nil
    }
  }
}

extension Segment {
  /// A segment that a header names with its size.
  fileprivate init(
    term: Term, name: Located<String>, employees: Located<Band>?, at location: SourceLocation
  ) {
    self.term = term
    self.name = name
    self.employees = employees
    self.location = location
    id = nil
    revenue = nil
    industries = nil
    regions = nil
    buyerRole = nil
    model = nil
    owner = nil
    volume = nil
    notes = nil
  }
}
