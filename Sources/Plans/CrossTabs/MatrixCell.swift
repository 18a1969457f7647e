import Diagnostics
import Sheets
import Vocabulary

/// What a column of a matrix of owners asks of a lead, and the days for which it counts where it is a month.
struct MatrixHead {
  let conditions: [Condition]
  let days: Located<Period>?

  /// The columns that can be read.
  static func heads(of crossTab: CrossTab, _ row: inout RowReader) -> [Int: MatrixHead] {
    guard crossTab.namespace == .period else {
      return CrossTabHeads.conditions(crossTab, &row).mapValues { MatrixHead(conditions: $0, days: nil) }
    }
    var heads: [Int: MatrixHead] = [:]
    for (column, period) in CrossTabHeads.periods(crossTab, &row) {
      let head = row.table.table.location(ofHeader: column)
      heads[column] = MatrixHead(
        conditions: [], days: Located(period, written: row.table.table.header[column].text, at: head))
    }
    return heads
  }
}

/// What the columns beside a matrix say of every cell of a row: how fast, who stands in, who is told next.
struct MatrixRow {
  let backup: Located<OwnerReference>?
  let fallback: Located<OwnerReference>?
  let firstResponse: Located<ServiceTime>?
  let acceptance: Located<ServiceTime>?
  let clock: Located<ServiceTime.Clock>?
  let escalateTo: Located<OwnerReference>?
  let escalateAfter: Located<ServiceTime>?
  let notes: Located<String>?

  init(reading row: inout RowReader) {
    backup = row.owner("backup")
    fallback = row.owner("fallback")
    firstResponse = row.time("sla_first")
    acceptance = row.time("sla_accept")
    clock = row.clock("clock")
    (escalateTo, escalateAfter) = row.escalation(to: "escalate_to")
    notes = row.text("notes")
  }
}

/// A cell of a matrix: who owns its leads, and how fast they are to answer where it says that too.
struct MatrixCell {
  /// The owner by the legend, without the time.
  private(set) var owner: String
  private(set) var response: Located<ServiceTime>?

  /// Reads `Ana Keller`, `AK` by a legend, `Ana Keller (4h)`, `Ana Keller / 2bd`.
  init(_ text: String, at place: SourceLocation, legend: Legend, _ reader: inout RowReader) {
    owner = text
    if !reader.words.owners.knows(text), let (name, time) = NameWithTime.parted(text) {
      response = reader.log.take(
        DurationGrammar.read(time, in: GrammarContext()), of: time, as: "sla_first", at: place,
        shown: \.description)
      owner = name
    }
    if !reader.words.owners.knows(owner), let meaning = legend.meaning(of: owner) {
      reader.log.change(.alias, at: place, from: owner, to: meaning, why: "by the legend")
      owner = meaning
    }
  }
}
