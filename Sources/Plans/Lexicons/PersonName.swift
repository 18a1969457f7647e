import Vocabulary

/// A person's name in the spellings that planners use; all of them folded.
struct PersonName {
  /// The words of the name, given name first: `keller, ana` is `ana keller`.
  let words: [String]

  init(_ text: String) {
    if let comma = text.firstIndex(of: ",") {
      let last = Fold.key(String(text[..<comma]))
      let first = Fold.key(String(text[text.index(after: comma)...]))
      words = Self.words(of: first) + (last.isEmpty ? [] : [last])
    } else {
      words = Self.words(of: Fold.key(text))
    }
  }

  /// The name in full: `ana keller`.
  var whole: String { words.joined(separator: " ") }

  /// The full name in other words: the surname first, without middle names, in one word.
  var variants: [String] {
    guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
    let surname = words.dropFirst().joined(separator: " ")
    let given = words.dropLast().joined(separator: " ")
    var variants = ["\(surname) \(first)", "\(last) \(given)", "\(last) \(first)", "\(first) \(last)"]
    // `佐藤花子`: names of other scripts are written without a space.
    if !whole.utf8.allSatisfy({ $0 < 0x80 }) { variants.append(words.joined()) }
    return variants
  }

  /// What names the person as long as nobody else has it: `a keller`, `ana k`, `ana`, `keller`.
  var parts: [String] {
    guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
    let surname = words.dropFirst().joined(separator: " ")
    let initial = String(first.prefix(1))
    let middle = words.dropLast().map { String($0.prefix(1)) }.joined(separator: " ")
    return [
      "\(initial) \(surname)", "\(initial) \(last)", "\(surname) \(initial)", "\(last) \(initial)",
      // Lucía García López is Lucía García too.
      "\(first) \(words[1])", "\(initial) \(words[1])", "\(middle) \(last)", "\(first) \(last.prefix(1))",
      first, surname, last,
    ]
  }

  /// `ak` for Ana Keller, `jdv` and `jv` for Jan de Vries.
  var initials: [String] {
    guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
    let all = words.map { String($0.prefix(1)) }.joined()
    return [all, String(first.prefix(1)) + String(last.prefix(1))]
  }

  /// Initials as a cell has them, `AK` or `A.K.`; `nil` where the text is none, or a word of its own such as `AE`.
  static func initials(in text: String) -> String? {
    let letters = text.filter { $0 != "." && $0 != " " }
    guard (2...3).contains(letters.count), letters.allSatisfy({ $0.isLetter && $0.isUppercase }),
      !["NN", "NA"].contains(letters), CellToken.of(text) == nil,
      !words.contains(where: { ValueCatalogue.canonical(text, scope: $0) != nil })
    else { return nil }
    return Fold.key(letters)
  }

  /// Lists whose words are no people.
  private static let words: [ValueScope] = [
    .job, .role, .ownerType, .method, .ledBy, .partnerType, .sizeClass, .region, .stage, .lifecycle,
  ]

  /// Without what stands before or behind a name: `Herr`, `Dr.`, `様`.
  private static func words(of key: String) -> [String] {
    var words = key.split(separator: " ").map(String.init)
    while words.count > 1, titles.contains(words[0]) { words.removeFirst() }
    guard let last = words.last else { return words }
    for ending in ["さん", "様", "氏"] where last.hasSuffix(ending) && last.count > ending.count {
      words[words.count - 1] = String(last.dropLast(ending.count))
    }
    return words.filter { !["さん", "様", "氏"].contains($0) || words.count == 1 }
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "hr", "fr", "mme", "mlle", "sr", "sra", "srta",
    "don", "dona", "ing", "dipl",
  ]
}

/// The ways in which one name with umlauts is written: `Müller`, `Mueller`, `Muller`.
enum UmlautSpelling {
  /// The folded text with umlauts written out and with written-out umlauts taken together; without the plain key.
  static func variants(of text: String) -> [String] {
    let key = Fold.key(text)
    var written = ""
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      for letter in text { written += writtenOut[letter] ?? String(letter) }
      written = Fold.key(written)
    }
    return [written, takenTogether(key)].filter { !$0.isEmpty && $0 != key }
  }

  /// `mueller` is `muller`; bytes will do, for the key of a letter with an umlaut has none.
  private static func takenTogether(_ key: String) -> String {
    var bytes: [UInt8] = []
    for byte in key.utf8 {
      if let last = bytes.last, byte == UInt8(ascii: "e"), "aou".utf8.contains(last) { continue }
      if byte == UInt8(ascii: "a"), bytes.last == byte { continue }
      bytes.append(byte)
    }
    return bytes.count == key.utf8.count ? key : String(decoding: bytes, as: UTF8.self)
  }

  private static let writtenOut: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa", "ø": "oe",
    "Ø": "Oe",
  ]
}
