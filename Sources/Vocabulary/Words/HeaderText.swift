/// Takes the decorations off a column header.
enum HeaderText {
  /// A bracketed part of a header: what is inside, and where it lies with its brackets.
  struct Bracket {
    let content: Substring
    let range: Range<String.Index>
  }

  /// The header without a leading `1.`, `2)`, `(3)` or `4 -`.
  static func withoutNumber(_ text: String) -> String {
    // No number begins with a plain letter.
    if let first = text.utf8.first, 0x41...0x7A ~= first { return text }
    var rest = Substring(text).drop { $0.isWhitespace }
    let isOpened = rest.first == "("
    if isOpened { rest.removeFirst() }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard digits.first?.isNumber == true, digits.count <= 5 else { return text }
    rest = rest.dropFirst(digits.count)
    if isOpened || !digits.hasSuffix(".") {
      rest = rest.drop { !isOpened && $0.isWhitespace }
      guard let mark = rest.popFirst(), mark == ")" || (!isOpened && (mark == ":" || isDash(mark))) else {
        return text
      }
      // `1:1` and `5-9` are words of their own.
      if mark != ")", rest.first?.isWhitespace != true { return text }
    }
    rest = rest.drop { $0.isWhitespace }
    guard let first = rest.first, first.isLetter || first == "#" else { return text }
    return String(rest)
  }

  /// The header without those brackets whose content is rejected.
  static func withoutBrackets(_ text: String, where isDropped: (Substring) -> Bool) -> String {
    var result = text
    for bracket in brackets(in: text).reversed() where isDropped(bracket.content) {
      result.replaceSubrange(bracket.range, with: " ")
    }
    return result
  }

  /// The round and square brackets of a header, from left to right.
  static func brackets(in text: String) -> [Bracket] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") || $0 >= 0x80 })
    else { return [] }
    var found: [Bracket] = []
    var opened: String.Index?
    for position in text.indices {
      switch text[position] {
      case "(", "[", "（": opened = position
      case ")", "]", "）":
        guard let start = opened else { continue }
        let end = text.index(after: position)
        found.append(Bracket(content: text[text.index(after: start)..<position], range: start..<end))
        opened = nil
      default: continue
      }
    }
    return found
  }

  /// Whether a header may have a number, brackets or pictures beside its words.
  static func mayBeDecorated(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return !(0x41...0x7A ~= first) || text.utf8.contains { "([".utf8.contains($0) || $0 >= 0x80 }
  }

  /// Whether a bracket speaks of how to fill the column, not of what it means: `(required)`, `(Y/N)`, `(ISO)`.
  static func isRemark(_ content: Substring) -> Bool { remarks.contains(Fold.key(String(content))) }

  private static func isDash(_ character: Character) -> Bool { "-–—".contains(character) }

  private static let remarks: Set<String> = [
    "required", "optional", "mandatory", "req", "opt", "pflicht", "pflichtfeld", "obligatoire", "facultatif",
    "y n", "yes no", "j n", "ja nein", "true false", "iso", "iso 2", "iso2", "iso code", "iso 3166", "date",
    "text",
    "number", "list", "free text", "dropdown", "drop down", "multi", "multi select", "comma separated",
    "dd mm yyyy",
    "mm dd yyyy", "yyyy mm dd", "tt mm jjjj", "dd mm yy", "mm dd yy", "e g", "tbc", "tbd", "draft", "s",
    "see notes", "auto", "formula",
  ]
}
