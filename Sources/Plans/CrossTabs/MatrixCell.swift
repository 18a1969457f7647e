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
    escalateTo = row.owner("escalate_to")
    escalateAfter = row.time("escalate_after")
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
    if !reader.words.owners.knows(text), let (name, time) = Self.time(in: text) {
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

  /// The name and the time behind it; `nil` where none is.
  private static func time(in text: String) -> (name: String, time: String)? {
    for mark in ["(", "[", ",", "/", ";", "\n", " - ", " – "] {
      guard let start = text.lastRange(of: mark) else { continue }
      let name = String(text[..<start.lowerBound]).trimmed
      let time = String(text[start.upperBound...]).trimmed.prefix { $0 != ")" && $0 != "]" }
      guard !name.isEmpty, time.contains(where: \.isNumber), time.contains(where: \.isLetter),
        case .value = DurationGrammar.read(String(time), in: GrammarContext())
      else { continue }
      return (name, String(time))
    }
    return nil
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  fileprivate func lastRange(of mark: String) -> Range<Index>? {
    var found: Range<Index>?
    for start in indices where self[start...].hasPrefix(mark) {
      found = start..<index(start, offsetBy: mark.count)
    }
    return found
  }
}
