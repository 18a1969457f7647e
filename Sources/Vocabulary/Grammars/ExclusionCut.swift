/// A condition cut at its first word or sign that takes something out.
struct ExclusionCut {
  let before: String
  let taken: String
  /// What follows the closing bracket of `DACH (w/o CH), Benelux`.
  let behind: String

  /// `nil` where nothing is taken out.
  init?(_ text: String, isKnown: (String) -> Bool, token: (String) -> ConditionText.Token?) {
    let scalars = Array(text.unicodeScalars)
    // Folding keeps neither places nor lengths, so words are compared scalar by scalar in ASCII.
    let lower = scalars.map { $0.isASCII && $0.properties.isUppercase ? Self.lowered($0) : $0 }
    // Each dash needs a look at both sides; cells with many of them are prose.
    let hasDashes = lower.count <= 200
    for index in lower.indices where hasDashes || lower[index] != "-" {
      guard let length = Self.exclusion(lower, index) else { continue }
      // `NO, SE` are Norway and Sweden.
      let word = Self.text(Array(scalars[index..<min(index + length, scalars.count)]))
      if length <= 3, isKnown(word) || word == "NO" { continue }
      let parts = Self.parts(scalars, index, length)
      if lower[index] == "-", !Self.isMeant(parts.before, parts.taken, isKnown, token) { continue }
      guard !parts.taken.isEmpty else { continue }
      (before, taken, behind) = parts
      return
    }
    return nil
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
  }

  private static func parts(
    _ scalars: [Unicode.Scalar], _ index: Int, _ length: Int
  ) -> (before: String, taken: String, behind: String) {
    var before = Array(scalars[..<index])
    while let last = before.last, " ,;:\n".unicodeScalars.contains(last) { before.removeLast() }
    var taken = Array(scalars[(index + length)...])
    var behind: [Unicode.Scalar] = []
    if let open = before.last, open == "(" || open == "[" {
      before.removeLast()
      let close: Unicode.Scalar = open == "(" ? ")" : "]"
      if let end = taken.firstIndex(of: close) {
        behind = Array(taken[(end + 1)...])
        taken = Array(taken[..<end])
        while let first = behind.first, " ,;/+&\n".unicodeScalars.contains(first) { behind.removeFirst() }
      }
    }
    while let first = taken.first, ":. ".unicodeScalars.contains(first) { taken.removeFirst() }
    // `not (ENT, MM)`.
    if taken.first == "(", taken.last == ")" { taken = Array(taken.dropFirst().dropLast()) }
    return (text(before), text(taken), text(behind))
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    GrammarText.tidy(String(String.UnicodeScalarView(scalars)))
  }

  /// A dash takes out only what is known from what is known.
  private static func isMeant(
    _ before: String, _ taken: String, _ isKnown: (String) -> Bool, _ token: (String) -> ConditionText.Token?
  ) -> Bool {
    guard isKnown(before) || token(before) != nil else { return false }
    let list = ListGrammar.read(taken, isKnown: isKnown)
    return !list.items.isEmpty && list.items.allSatisfy(isKnown)
  }

  /// Returns the length of the exclusion that begins at the index, `nil` where none does.
  private static func exclusion(_ text: [Unicode.Scalar], _ index: Int) -> Int? {
    switch text[index] {
    case "≠", "¬", "∖": return 1
    case "!": return index + 1 < text.count && text[index + 1] == "=" ? 2 : 1
    case "<": return index + 1 < text.count && text[index + 1] == ">" ? 2 : nil
    case "-":
      let isSpaced = index > 0 && text[index - 1] == " " && index + 1 < text.count && text[index + 1] == " "
      return isSpaced ? 1 : nil
    default: break
    }
    guard isStart(text, index) else { return nil }
    for word in ConditionWords.exclusions where matches(text, word, index) {
      let end = index + word.count
      guard end < text.count, [" ", ".", ":", "("].contains(text[end]) else { continue }
      return text[end] == "(" || text[end] == " " ? word.count : word.count + 1
    }
    return nil
  }

  private static func isStart(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index == 0 || " (,;[\n/".unicodeScalars.contains(text[index - 1])
  }

  private static func matches(_ text: [Unicode.Scalar], _ word: [Unicode.Scalar], _ start: Int) -> Bool {
    start + word.count <= text.count && text[start..<(start + word.count)].elementsEqual(word)
  }
}
