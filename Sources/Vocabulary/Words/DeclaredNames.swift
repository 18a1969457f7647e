/// The names that a plan's own lists declare; a header or a row that is one of them is known for what it is.
package struct DeclaredNames: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case segment, person, partner, channel, region, product
  }

  /// By kind, folded.
  private var keys: [Kind: Set<String>] = [:]

  /// The initials of the people: `AK`.
  private var initials: Set<String> = []

  package init() {}

  package var isEmpty: Bool { keys.isEmpty }

  package mutating func insert(_ name: String, as kind: Kind) {
    let key = Fold.key(name)
    if !key.isEmpty { keys[kind, default: []].insert(key) }
    let words = name.split { " -,".contains($0) }
    if kind == .person, words.count >= 2 { initials.insert(String(words.compactMap(\.first))) }
  }

  /// Whether a text is the initials of somebody of the plan, as written: `AK`.
  func hasInitials(_ text: String) -> Bool { initials.contains(text) }

  package func has(_ name: String, as kind: Kind) -> Bool { keys[kind]?.contains(Fold.key(name)) ?? false }
}
