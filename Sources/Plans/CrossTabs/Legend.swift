import Vocabulary

/// What a note above or below a table says its marks mean: `P = partner, S = support`.
struct Legend {
  /// Meanings by folded mark.
  private let meanings: [String: String]

  /// Reads the words of the rows around a table.
  init(_ notes: [[String]]) {
    var meanings: [String: String] = [:]
    for row in notes {
      if row.count == 2, row[0].count <= Self.longestMark, !row[1].contains("=") {
        meanings[Self.key(row[0])] = meanings[Self.key(row[0])] ?? row[1]
        continue
      }
      for text in row {
        for (mark, meaning) in Self.pairs(in: text) where meanings[mark] == nil { meanings[mark] = meaning }
      }
    }
    self.meanings = meanings
  }

  private static let longestMark = 3

  /// `(P)` and `P*` are `P` on occasion.
  func meaning(of mark: String) -> String? {
    meanings[Self.key(mark)]
      ?? meanings[Self.key(mark.trimmingPrefix { "([".contains($0) }.prefix { !")]*".contains($0) })]
  }

  private static func key(_ mark: some StringProtocol) -> String { mark.lowercased() }

  /// `Legend: P = partner, S = support (inbound)` or `P: partner; S: support`.
  private static func pairs(in text: String) -> [(mark: String, meaning: String)] {
    let sign: Character = text.contains("=") ? "=" : ":"
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      words += word.split(separator: sign, omittingEmptySubsequences: false)
        .flatMap { [$0, Substring(String(sign))] }.dropLast().filter { !$0.isEmpty }
    }
    var pairs: [(mark: String, meaning: [Substring])] = []
    var index = 0
    while index < words.count {
      let isMark =
        index + 1 < words.count && words[index + 1] == Substring(String(sign))
        && words[index].count <= longestMark
      if isMark {
        pairs.append((key(words[index]), []))
        index += 2
      } else {
        if !pairs.isEmpty, words[index] != Substring(String(sign)) {
          pairs[pairs.count - 1].meaning.append(words[index])
        }
        index += 1
      }
    }
    return pairs.compactMap { mark, words in
      let meaning = words.joined(separator: " ").prefix { !";|".contains($0) }
      let trimmed = String(meaning.drop { ",.".contains($0) })
      let bare = trimmed.last.map { ",.".contains($0) } == true ? String(trimmed.dropLast()) : trimmed
      return bare.isEmpty ? nil : (mark, bare)
    }
  }
}
