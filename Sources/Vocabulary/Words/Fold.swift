/// Brings two spellings of one word to the same key.
package enum Fold {
  /// A text without case, accents, width, punctuation and extra spaces: `Mid-Mkt.` is `mid mkt`, `UK & I` is `uk and i`.
  ///
  /// Signs that carry meaning stay: `#`, `%`, `+`, `<`, `>`, currencies. Letters of all scripts stay. A text of nothing
  /// but punctuation, such as `-`, is its own key.
  package static func key(_ text: String) -> String { key(text, dropsPictures: false) }

  /// The key of a column header, without unit, remark, required mark, leading number, emoji, `?` and `:`.
  ///
  /// `1. SLA (hrs)*` is `sla`, `👤 Owner (required)` is `owner`; `Company size (employees)` keeps its bracket.
  package static func header(_ text: String) -> String {
    let unnumbered = HeaderText.withoutNumber(text)
    let bare = HeaderText.withoutBrackets(unnumbered) { HeaderUnit.isUnit($0) || HeaderText.isRemark($0) }
    let folded = key(bare, dropsPictures: true)
    return folded.isEmpty ? key(text, dropsPictures: true) : folded
  }

  static func key(_ text: String, dropsPictures: Bool) -> String {
    var writer = KeyWriter(dropsPictures: dropsPictures)
    let bytes = Array(text.utf8)
    let key = writer.write(bytes, in: 0..<bytes.count)
    return String(decoding: writer.bytes[key], as: UTF8.self)
  }
}
