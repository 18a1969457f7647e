/// An index of words by scope and folded key, read once from literals in the row form of `WordRows`.
struct WordIndex: Sendable {
  /// One canonical value, or one field of a sheet.
  struct Row: Sendable {
    let scope: Int
    /// The canonical value or the field's id.
    let name: String
    /// What the head says beside the name: a field's type, a value's display name.
    let detail: String
  }

  /// One spelling of a row.
  struct Entry: Sendable {
    let row: Int
    /// The place of the spelling in its row, from 0; the first is the usual one.
    let place: Int
    let isAmbiguous: Bool
    /// Where the folded key lies in the keys.
    let key: Range<Int>
    /// Where the spelling lies in the text of the literals.
    let spelling: Range<Int>
  }

  let rows: [Row]
  let entries: [Entry]
  /// The entries and the rows of each scope.
  private let scopes: [(entries: Range<Int>, rows: Range<Int>)]
  private let keys: [UInt8]
  private let text: [UInt8]
  /// Open addressing: the number of an entry from 1, or 0 where the slot is free.
  private let slots: [UInt32]

  /// Reads the literals of each scope; a scope is its position in the list.
  ///
  /// `namesCount` is true where a canonical value and its display name are spellings too.
  init(_ literals: [[String]], separator: String, namesCount: Bool) {
    var reader = WordRows(separator: separator, namesCount: namesCount)
    var scopes: [(entries: Range<Int>, rows: Range<Int>)] = []
    for (scope, parts) in literals.enumerated() {
      let (entry, row) = (reader.entries.count, reader.rows.count)
      for part in parts { reader.read(part, scope: scope) }
      scopes.append((entry..<reader.entries.count, row..<reader.rows.count))
    }
    rows = reader.rows
    entries = reader.entries
    self.scopes = scopes
    keys = reader.keys
    text = reader.text
    var size = 64
    while size < entries.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for (number, entry) in entries.enumerated() {
      var slot = Self.hash(keys[entry.key], scope: rows[entry.row].scope) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number + 1)
    }
    self.slots = slots
  }

  /// The entries of a scope that have this key, in the order of the catalogue.
  func entries(for key: String, scope: Int) -> [Entry] {
    var key = key
    return key.withUTF8 { wanted in
      var found: [Entry] = []
      var slot = Self.hash(wanted, scope: scope) & (slots.count - 1)
      while slots[slot] != 0 {
        let entry = entries[Int(slots[slot]) - 1]
        if rows[entry.row].scope == scope, keys[entry.key].elementsEqual(wanted) { found.append(entry) }
        slot = (slot + 1) & (slots.count - 1)
      }
      return found
    }
  }

  /// Whether a scope has this key.
  func has(_ key: String, scope: Int) -> Bool {
    var key = key
    return key.withUTF8 { wanted in
      var slot = Self.hash(wanted, scope: scope) & (slots.count - 1)
      while slots[slot] != 0 {
        let entry = entries[Int(slots[slot]) - 1]
        if rows[entry.row].scope == scope, keys[entry.key].elementsEqual(wanted) { return true }
        slot = (slot + 1) & (slots.count - 1)
      }
      return false
    }
  }

  /// All entries of a scope, in the order of the catalogue.
  func entries(in scope: Int) -> ArraySlice<Entry> { entries[scopes[scope].entries] }

  /// All rows of a scope, in the order of the catalogue.
  func rows(in scope: Int) -> ArraySlice<Row> { rows[scopes[scope].rows] }

  func spelling(of entry: Entry) -> String { String(decoding: text[entry.spelling], as: UTF8.self) }

  func key(of entry: Entry) -> String { String(decoding: keys[entry.key], as: UTF8.self) }

  func keyBytes(of entry: Entry) -> ArraySlice<UInt8> { keys[entry.key] }

  /// FNV-1a over the key, started by the scope.
  private static func hash(_ key: some Sequence<UInt8>, scope: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: scope &* 0x9E37)
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF)
  }
}
