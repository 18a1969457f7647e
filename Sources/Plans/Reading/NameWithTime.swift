import Vocabulary

/// A name with a time behind it, in one cell: `Ana Keller (4h)`, `Bo Braun / 2bd`.
enum NameWithTime {
  /// The name and the time behind it; `nil` where none is.
  static func parted(_ text: String) -> (name: String, time: String)? {
    for mark in ["(", "[", ",", "/", ";", "\n", " - ", " – "] {
      guard let start = text.lastRange(of: mark) else { continue }
      let name = String(text[..<start.lowerBound]).trimmed
      let time = String(text[start.upperBound...]).trimmed.prefix { $0 != ")" && $0 != "]" }
      guard !name.isEmpty, time.contains(where: \.isNumber), time.contains(where: \.isLetter),
        case .value = DurationGrammar.read(String(time), in: GrammarContext())
      else { continue }
      return (name, String(time))
    }
    return nil
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  fileprivate func lastRange(of mark: String) -> Range<Index>? {
    var found: Range<Index>?
    for start in indices where self[start...].hasPrefix(mark) {
      found = start..<index(start, offsetBy: mark.count)
    }
    return found
  }
}
