import Diagnostics
import Vocabulary

/// The values of a finite field: those that a sheet declares, else known words, else the planner's own.
struct TermLexicon: Sendable {
  /// A declared value, its id and other spellings folded.
  struct Entry: Sendable {
    let term: Term
    let spellings: [String]
    let location: SourceLocation
  }

  let entries: [Entry]
  /// The general list of words that gives spellings their one form; `nil` where there is none.
  let scope: ValueScope?
  /// The file whose rows declare the values; `nil` where no sheet does.
  let declaredIn: String?
  /// Whether the values are names of companies, which may hold a comma before their legal form.
  let areCompanies: Bool
  private let byKey: [String: Int]

  init(
    scope: ValueScope?, entries: [Entry] = [], declaredIn: String? = nil, areCompanies: Bool = false
  ) {
    self.scope = scope
    self.areCompanies = areCompanies
    self.entries = entries
    self.declaredIn = declaredIn
    var byKey: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      for spelling in entry.spellings where byKey[spelling] == nil { byKey[spelling] = index }
    }
    // A known word leads to a declared value only where one declared value alone has it.
    if let scope {
      var owners: [String: Set<Int>] = [:]
      for (index, entry) in entries.enumerated() {
        for spelling in entry.spellings {
          if let match = ValueCatalogue.canonical(spelling, scope: scope) {
            owners["=" + match.canonical, default: []].insert(index)
          }
        }
      }
      for (canonical, indices) in owners where indices.count == 1 { byKey[canonical] = indices.first }
    }
    self.byKey = byKey
  }

  /// The value that a text means; `isDeclared` is whether a sheet declares it (or none declares any).
  func resolve(_ text: String) -> (term: Term, isDeclared: Bool) {
    let key = Fold.key(text)
    if let index = byKey[key] { return (entries[index].term, true) }
    let canonical = scope.flatMap { ValueCatalogue.canonical(text, scope: $0)?.canonical }
    if let canonical, let index = byKey["=" + canonical] { return (entries[index].term, true) }
    if declaredIn == nil, let canonical {
      // Codes of a standard are no words of a planner: `31-33 Manufacturing` stays what they call it.
      let isCoded = scope == .industry || scope == .leadSource
      return (Term(key: Fold.key(canonical), text: isCoded ? text : canonical), true)
    }
    return (Term(key: key, text: text), declaredIn == nil)
  }

  /// Whether a sheet declares the text as it stands, so that `Other` or `Global` are values there.
  func declares(_ text: String) -> Bool { declaredIn != nil && byKey[Fold.key(text)] != nil }

  func knows(_ text: String) -> Bool {
    if byKey[Fold.key(text)] != nil { return true }
    if areCompanies, CompanyName.isOneWithComma(text) { return true }
    guard let scope else { return false }
    return ValueCatalogue.canonical(text, scope: scope) != nil
  }

  /// Reads a condition cell; `nil` where it asks for the blank field (`unknown`).
  func condition(
    of text: String, field: Field, at location: SourceLocation, log: inout ReadingLog
  ) -> Located<TermCondition>? {
    let read = ConditionGrammar.read(
      text, token: { declares($0) ? nil : ConditionWords.token($0) }, isKnown: knows)
    log.noteList(read.separators, written: text, at: location)
    let except = read.except.map { term($0, at: location, log: &log) }
    let condition: TermCondition
    switch read.base {
    case .items(let items):
      condition = TermCondition(terms: items.map { term($0, at: location, log: &log) }, except: except)
    case .rest: condition = TermCondition(terms: [], except: except, isRest: true)
    case .any, .unknown, .blank: condition = TermCondition(terms: [], except: except)
    }
    return Located(condition, written: text, at: location)
  }

  private func term(_ text: String, at location: SourceLocation, log: inout ReadingLog) -> Term {
    let term = resolve(text).term
    if Fold.key(term.text) != Fold.key(text) {
      log.change(.alias, at: location, from: text, to: term.text, why: "known spelling")
    }
    return term
  }
}
