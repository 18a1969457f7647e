import Diagnostics
import Plans
import Vocabulary

/// Flags conditions that ask for a segment or product which its own sheet does not list.
package struct UndeclaredValue: Check {
  package static let code: Finding.Code = "RUL-14"
  package static let name = "undeclared-value"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A segment or product in a rule's condition that the segments or products sheet does not list, by any of \
      its spellings. Plans without such a sheet take their values from the rules.
      """,
    matters: """
      No lead carries the value, so the rule never fires for it. Most often it is a slip of the pen, and the \
      leads that were meant are left to other rules.
      """,
    fix: """
      Correct the spelling, or add the value to its sheet. A spelling that the team uses on purpose can stand \
      in the vocabulary sheet.
      """)
  package static let examples = [
    CheckExample(
      "a segment mistyped",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R10,10,Healthcare,Ana Keller
          R15,15,↓Edcation,Bo Braun
          R99,99,,Inbound desk
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          Healthcare,1-49
          Education,50-249
          """
        ),
      ]),
    CheckExample(
      "a product that is not sold",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Product,Owner
          R10,10,Pumps,Ana Keller
          R15,15,"Pumps, ↓Compressors",Bo Braun
          R99,99,,Inbound desk
          """
        ),
        (
          "products.csv",
          """
          Product,SKU
          Pumps,P-1
          Valves,V-1
          """
        ),
      ]),
    CheckExample(
      "other spellings of a listed segment",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R10,10,Mid-Mkt,Ana Keller
          R15,15,smb,Bo Braun
          R99,99,,Inbound desk
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          Mid-Market,50-249
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let lists = DeclaredValues.all(of: plan)
    var uses: [(term: Term, location: SourceLocation, list: DeclaredValues, rule: Rule)] = []
    for rule in plan.rulesInForce {
      for condition in rule.conditions {
        guard let list = lists.first(where: { $0.field == condition.field }),
          case .terms(let asked) = condition.asked.value
        else { continue }
        for term in asked.terms + asked.except where !list.terms.contains(term) {
          uses.append((term, condition.asked.location, list, rule))
        }
      }
    }
    // The rules of a matrix row ask by one cell.
    let cells = uses.grouped { [$0.term.key, $0.location.description] }.compactMap { _, same -> CauseCell? in
      guard let use = same.first else { return nil }
      let text = use.term.text
      let closest = use.list.closest(to: text)
      return CauseCell(
        cause: "\(use.list.field) \(use.term.key)", location: use.location,
        message: .undeclared(text, in: use.list, rule: use.rule, closest: closest),
        note: "\(use.rule.title) asks for \(Wording.quote(text)) too",
        notes: use.list.notes(on: closest), rules: same.map(\.rule.id))
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more cell")) \($0 == 1 ? "asks" : "ask") for it too"
    }
  }
}

/// The values that a sheet of their own lists.
private struct DeclaredValues {
  let field: Field
  /// `segment`, `product`.
  let noun: String
  let file: String
  let terms: [Term]
  let locations: [SourceLocation]

  static func all(of plan: Plan) -> [DeclaredValues] {
    let lists = [
      (SheetKind.segments, "segment", plan.segments.map { ($0.term, $0.name.location) }),
      (SheetKind.products, "product", plan.products.map { ($0.term, $0.name.location) }),
    ]
    return lists.compactMap { kind, noun, values in
      guard let file = plan.sheets.first(where: { $0.kind == kind })?.file, !values.isEmpty else {
        return nil
      }
      return DeclaredValues(
        field: Field(noun), noun: noun, file: file, terms: values.map(\.0), locations: values.map(\.1))
    }
  }

  /// The value that was meant: a slip of the pen away, or the same but for a word added at the end.
  func closest(to text: String) -> String? {
    let names = terms.map(\.text)
    if let closest = Similarity.closest(to: text, among: names) { return closest }
    guard let space = text.lastIndex(of: " ") else { return nil }
    let shorter = String(text[..<space])
    let word = ValueCatalogue.canonical(shorter, scope: .sizeClass)?.canonical
    return names.first { name in
      Fold.key(name) == Fold.key(shorter)
        || word != nil && ValueCatalogue.canonical(name, scope: .sizeClass)?.canonical == word
    }
  }

  /// Where the likely spelling is listed.
  func notes(on closest: String?) -> [Finding.Note] {
    guard let closest, let index = terms.firstIndex(where: { $0.text == closest }) else { return [] }
    return [Finding.Note("\(Wording.quote(closest)) is here", at: locations[index])]
  }
}

extension Finding.Message {
  fileprivate static func undeclared(
    _ text: String, in list: DeclaredValues, rule: Rule, closest: String?
  ) -> Self {
    let add = "add \(Wording.quote(text)) to \(list.file)"
    return Self(
      "\(rule.title) asks for the \(list.noun) \(Wording.quote(text)), which \(list.file) does not list: no lead "
        + "has it, so none gets here by it",
      help: closest.map { "did you mean \(Wording.quote($0))? Otherwise \(add)" }
        ?? "write one of \(Wording.list(list.terms.map { Wording.quote($0.text) }, joined: "or")), or \(add)")
  }
}
