/// How much work later questions about a table may take, in entries looked at.
///
/// What near n log n would do is always allowed, so that no sheet of the usual kind goes without an answer; beyond that
/// all rules together may take what the whole table may, so that asking about each of them comes to an end.
struct Allowance: Sendable {
  /// What a question about the whole table may take.
  let whole: Int
  /// What one of several questions that together may take as much may take.
  let share: Int

  init(_ whole: Int, rules: Int) {
    self.whole = whole
    share = whole / max(1, rules)
  }

  /// What a question about one rule may take that so many others meet.
  func budget(for count: Int) -> Int { max(min(whole, 4 * Self.usual(for: count)), share) }

  /// What cutting takes of tables that grew like a tree.
  static func usual(for count: Int) -> Int {
    let depth = Int.bitWidth - max(1, count).leadingZeroBitCount
    return 4096 + 16 * max(1, count) * depth
  }
}
