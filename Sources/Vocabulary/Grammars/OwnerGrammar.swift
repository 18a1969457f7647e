/// Reads who owns something: names, teams, queues, partners, several of them, with shares, backups and dates.
package enum OwnerGrammar {
  /// Returns the names in the order written, without their decorations; which of them exist is the roster's affair.
  ///
  /// `isKnown` gets tidy names in the case typed and keeps those together that hold a separator. `Last, First` stays
  /// as typed. A name beside `TBD`, a question mark, or a change of owner without a day make the cell doubtful.
  package static func read(
    _ text: String, in context: GrammarContext, isKnown: (String) -> Bool = { _ in false }
  ) -> Reading<OwnerText> {
    GrammarText.reading(text, expected: "Ana Keller, DACH MM team, ana@example.com", limit: 2_000) { text in
      if isKnown(text) {
        let party = OwnerText.Party(name: text, kind: OwnerWords.kind(text))
        return .value(OwnerText(parties: [party]), notices: [])
      }
      if OwnerWords.isUndecided(text) {
        return .value(OwnerText(parties: [], isUndecided: true), notices: [])
      }
      var cell = OwnerCell()
      for (side, part) in changeover(text).enumerated() {
        let (name, start) = OwnerPart.start(part)
        if side > 0, start == nil {
          cell.isDoubtful = true
          cell.notices.append(Notice(.changed, "a change of owner without its day"))
        }
        cell.read(name, from: start, isKnown)
      }
      return cell.owner.map { .value($0, notices: cell.notices) }
    }
  }

  /// The sides of `X → Y from 1 Aug`.
  private static func changeover(_ text: String) -> [String] {
    for arrow in ["→", "➔", "⇒", "->", "=>", " > "] {
      if let (before, after) = text.parted(by: arrow) {
        return [GrammarText.tidy(before), GrammarText.tidy(after)].filter { !$0.isEmpty }
      }
    }
    return [text]
  }
}

/// The names of an owner cell, gathered from left to right.
private struct OwnerCell {
  var parties: [OwnerText.Party] = []
  var notices: [Notice] = []
  var isDoubtful = false
  private var isRoundRobin = false

  /// `nil` where no name was found.
  var owner: OwnerText? {
    guard !parties.isEmpty else {
      return isDoubtful ? OwnerText(parties: [], isUndecided: true) : nil
    }
    // `60/40 X/Y` does not tell whose share is which.
    guard parties.count == 1 || !parties.contains(where: { $0.name.allSatisfy(\.isNumber) }) else {
      return nil
    }
    return OwnerText(parties: parties, isDoubtful: isDoubtful, isRoundRobin: isRoundRobin)
  }

  mutating func read(_ text: String, from start: String?, _ isKnown: (String) -> Bool) {
    let (names, backup) = OwnerPart.backup(text)
    add(names, .primary, start, isKnown)
    if let backup { add(backup, .backup, start, isKnown) }
  }

  private mutating func add(
    _ text: String, _ role: OwnerText.Party.Role, _ start: String?, _ isKnown: (String) -> Bool
  ) {
    let names = OwnerNames.names(text, isKnown)
    for name in names.footnoted {
      notices.append(Notice(.changed, "the footnote mark behind \(name) was left out"))
    }
    for name in names.items { addPart(name, role, start, isKnown) }
  }

  private mutating func addPart(
    _ text: String, _ role: OwnerText.Party.Role, _ start: String?, _ isKnown: (String) -> Bool
  ) {
    var part = OwnerPart(text, isKnown)
    isDoubtful = isDoubtful || part.isDoubtful
    isRoundRobin = isRoundRobin || part.isRoundRobin
    notices += part.notices
    guard !part.name.isEmpty else { return }
    guard !OwnerWords.isUndecided(part.name) else {
      isDoubtful = true
      notices.append(Notice(.changed, "\"\(part.name)\" beside a name was left out"))
      return
    }
    if part.isRoundRobin, part.kind == nil { part.kind = .team }
    let role = part.share.map { .share(percent: $0) } ?? role
    parties.append(OwnerText.Party(name: part.name, role: role, kind: part.kind, from: part.from ?? start))
  }
}
