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
    if let scope {
      for (key, index) in Self.declaredByWord(entries, scope) { byKey["=" + key] = index }
    }
    self.byKey = byKey
  }

  /// The one declared value that a known word means; a doubtful spelling counts where no other value has the word.
  private static func declaredByWord(_ entries: [Entry], _ scope: ValueScope) -> [String: Int] {
    var certain: [String: Set<Int>] = [:]
    var doubtful: [String: Set<Int>] = [:]
    for (index, entry) in entries.enumerated() {
      for spelling in entry.spellings {
        let meanings = ValueCatalogue.candidates(spelling, scope: scope)
        for meaning in meanings {
          if meanings.count == 1 {
            certain[meaning, default: []].insert(index)
          } else {
            doubtful[meaning, default: []].insert(index)
          }
        }
      }
    }
    return certain.merging(doubtful) { first, _ in first }.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The value that a text means; `isDeclared` is whether a sheet declares it (or none declares any).
  func resolve(_ text: String) -> (term: Term, isDeclared: Bool) {
    let key = Fold.key(text)
    if let index = byKey[key] { return (entries[index].term, true) }
    let meanings = scope.map { ValueCatalogue.candidates(text, scope: $0) } ?? []
    let declared = Set(meanings.compactMap { byKey["=" + $0] })
    if declared.count == 1, let index = declared.first { return (entries[index].term, true) }
    // `Commercial` is one size here and another there: where no sheet tells, it is a value of its own.
    if declaredIn == nil, meanings.count == 1, let canonical = meanings.first {
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
