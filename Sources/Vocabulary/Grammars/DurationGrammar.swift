/// Reads response times and other lengths: `24h`, `2bd`, `same day`, `NBD`, `15'`, `PT4H`, `2 Werktage`.
package enum DurationGrammar {
  static let expected = "15m, 4h, 1bd"

  /// Returns the length and its clock, which is the one typed, else the header's, else the plan's.
  ///
  /// Days on the business clock are business days. Months count 30 days and years 365, with a notice. Of a range the
  /// longer time is taken. A bare number needs a unit in the header.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<ServiceTime> {
    GrammarText.reading(text, expected: expected) { text in
      if let time = whole(text) { return .value(time, notices: []) }
      if let reading = ISODuration.read(text, clock: context.clock) { return reading }
      let (rest, clock) = withoutClock(GrammarText.folded(text))
      if let reading = clockFace(rest, clock ?? context.clock) { return reading }
      return length(rest, clock, context)
    }
  }

  /// `by EOD`, `same day (business)`.
  private static func whole(_ text: String) -> ServiceTime? {
    let words = GrammarLexer.lexemes(text).filter { !["-", "(", ")", ",", "'", "/"].contains($0.text) }.map(
      \.text)
    var rest = words[...]
    repeat {
      if let time = DurationWords.phrase(rest.joined(separator: " ")) { return time }
      guard let first = rest.first, DurationWords.openings.contains(first) else { return nil }
      rest = rest.dropFirst()
    } while !rest.isEmpty
    return nil
  }

  /// Takes out `24x7`, `9-5` and the like.
  private static func withoutClock(_ folded: String) -> (rest: String, clock: ServiceTime.Clock?) {
    let folded = folded.parted(by: "b.d.").map { $0 + "bd" + $1 } ?? folded
    for (phrase, clock) in DurationWords.clockPhrases {
      guard let (before, after) = folded.parted(by: phrase), isEdge(before.last), isEdge(after.first) else {
        continue
      }
      return (before + " " + after, clock)
    }
    return (folded, nil)
  }

  private static func isEdge(_ character: Character?) -> Bool {
    character.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// `0:30`, `1:30:00`, `24:00 h`.
  private static func clockFace(_ folded: String, _ clock: ServiceTime.Clock?) -> Reading<ServiceTime>? {
    var lexemes = GrammarLexer.lexemes(folded, numbers: .digitsOnly)
    if let last = lexemes.last, DurationWords.unit(last.text)?.unit == .hour { lexemes.removeLast() }
    guard lexemes.count == 3 || lexemes.count == 5, lexemes[1].isSign(":"),
      lexemes.count == 3 || (lexemes[3].isSign(":") && Int(lexemes[4].text) == 0), lexemes[0].text.count <= 4,
      let hours = Int(lexemes[0].text), lexemes[2].text.count == 2, let minutes = Int(lexemes[2].text),
      minutes < 60
    else { return nil }
    return .value(
      ServiceTime(.minutes(hours * 60 + minutes), clock: clock),
      notices: clock == nil && hours > 0 ? [DurationParts.clockNotStated] : [])
  }

  private static func length(
    _ folded: String, _ clock: ServiceTime.Clock?, _ context: GrammarContext
  ) -> Reading<ServiceTime>? {
    var lexemes = GrammarLexer.lexemes(folded)
    var isApproximate = false
    while let first = lexemes.first, first.kind != .number {
      if ["~", "ca", "circa", "approx", "about", "etwa", "environ"].contains(first.text) {
        isApproximate = true
      } else if !DurationWords.openings.contains(first.text) || isNumberWord(lexemes) {
        break
      }
      lexemes.removeFirst()
    }
    let columnUnit = DurationParts.unit(ofHeader: context.unit)
    let sides = parted(lexemes)
    var isRange = false
    guard var parts = DurationParts(sides.last ?? lexemes[...], clock, context, columnUnit) else {
      return nil
    }
    if sides.count == 2 {
      guard let last = parts.units.last, let lower = DurationParts(sides[0], clock, context, last) else {
        return nil
      }
      guard let from = lower.time, let to = parts.time else { return nil }
      guard from.comparableMinutes <= to.comparableMinutes else {
        return .doubt(.ambiguous(candidates: [from.description, to.description]))
      }
      isRange = true
    }
    guard !parts.isBare || columnUnit != nil else {
      let number = sides.last?.first?.text ?? ""
      return .doubt(.ambiguous(candidates: ["\(number)h", "\(number) days"]))
    }
    if isRange { parts.notices.append(Notice(.upperOfRange, "the longer time of the range was taken")) }
    if isApproximate { parts.notices.append(Notice(.changed, "an approximate time was taken as exact")) }
    return parts.time.map { .value($0, notices: parts.notices) }
  }

  /// `an hour`, `a day`: a number in words, where `a` is no opening.
  private static func isNumberWord(_ lexemes: [Lexeme]) -> Bool {
    guard DurationWords.number(lexemes[0].text) != nil, lexemes.count > 1 else { return false }
    return DurationWords.unit(lexemes[1].text) != nil || DurationWords.clock(lexemes[1].text) != nil
  }

  /// The two sides of a range, or the text as one.
  private static func parted(_ lexemes: [Lexeme]) -> [ArraySlice<Lexeme>] {
    for index in lexemes.indices.dropFirst().dropLast() {
      guard ["-", "to", "bis", "a", "or", "oder", "ou", "o"].contains(lexemes[index].text),
        lexemes[index + 1].kind == .number, lexemes[..<index].contains(where: { $0.kind == .number })
      else { continue }
      return [lexemes[..<index], lexemes[(index + 1)...]]
    }
    return [lexemes[...]]
  }
}
