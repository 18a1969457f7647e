/// One name of an owner cell, parted from its decorations.
struct OwnerPart {
  private(set) var name: String
  var kind: OwnerText.Party.Kind?
  private(set) var share: Int?
  private(set) var from: String?
  private(set) var isDoubtful = false
  private(set) var isRoundRobin = false
  private(set) var notices: [Notice] = []

  init(_ text: String, _ isKnown: (String) -> Bool) {
    name = text.trimmed(of: " ,;:-")
    guard !isKnown(name) else {
      kind = OwnerWords.kind(name)
      return
    }
    if let (prefix, rest) = name.parted(by: ":"), let typed = OwnerWords.prefix(prefix) {
      kind = typed
      name = rest.trimmed(of: " ")
    }
    readAddress()
    readBrackets()
    readMarks()
    readShare()
    for word in ["round robin", "round-robin", "rr"] {
      guard let (before, after) = name.parted(byWord: word), after.isEmpty, !before.isEmpty else { continue }
      isRoundRobin = true
      name = before.trimmed(of: " ,-:")
    }
    let (rest, start) = Self.start(name)
    if let start {
      name = rest
      from = start
    }
    readKind()
  }

  /// Returns the name and, where one is written, the day from which it counts: `Y from 1 Aug`.
  static func start(_ text: String) -> (name: String, from: String?) {
    for word in OwnerWords.starts {
      guard let (before, after) = text.parted(byWord: word) else { continue }
      let day = after.trimmed(of: " :()")
      let name = before.trimmed(of: " ,(-:")
      guard !name.isEmpty, isDay(day) else { continue }
      return (name, day)
    }
    return (text, nil)
  }

  /// Returns the names before, and those behind a word such as `backup`, where it follows a bracket, sign or nothing.
  static func backup(_ text: String) -> (names: String, backup: String?) {
    for word in OwnerWords.backups {
      guard let (before, after) = text.parted(byWord: word) else { continue }
      let opening = before.trimmed(of: " ").last
      let names = before.trimmed(of: " (,;/+&-[\n")
      var backup = after.trimmed(of: " :=.-")
      guard opening.map({ "(,;/+&-[\n".contains($0) }) ?? true, !backup.isEmpty else { continue }
      if opening == "(" || opening == "[" {
        let close: Character = opening == "(" ? ")" : "]"
        guard let end = backup.firstIndex(of: close) else { return (names, backup) }
        let behind = String(backup[backup.index(after: end)...]).trimmed(of: " ")
        backup = String(backup[..<end])
        return (behind.isEmpty ? names : names + " " + behind, backup)
      }
      return (names, backup)
    }
    return (text, nil)
  }

  private static func isDay(_ text: String) -> Bool {
    let lexemes = GrammarLexer.lexemes(text, numbers: .digitsOnly)
    return lexemes.count <= 8
      && lexemes.contains { $0.kind == .number || ($0.kind == .word && MonthNames.month($0.text) != nil) }
  }

  /// `Ana Keller <ana@example.com>`: the address is the surer name.
  private mutating func readAddress() {
    guard let (before, after) = name.parted(by: "<"), let (address, _) = after.parted(by: ">"),
      address.contains("@")
    else { return }
    let shown = before.trimmed(of: " \"")
    if !shown.isEmpty { notices.append(Notice(.changed, "\(shown) is named by the address")) }
    name = address.trimmed(of: " ")
  }

  private mutating func readBrackets() {
    while let (before, rest) = name.parted(by: "("), !before.isEmpty {
      let (inside, after) = rest.parted(by: ")") ?? (rest.trimmed(of: ")"), "")
      name = (before.trimmed(of: " ") + " " + after.trimmed(of: " ")).trimmed(of: " ,-")
      let note = inside.trimmed(of: " ")
      if OwnerWords.isRoundRobin(note) {
        isRoundRobin = true
      } else if let percent = Self.percent(note) {
        share = percent.value
      } else if let day = Self.start("x " + note).from {
        from = day
      } else if OwnerWords.isUndecided(note) {
        isDoubtful = true
      } else if let typed = OwnerWords.prefix(note), kind == nil {
        kind = typed
      } else if !note.isEmpty {
        notices.append(Notice(.changed, "\"(\(note))\" beside the name was left out"))
      }
    }
  }

  private mutating func readMarks() {
    while name.count > 1, let last = name.last {
      if last == "?" {
        isDoubtful = true
      } else if "*†‡".contains(last) {
        notices.append(Notice(.changed, "the footnote mark behind the name was left out"))
      } else {
        break
      }
      name = String(name.dropLast()).trimmed(of: " ")
    }
  }

  private mutating func readShare() {
    guard share == nil, let percent = Self.percent(name) else { return }
    share = percent.value
    name = percent.rest
  }

  /// `60% X`, `X 60 %`: the share in whole percent, and the text without it.
  private static func percent(_ text: String) -> (value: Int, rest: String)? {
    guard let (before, after) = text.parted(by: "%") else { return nil }
    let start = before.trimmed(of: " ")
    let digits = String(start.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    guard !digits.isEmpty, digits.count <= 3, let value = Int(digits), value <= 100 else { return nil }
    let name = String(start.dropLast(digits.count))
    guard name.last.map({ !".,".contains($0) }) ?? true else { return nil }
    return (value, (name.trimmed(of: " :-") + " " + after.trimmed(of: " :-")).trimmed(of: " ,"))
  }

  private mutating func readKind() {
    guard kind == nil || kind == .email else { return }
    if name.first == "@", name.count > 1 {
      kind = .handle
      name = String(name.dropFirst())
    } else if name.contains("@") {
      kind = .email
    } else if OwnerWords.isAccountOwner(name) {
      kind = .accountOwner
    } else {
      kind = OwnerWords.kind(name)
    }
  }
}
