/// Reads condition cells: lists, `any`, `ROW`, and what is left out (`EMEA excl. UK`, `not ENT`, `DACH (w/o CH)`).
package enum ConditionGrammar {
  /// Returns the items asked for and those taken out; nothing is unreadable, unknown items are the vocabulary's affair.
  ///
  /// `token` says which words stand for no value of their own; by default those of `ConditionWords`. A dash between
  /// spaces takes out (`EMEA - UKI`) only where both sides are known: many names hold one.
  package static func read(
    _ text: String, token: (String) -> ConditionText.Token? = ConditionWords.token, isKnown: (String) -> Bool
  ) -> ConditionText {
    let text = GrammarText.tidy(text)
    guard !text.isEmpty else { return ConditionText(base: .blank) }
    if isKnown(text), token(text) == nil { return ConditionText(base: .items([text])) }
    var gathered = GatheredCondition()
    gathered.read(text, isExcept: false, depth: 0, token, isKnown)
    return gathered.condition
  }
}

/// The items of a condition cell, gathered from left to right.
private struct GatheredCondition {
  private var items: [String] = []
  private var base: ConditionText.Base?
  private var except: [String] = []
  private var separators: [ListText.Separator] = []

  var condition: ConditionText {
    let base = items.isEmpty ? base ?? (except.isEmpty ? .blank : .any) : .items(items)
    return ConditionText(base: base, except: except, separators: separators)
  }

  mutating func read(
    _ text: String, isExcept: Bool, depth: Int, _ token: (String) -> ConditionText.Token?,
    _ isKnown: (String) -> Bool
  ) {
    guard !text.isEmpty else { return }
    if isKnown(text), token(text) == nil {
      add([text], isExcept)
    } else if !isExcept, let token = token(text) {
      if base == nil { base = Self.base(token) }
    } else if depth < 8, let cut = ExclusionCut(text, isKnown: isKnown, token: token) {
      read(cut.before, isExcept: isExcept, depth: depth + 1, token, isKnown)
      read(cut.taken, isExcept: true, depth: depth + 1, token, isKnown)
      read(cut.behind, isExcept: isExcept, depth: depth + 1, token, isKnown)
    } else if !isExcept, let taken = ConditionWords.takenOut(before: text) {
      read(taken, isExcept: true, depth: depth + 1, token, isKnown)
    } else {
      let list = ListGrammar.read(text) { isKnown($0) || token($0) != nil }
      add(list.items, isExcept)
      for separator in list.separators where !separators.contains(separator) { separators.append(separator) }
    }
  }

  private mutating func add(_ added: [String], _ isExcept: Bool) {
    if isExcept { except += added } else { items += added }
  }

  private static func base(_ token: ConditionText.Token) -> ConditionText.Base {
    switch token {
    case .any: .any
    case .rest: .rest
    case .unknown: .unknown
    }
  }
}
