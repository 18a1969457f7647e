/// The first lines in which two texts differ, as a person reads them.
struct TextDifference: CustomStringConvertible {
  let description: String

  /// How many lines are shown.
  private static let shown = 12

  /// `nil` where the texts are equal.
  init?(from old: String, to new: String) {
    guard old != new else { return nil }
    let (old, new) = (Self.lines(of: old), Self.lines(of: new))
    var changes = new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, 0, "- \(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, 1, "+ \(offset + 1): \(line)")
      }
    }
    changes.sort { ($0.0, $0.1) < ($1.0, $1.1) }
    var lines = changes.prefix(Self.shown).map(\.2)
    if changes.count > Self.shown { lines.append("and \(changes.count - Self.shown) more lines") }
    // Texts may differ in their last line break alone.
    description = lines.isEmpty ? "only the end of the text differs" : lines.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: true)
  }
}
