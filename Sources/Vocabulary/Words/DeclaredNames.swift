/// The names that a plan's own lists declare; a header or a row that is one of them is known for what it is.
package struct DeclaredNames: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable { case segment, person, partner, channel, region }

  /// By kind, folded.
  private var keys: [Kind: Set<String>] = [:]

  package init() {}

  package mutating func insert(_ name: String, as kind: Kind) {
    let key = Fold.key(name)
    if !key.isEmpty { keys[kind, default: []].insert(key) }
  }

  package func has(_ name: String, as kind: Kind) -> Bool { keys[kind]?.contains(Fold.key(name)) ?? false }
}
