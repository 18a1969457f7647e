/// Reads the catalogue's literals: one row for each canonical value or field.
///
///     name detail: spelling | spelling |
///       spelling
///     // a comment
///
/// A line that starts with a space goes on with the row above. `~` before a spelling marks one that is ambiguous by
/// itself. The detail is a field's type, or after ` = ` a value's display name.
struct WordRows {
  private(set) var rows: [WordIndex.Row] = []
  private(set) var entries: [WordIndex.Entry] = []
  /// The bytes of all literals, one after the other.
  private(set) var text: [UInt8] = []
  private var writer = KeyWriter()
  private let separator: [UInt8]
  private let namesCount: Bool
  private var place = 0

  init(separator: String, namesCount: Bool) {
    self.separator = Array(separator.utf8)
    self.namesCount = namesCount
    text.reserveCapacity(65_536)
    writer.reserve(65_536)
    entries.reserveCapacity(8_192)
  }

  var keys: [UInt8] { writer.bytes }

  mutating func read(_ literal: String, scope: Int) {
    var position = text.count
    text += literal.utf8
    text.append(UInt8(ascii: "\n"))
    while position < text.count {
      let end = text[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      readLine(position..<end, scope: scope)
      position = end + 1
    }
  }

  private mutating func readLine(_ line: Range<Int>, scope: Int) {
    guard let first = text[line].first else { return }
    if first == UInt8(ascii: "/"), text[line].dropFirst().first == UInt8(ascii: "/") { return }
    if first == UInt8(ascii: " ") {
      readSpellings(line)
    } else if let colon = endOfHead(line) {
      let head = line.lowerBound..<colon
      let cut = position(of: separator, in: head)
      let name = head.lowerBound..<(cut ?? colon)
      let detail = cut.map { ($0 + separator.count)..<colon } ?? colon..<colon
      rows.append(
        WordIndex.Row(scope: scope, name: string(name), detail: string(detail)))
      place = 0
      readSpellings(colon + 1..<line.upperBound)
      // Last, so that the planner's spellings come first; a row without spellings cannot be written at all.
      if namesCount, place > 0, text[name.lowerBound] != UInt8(ascii: "(") {
        addSpelling(name)
        addSpelling(detail)
      }
    }
  }

  /// The colon before the first spelling: one followed by a space, or at the end of the line.
  private func endOfHead(_ line: Range<Int>) -> Int? {
    line.first {
      text[$0] == UInt8(ascii: ":") && ($0 + 1 == line.upperBound || text[$0 + 1] == UInt8(ascii: " "))
    }
  }

  private mutating func readSpellings(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let bar = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "|")) ?? range.upperBound
      addSpelling(start..<bar)
      start = bar + 1
    }
  }

  private mutating func addSpelling(_ range: Range<Int>) {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, text[first] == UInt8(ascii: " ") { first += 1 }
    while end > first, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard first < end else { return }
    let isAmbiguous = text[first] == UInt8(ascii: "~") && end - first > 1
    let spelling = (isAmbiguous ? first + 1 : first)..<end
    let key = writer.write(text, in: spelling)
    entries.append(
      WordIndex.Entry(
        row: rows.count - 1, place: place, isAmbiguous: isAmbiguous, key: key, spelling: spelling))
    place += 1
  }

  private func position(of part: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= part.count else { return nil }
    return (range.lowerBound...range.upperBound - part.count).first {
      text[$0..<$0 + part.count] == part[...]
    }
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
