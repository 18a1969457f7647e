/// What a condition cell asks for, before its items are looked up: `EMEA excl. UK`, `not ENT`, `any`, `ROW`.
package struct ConditionText: Hashable, Sendable {
  package enum Base: Hashable, Sendable {
    /// At least one item, as typed.
    case items([String])
    /// Every value: `any`, `all`, `*`, or an exclusion without a base (`not ENT`).
    case any
    /// What no other row of the sheet names: `ROW`, `other`, `rest`.
    case rest
    /// Leads whose field is blank: `unknown`, `(blank)`, `not set`.
    case unknown
    /// An empty cell, whose meaning depends on the sheet.
    case blank
  }

  /// A word that stands for no value of its own.
  package enum Token: Hashable, Sendable { case any, rest, unknown }

  package let base: Base
  /// The items taken out of the base, as typed and in their order.
  package let except: [String]
  /// The separators used in the whole cell, each once, in the order first used.
  package let separators: [ListText.Separator]

  package init(base: Base, except: [String] = [], separators: [ListText.Separator] = []) {
    self.base = base
    self.except = except
    self.separators = separators
  }
}
