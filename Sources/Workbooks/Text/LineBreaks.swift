/// Breaks text into lines the way a spreadsheet program wraps a cell: between words, and inside a word that is too long.
package enum LineBreaks {
  /// The lines of the text at a width in pixels; an empty text is one empty line.
  package static func lines(_ text: String, width: Int, isBold: Bool = false, size: Int = 11) -> [String] {
    let limit = max(width, TextWidth.digit * 2) * 1_100 / size
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { broken($0, limit: limit, isBold: isBold) }
  }

  private static func broken(_ paragraph: Substring, limit: Int, isBold: Bool) -> [String] {
    let space = TextWidth.hundredths(" ", isBold: isBold)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      let width = hundredths(word, isBold: isBold)
      if !line.isEmpty, used + space + width <= limit {
        line += " " + word
        used += space + width
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let pieces = width <= limit ? [word] : cut(word, limit: limit, isBold: isBold)
      lines += pieces.dropLast().map(String.init)
      line = String(pieces.last ?? "")
      used = hundredths(pieces.last ?? "", isBold: isBold)
    }
    return lines + [line]
  }

  private static func cut(_ word: Substring, limit: Int, isBold: Bool) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let width = hundredths(word[index...index], isBold: isBold)
      if used + width > limit, start < index {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += width
    }
    return pieces + [word[start...]]
  }

  private static func hundredths(_ text: Substring, isBold: Bool) -> Int {
    text.unicodeScalars.reduce(0) { $0 + TextWidth.hundredths($1, isBold: isBold) }
  }
}
