/// A number, word or sign of a cell's folded text.
struct Lexeme: Hashable {
  enum Kind { case number, word, sign }

  let kind: Kind
  /// Numbers keep their separators: `1,000`, `25.5`, `1 000`.
  let text: String
  /// Whether a space stands before it.
  let isSpaced: Bool

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
  func isWord(_ word: String) -> Bool { kind == .word && text == word }
}

/// Cuts a cell's text into numbers, words and signs.
enum GrammarLexer {
  enum Numbers {
    /// Separators between digits belong to the number: `1,000.50` is one.
    case withSeparators
    /// Runs of digits only: `31.08.2026` is three.
    case digitsOnly
  }

  /// Returns the lexemes of the folded text; dots that end an abbreviation are left out.
  static func lexemes(_ text: String, numbers: Numbers = .withSeparators) -> [Lexeme] {
    let scalars = Array(GrammarText.folded(text).unicodeScalars)
    var lexemes: [Lexeme] = []
    var index = 0
    var isSpaced = false
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == " " {
        isSpaced = true
        index += 1
        continue
      }
      let end: Int
      let kind: Lexeme.Kind
      if startsNumber(scalars, index, numbers) {
        end = endOfNumber(scalars, index, numbers)
        kind = .number
      } else if isLetter(scalar) {
        end = endOfWord(scalars, index)
        kind = .word
      } else if scalar == ".", let last = lexemes.last, last.kind == .word, !isSpaced, lexemes.count > 0 {
        index += 1
        continue
      } else {
        end = index + (isPair(scalars, index) ? 2 : 1)
        kind = .sign
      }
      let text = String(scalars: scalars[index..<end])
      lexemes.append(
        Lexeme(kind: kind, text: kind == .sign ? signs[text] ?? text : text, isSpaced: isSpaced))
      isSpaced = false
      index = end
    }
    return lexemes
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isAlphabetic
  }

  /// A run of letters; words of Japanese and Chinese stand without spaces between them.
  private static func endOfWord(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    if let length = EasternWords.length(scalars, start) { return start + length }
    var end = start + 1
    while end < scalars.count, isLetter(scalars[end]) {
      if scalars[end].value >= 0x3000, EasternWords.length(scalars, end) != nil { break }
      end += 1
    }
    return end
  }

  private static func isFraction(_ scalar: Unicode.Scalar) -> Bool { NumberText.fractions[scalar] != nil }

  private static func startsNumber(_ scalars: [Unicode.Scalar], _ index: Int, _ numbers: Numbers) -> Bool {
    if isDigit(scalars[index]) { return true }
    guard numbers == .withSeparators else { return false }
    if isFraction(scalars[index]) { return true }
    guard scalars[index] == "." || scalars[index] == ",", index + 1 < scalars.count,
      isDigit(scalars[index + 1])
    else { return false }
    // `50..249` is a run, and `x,5` a list.
    return index == 0 || [" ", "<", ">", "(", "-", "$", "€", "£"].contains(scalars[index - 1])
  }

  private static func endOfNumber(_ scalars: [Unicode.Scalar], _ start: Int, _ numbers: Numbers) -> Int {
    var end = start
    var isGroupedBySpace = false
    while end < scalars.count {
      let scalar = scalars[end]
      if isDigit(scalar) {
        end += 1
      } else if numbers == .digitsOnly {
        break
      } else if isFraction(scalar) {
        return end + 1
      } else if scalar == "." || scalar == ",", end + 1 < scalars.count, isDigit(scalars[end + 1]) {
        end += 1
      } else if scalar == "'" || scalar == " ", digits(scalars, after: end) == 3,
        isGroupedBySpace || (end - start <= 3 && scalars[start..<end].allSatisfy(isDigit))
      {
        isGroupedBySpace = true
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private static func digits(_ scalars: [Unicode.Scalar], after index: Int) -> Int {
    scalars[(index + 1)...].prefix { isDigit($0) }.count
  }

  private static func isPair(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index + 1 < scalars.count, ["=", "<", ">"].contains(scalars[index + 1]) else { return false }
    return signs[String(scalars: scalars[index...index + 1])] != nil
  }

  /// Signs of two letters, and their one spelling.
  private static let signs = [
    "<=": "≤", "=<": "≤", "⩽": "≤", ">=": "≥", "=>": "≥", "⩾": "≥", "<>": "≠", "!=": "≠", "≈": "~", "±": "~",
  ]
}
