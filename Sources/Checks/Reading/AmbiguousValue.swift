import Diagnostics
import Plans
import Vocabulary

/// Flags texts that mean several things where the column does not settle which.
package struct AmbiguousValue: Check {
  package static let code: Finding.Code = "DAT-06"
  package static let name = "ambiguous-value"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A text with several meanings, such as NA or CA, in a column whose other values do not settle which is \
      meant, or a name that two people of the roster have. Nothing is guessed: the text is left out. Told once for \
      each text and column; a warning in sheets that route no leads.
      """,
    matters: """
      Guessed wrongly, the leads of one place would go to the owner of another.
      """,
    fix: """
      Write the name in full, or say in the vocabulary sheet what the text means: "value", "NA", "North America"; or in \
      the settings: "ambiguous NA", "North America".
      """)
  package static let examples = [
    CheckExample(
      "a column that does not tell",
      """
      Rule ID,Priority,Region,Owner
      R1,10,↓SA,Ana Keller
      R9,99,,Inbound desk
      """),
    CheckExample(
      "regions all around it",
      """
      Rule ID,Priority,Region,Owner
      R1,10,NA,Ana Keller
      R2,20,EMEA,Bo Braun
      R3,30,APAC,Cy Lind
      R4,40,LATAM,Dee Roe
      R9,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.filter { $0.meanings != nil && !$0.isDay }
    let open = plan.remarks.compactMap { remark in
      remark.section.map { finding(at: remark.location, .open($0), severity: .warning) }
    }
    let routing = plan.routingFiles
    // A mark of a grid means one thing in all of its columns.
    return open
      + cells.grouped { [$0.isMark ? $0.location.file : $0.columnKey, Fold.key($0.written)] }.compactMap {
        _, same in
        guard let first = same.first, let (candidates, taken) = first.meanings else { return nil }
        let routes = routing.contains(first.location.file)
        let notes = same.dropFirst().map {
          Finding.Note("\(Wording.quote($0.written)) stands here too", at: $0.location)
        }
        return finding(
          at: first.location,
          .ambiguous(first, candidates: candidates, taken: taken, count: same.count, routes: routes),
          severity: taken == nil && (routes || first.isMark) ? nil : .warning,
          notes: Wording.cap(Array(notes), left: "cell"))
      }
  }
}

extension Plan {
  /// The files whose rows say who gets a lead.
  fileprivate var routingFiles: Set<String> {
    let kinds: Set<SheetKind> = [.routing, .routingMatrix, .territories, .accounts]
    return Set(sheets.filter { $0.kind.map(kinds.contains) ?? false }.map(\.file))
  }
}

extension PlanRemark {
  /// What the text may mean, and what was taken.
  var meanings: (candidates: [String], taken: String?)? {
    switch kind {
    case .ambiguousValue(let candidates, let taken): (candidates, taken)
    case .ambiguousMark(let candidates): (candidates, nil)
    default: nil
    }
  }

  /// The section over a last row that asks for nothing.
  fileprivate var section: String? {
    if case .openCatchAll(let section) = kind { section } else { nil }
  }

  /// Whether it is a mark of a grid.
  var isMark: Bool { if case .ambiguousMark = kind { true } else { false } }

  /// Whether the meanings are days: then the order of day and month is the question.
  var isDay: Bool {
    guard let candidates = meanings?.candidates, !candidates.isEmpty else { return false }
    return candidates.allSatisfy { text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    }
  }
}

extension Finding.Message {
  fileprivate static func open(_ section: String) -> Self {
    let section = Wording.quote(section)
    return Self(
      "the last row, which asks for nothing, stands under \(section): it was read as taking every lead that is left, "
        + "though only those of \(section) may be meant",
      help: "write \(section) or \(Wording.quote("any")) in the row, or a section row above it")
  }

  fileprivate static func ambiguous(
    _ remark: PlanRemark, candidates: [String], taken: String?, count: Int, routes: Bool
  ) -> Self {
    let times = count > 1 ? " (\(count) times)" : ""
    let meanings = Wording.list(candidates.map(Wording.quote), joined: "or")
    let written = Wording.quote(remark.written)
    if remark.isMark {
      return Self(
        "\(written)\(remark.underColumn)\(times) may mean \(meanings), and no legend says which: nobody can tell who "
          + "leads there",
        help:
          "write the word, or a legend such as \(Wording.quote("\(remark.written) = \(candidates[0])")) under the "
          + "table, or add to the vocabulary sheet: "
          + Wording.row("mark", remark.written, candidates[0]))
    }
    let effect =
      taken.map { "\(Wording.quote($0)) was taken, and if another is meant, its leads go elsewhere" }
      ?? (routes ? "it was left out, and no lead goes by it" : "it was left out, as if it were not written")
    let meant = taken ?? candidates.first ?? ""
    return Self(
      "\(written)\(remark.underColumn)\(times) may mean \(meanings): \(effect)",
      help:
        "write the name in full, or add to the vocabulary sheet: "
        + Wording.row("value", remark.written, meant))
  }
}
