/// A value of the planner's language: `key` tells values apart, `text` is how it is shown.
///
/// Two spellings of one segment (`MM`, `Mid-Mkt`) have one key.
package struct Term: Sendable {
  package let key: String
  package let text: String

  package init(key: String, text: String) {
    self.key = key
    self.text = text
  }
}

extension Term {
  /// Stands for every value that no rule names, such as the many accounts that are nobody's by name.
  static let anyOther = Term(key: "~other", text: "any other")
}

extension Term: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.key == right.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
