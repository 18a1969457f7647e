/// Breaks text into lines the way a spreadsheet program wraps a cell: between words, and inside a word that is too long.
package enum LineBreaks {
  /// The lines of the text at a width in pixels; an empty text is one empty line.
  package static func lines(_ text: String, width: Int, isBold: Bool = false, size: Int = 11) -> [String] {
    var lines: [String] = []
    place(text, width: width, isBold: isBold, size: size) { word, startsLine in
      if startsLine {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return lines
  }

  /// How many lines these are.
  static func count(_ text: String, width: Int, isBold: Bool = false, size: Int = 11) -> Int {
    var count = 0
    place(text, width: width, isBold: isBold, size: size) { _, startsLine in count += startsLine ? 1 : 0 }
    return count
  }

  /// Hands on each word, or piece of a word that is too long, and whether a line starts with it.
  private static func place(
    _ text: String, width: Int, isBold: Bool, size: Int, _ put: (Substring, _ startsLine: Bool) -> Void
  ) {
    let limit = max(width, TextWidth.digit * 2) * 1_100 / size
    let space = TextWidth.hundredths(" ", isBold: isBold)
    // Bytes are looked through, for to find characters takes several times as long.
    for paragraph in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var used = 0
      var startsLine = true
      for word in paragraph.split(separator: UInt8(ascii: " ")).map(Substring.init) {
        let width = hundredths(word, isBold: isBold)
        if !startsLine, used + space + width <= limit {
          put(word, false)
          used += space + width
          continue
        }
        startsLine = false
        guard width > limit else {
          put(word, true)
          used = width
          continue
        }
        for piece in cut(word, limit: limit, isBold: isBold) {
          put(piece, true)
          used = hundredths(piece, isBold: isBold)
        }
      }
      if startsLine { put("", true) }
    }
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
