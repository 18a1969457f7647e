/// A header with the keys it is looked up by, made once for all kinds of sheets.
struct HeaderKeys {
  /// The header as written, without white space at its ends.
  let spelling: String
  /// The key as it stands, then the key without decorations where that is another.
  let keys: [String]
  /// Some kind of sheet has a column of this name.
  let isKnown: Bool

  init(_ header: String) {
    spelling = header.trimmed
    let full = Fold.key(header)
    let bare = HeaderText.mayBeDecorated(header) ? Fold.header(header) : full
    let keys = full == bare ? [full] : [full, bare]
    self.keys = keys
    isKnown = keys.contains { key in
      SheetKind.lists.indices.contains { HeaderCatalogue.index.has(key, scope: $0) }
    }
  }

  /// The key without decorations.
  var bare: String { keys[keys.count - 1] }
}
