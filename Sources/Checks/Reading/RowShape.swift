import Diagnostics
import Plans
import Sheets

/// Flags rows whose cells do not fit the header, and quotation marks that break cells.
package struct RowShape: Check {
  package static let code: Finding.Code = "DAT-17"
  package static let name = "row-shape"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A row with more or fewer cells than the header, a quotation mark inside a cell that has none around it, \
      and a quoted cell that never ends. Where the other rows leave only one way to put such a row right, it is \
      put right, and that is a warning.
      """,
    matters: """
      From the stray comma or quote on, each value of the row stands in the wrong column: an owner may be read \
      as a country.
      """,
    fix: """
      Put quotes round the cell that holds the comma, and double the quotes inside it. Better still, export the \
      file from the spreadsheet instead of editing it by hand.
      """)
  package static let examples = [
    CheckExample(
      "a comma without quotes",
      """
      Rule ID,Priority,Country,Owner
      R1,10,DE,Ana Keller
      R2,20,AT,CH,↓Bo Braun
      R3,30,FR,Cy Lind
      """),
    CheckExample(
      "a comma without quotes that the other rows give away",
      """
      Rule ID,Priority,Country,Owner
      R1,10,DE,Ana Keller
      R2,20,AT,Bo Braun
      R3,30,FR,↓Lind, Cy
      R4,40,IT,Ana Keller
      """),
    CheckExample(
      "a comma in quotes",
      """
      Rule ID,Priority,Country,Owner
      R1,10,DE,Ana Keller
      R2,20,"AT,CH",Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.sheetRemarks.compactMap { kind, location -> CauseCell? in
      let message: Finding.Message
      let note: String
      let (one, count) = kind.counted
      switch one {
      case .rowShape(let found, let expected):
        message = .shape(found: found, expected: expected)
        note = "\(Wording.count(found, "cell")) here"
      case .strayQuote: (message, note) = (.strayQuote, "a quotation mark here")
      case .unclosedQuote: (message, note) = (.unclosedQuote, "a quote that never ends here")
      default: return nil
      }
      return CauseCell(
        cause: "\(location.file) \(one.fault)", location: location, message: message, note: note, notes: [],
        rules: [], count: count)
    }
    return findings(at: cells) { "; so are \(Wording.count($0, "more row")) of the file" } + repairs(in: plan)
  }

  /// One finding for each file about the rows that were put right.
  private func repairs(in plan: Plan) -> [Finding] {
    let repaired = plan.sheetRemarks.compactMap { kind, location in
      let (one, count) = kind.counted
      return one.repair.map { (what: $0, count: count, location: location) }
    }
    return repaired.grouped(by: \.location.file).compactMap { _, rows in
      guard let first = rows.first else { return nil }
      let notes = rows.dropFirst().map { Finding.Note($0.what, at: $0.location) }
      let others = rows.reduce(0) { $0 + $1.count } - 1
      return finding(
        at: first.location, .repaired(first.what, others: others), severity: .warning,
        notes: Wording.cap(Array(notes), of: others, left: "row"))
    }
  }
}

extension SheetRemark.Kind {
  /// What was done to a row whose cells did not fit the header; `nil` where nothing was.
  fileprivate var repair: String? {
    switch self {
    case .cellsJoined(let count, let text):
      "\(Wording.count(count, "cell")) of this row were read as one, \(Wording.quote(text))"
    case .cellsDropped(let count):
      "\(Wording.count(count, "blank cell")) in the middle of this row \(count == 1 ? "was" : "were") passed over"
    case .cellsInserted(let count):
      "\(Wording.count(count, "cell")) missing in the middle of this row \(count == 1 ? "was" : "were") read as blank"
    default: nil
    }
  }

  /// Faults of one kind have one key.
  fileprivate var fault: String {
    switch self {
    case .rowShape: "shape"
    case .strayQuote: "stray"
    case .unclosedQuote: "unclosed"
    default: ""
    }
  }
}

extension Finding.Message {
  fileprivate static func shape(found: Int, expected: Int) -> Self {
    let cells = "the row has \(Wording.count(found, "cell")) and the header \(expected)"
    return found > expected
      ? Self(
        "\(cells), as if a comma stood outside quotes: its values may be in the wrong columns, and its leads go "
          + "by them",
        help: "put quotes round the cell that holds the comma")
      : Self(
        "\(cells): what is missing was read as blank, and a blank condition takes any lead",
        help: "fill in the missing cells, or export the file again")
  }

  fileprivate static func repaired(_ what: String, others: Int) -> Self {
    let more =
      others == 0
      ? ""
      : "; \(Wording.count(others, "more row")) of the file \(others == 1 ? "was" : "were") put right too"
    return Self(
      "\(what), for only so does the rest stand under the right columns\(more)",
      help:
        "put quotes round each cell that holds a comma, or export the file again, so that others read it right too"
    )
  }

  fileprivate static var strayQuote: Self {
    Self(
      "a quotation mark stands inside a cell that has none around it, and was taken as text: the value may not be "
        + "what was meant",
      help: "put quotes round the whole cell and double those inside it")
  }

  fileprivate static var unclosedQuote: Self {
    Self(
      "a cell begins with a quotation mark and never ends: its quote was taken as text, and the rows below may be "
        + "read wrongly",
      help: "close the quote, or export the file again")
  }
}
