import Diagnostics
import Plans
import Vocabulary

/// Notes columns that were recognized by likeness, by their values or by their place only.
package struct GuessedColumn: Check {
  package static let code: Finding.Code = "DAT-03"
  package static let name = "guessed-column"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A header that is no known one but nearly is, and was read as that; and a column left of the owner that no \
      header is known for, whose few values come again and again, and that was therefore read as a condition. More \
      than three in one file are told together.
      """,
    matters: """
      If the guess is wrong, the column was read as something that it is not, and leads go by it.
      """,
    fix: """
      Rename the column to the known header, or enter what it means in the vocabulary sheet. A column that is no \
      condition may stand right of the owner, or be called Notes.
      """)
  package static let examples = [
    CheckExample(
      "a slip of the pen",
      """
      Rule ID,Priority,↓Segmnt,Owner
      R1,10,SMB,Ana Keller
      """),
    CheckExample(
      "a condition that only this plan has",
      """
      Rule ID,Priority,Segment,↓Deployment,Owner
      R1,10,SMB,Cloud,Ana Keller
      R2,20,SMB,On-premises,Bo Braun
      R3,30,MM,Cloud,Cy Lind
      R9,99,,,Inbound desk
      """),
    CheckExample(
      "a column that says something of each rule",
      """
      Rule ID,Priority,What it is for,Segment,Owner,Notes
      R1,10,small shops,SMB,Ana Keller,
      R2,20,the middle,MM,Bo Braun,new
      R9,99,everything else,,Inbound desk,
      """),
    CheckExample(
      "a header in another spelling",
      """
      rule_id,PRIORITY,Customer segment,Lead owner
      R1,10,SMB,Ana Keller
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let guessed = plan.remarks.filter { if case .guessedColumn = $0.kind { true } else { false } }
    return findings(
      onColumns: guessed, one: { .guessed($0) }, many: { .guessed($1, in: $0) },
      note: { "\($0.shownColumn) was read as \(Wording.quote($0.like))" })
      + plan.remarks.compactMap { remark in
        guard case .ownCondition(let values) = remark.kind else { return nil }
        return finding(at: remark.location, .ownCondition(remark, values: values))
      } + ownValues(of: plan)
  }

  /// Words over a grid that are no known value and were read as values of the planner's own.
  private func ownValues(of plan: Plan) -> [Finding] {
    let own = plan.remarks.filter { if case .ownValue = $0.kind { true } else { false } }
    return own.grouped(by: \.location.file).compactMap { file, columns in
      columns.first.map { finding(at: $0.location, .ownValues(columns, in: file)) }
    }
  }
}

extension PlanRemark {
  /// The known header that a guessed one is like.
  fileprivate var like: String { if case .guessedColumn(_, let like, _) = kind { like } else { "" } }

  /// How many of its values speak for it, in percent; `nil` where the header does.
  fileprivate var share: Int? { if case .guessedColumn(_, _, let share) = kind { share } else { nil } }
}

extension Finding.Message {
  fileprivate static func ownValues(_ columns: [PlanRemark], in file: String) -> Self {
    let isStage = columns.contains { if case .ownValue(of: "stages") = $0.kind { true } else { false } }
    let names = columns.map { Wording.quote($0.written) }
    let isOne = names.count == 1
    return Self(
      "\(Wording.list(names)) over the columns of \(file) \(isOne ? "is no word" : "are no words") that "
        + "\(isOne ? "is" : "are") known: \(isOne ? "it was" : "they were") read as "
        + (isStage
          ? (isOne ? "a stage of its own" : "stages of their own")
          : (isOne ? "a kind of lead" : "kinds of leads")),
      help: isStage
        ? "nothing to do if that is right; else say in the vocabulary sheet which stage is meant: "
          + Wording.row("stage", columns[0].written, "Evaluation")
        : "nothing to do if that is right; else name the field in the corner of the grid")
  }

  fileprivate static func guessed(_ remark: PlanRemark) -> Self {
    let like = Wording.quote(remark.like)
    let why =
      switch remark.share {
      case nil: ""
      case 0: " by its place"
      case 100?: ", for all its values are such"
      case let share?: ", for \(share) % of its values or more are such"
      }
    if remark.written.isEmpty {
      return Self(
        "column \(remark.shownColumn) was read as \(like)\(why): leads go by it as such",
        help: "write \(like) over it if that is right, else what it is")
    }
    return Self(
      "column \(remark.shownColumn) was read as \(like)\(why): leads go by it as such",
      help: "rename it, or settle it in the vocabulary sheet: "
        + Wording.row("header", remark.written, remark.like) + "; if it means something else, enter that")
  }

  fileprivate static func ownCondition(_ remark: PlanRemark, values: [String]) -> Self {
    let listed = Wording.list(values.map(Wording.quote))
    return Self(
      "column \(remark.shownColumn) was read as a condition of its own, for it stands among the conditions: rules ask "
        + "for \(listed) there, and what leads may have is taken to be that",
      help: "nothing to do if it is one; if it is none, say so in the vocabulary sheet: "
        + Wording.row("header", remark.written, "Notes"))
  }

  fileprivate static func guessed(_ columns: [PlanRemark], in file: String) -> Self {
    let guesses = columns.map { "\($0.shownColumn) as \(Wording.quote($0.like))" }
    let isHeaderless = columns.allSatisfy(\.written.isEmpty)
    return Self(
      "\(Wording.count(columns.count, "column")) of \(file) were read by \(isHeaderless ? "their values" : "likeness"): "
        + Wording.list(guesses),
      help: isHeaderless
        ? "write a header over the rows"
        : "rename them, or settle them in the vocabulary sheet, such as "
          + Wording.row("header", columns[0].written, columns[0].like)
          + "; if one means something else, enter that")
  }
}
