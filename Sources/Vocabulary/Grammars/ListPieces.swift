/// A text cut at every separator outside brackets.
struct ListPieces {
  private let scalars: [Unicode.Scalar]
  private var ranges: [Range<Int>] = []
  /// What stands behind each piece.
  private var behind: [[ListText.Separator]] = []

  var count: Int { ranges.count }

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var start = 0
    var index = 0
    var depth = 0
    // An open bracket that nothing closes hides nothing.
    let lastClose = scalars.lastIndex { $0 == ")" || $0 == "]" } ?? -1
    while index < scalars.count {
      switch scalars[index] {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: break
      }
      if depth == 0 || index > lastClose, let (separator, length) = separator(at: index) {
        add(start..<index, separator)
        start = index + length
        index = start
      } else {
        index += 1
      }
    }
    add(start..<scalars.count, nil)
  }

  /// The text of pieces `from` to `through` as typed, with the separators between them.
  func text(from: Int, through: Int) -> String {
    String(scalars: scalars[ranges[from].lowerBound..<ranges[through].upperBound])
  }

  func separators(behind index: Int) -> [ListText.Separator] { behind[index] }

  private mutating func add(_ range: Range<Int>, _ separator: ListText.Separator?) {
    var range = range
    while let first = range.first, isSpace(scalars[first]) { range = (first + 1)..<range.upperBound }
    while let last = range.last, isSpace(scalars[last]) { range = range.lowerBound..<last }
    if range.isEmpty {
      // Doubled separators (`, and`) part the same two pieces; those in front of the first part none.
      if let separator, !behind.isEmpty { behind[behind.count - 1].append(separator) }
    } else {
      ranges.append(range)
      behind.append(separator.map { [$0] } ?? [])
    }
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }

  private func separator(at index: Int) -> (ListText.Separator, length: Int)? {
    switch scalars[index] {
    case ",", "，", "、": return (.comma, 1)
    case ";", "；": return (.semicolon, 1)
    case "|": return (.bar, 1)
    case "\n": return (.newline, 1)
    case "•", "·": return (.bullet, 1)
    // Between characters as in `関東・関西`; the parts of a foreign name are written in kana.
    case "・": return isHan(index - 1) && isHan(index + 1) ? (.bullet, 1) : nil
    case "/": return isWithout(at: index) ? nil : (.slash, 1)
    case "&": return (.ampersand, 1)
    case "+":
      // `MM+` is one item, and so is `50+`.
      let next = index + 1 < scalars.count ? scalars[(index + 1)...].first { !isSpace($0) } : nil
      return next == nil || next == "," || next == ";" || next == "/" ? nil : (.plus, 1)
    case " ":
      for (word, separator) in Self.words where matches(word, at: index + 1) {
        let end = index + 1 + word.count
        guard end < scalars.count, isSpace(scalars[end]) else { continue }
        if scalars[index + 1] != word[0], word.count == 2, !isBetweenWords(index, end) { continue }
        return (separator, word.count + 1)
      }
      return nil
    default: return nil
    }
  }

  /// The slash of `w/o`.
  private func isWithout(at index: Int) -> Bool {
    guard index > 0, scalars[index - 1] == "w" || scalars[index - 1] == "W" else { return false }
    let startsWord = index < 2 || !scalars[index - 2].properties.isAlphabetic
    return startsWord && index + 1 < scalars.count && (scalars[index + 1] == "o" || scalars[index + 1] == "O")
  }

  /// `Healthcare OR Retail`: an item stands on either side, and no mark that parts items; `WA, OR and CA` lists Oregon.
  private func isBetweenWords(_ before: Int, _ after: Int) -> Bool {
    guard before > 0, let next = scalars[after...].first(where: { !isSpace($0) }) else { return false }
    return (isWord(scalars[before - 1]) || ").\"".unicodeScalars.contains(scalars[before - 1]))
      && (isWord(next) || "(\"".unicodeScalars.contains(next))
  }

  private func isHan(_ index: Int) -> Bool {
    scalars.indices.contains(index) && (0x4E00...0x9FFF).contains(scalars[index].value)
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || GrammarLexer.isDigit(scalar)
  }

  /// Small letters or capitals; `Y` alone is a letter.
  private func matches(_ word: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + word.count <= scalars.count else { return false }
    for (offset, letter) in word.enumerated() {
      let scalar = scalars[start + offset]
      guard scalar == letter || (word.count > 1 && scalar.isASCII && scalar.value | 0x20 == letter.value)
      else {
        return false
      }
    }
    return true
  }

  private static let words: [([Unicode.Scalar], ListText.Separator)] = [
    ("and", .and), ("und", .and), ("et", .and), ("y", .and), ("or", .or), ("oder", .or), ("ou", .or),
    ("o", .or),
  ].map { (Array($0.unicodeScalars), $1) }
}
