/// What may still be done for a question, in looks at a rule; every step of every engine draws from it.
struct Effort: Sendable {
  private(set) var left: Int

  init(_ looks: Int) { left = max(0, looks) }

  var isSpent: Bool { left == 0 }

  mutating func draw(_ looks: Int) { left = max(0, left - looks) }

  /// Lets one of several questions draw, up to a limit.
  mutating func lend<Answer>(_ most: Int, to question: (inout Effort) -> Answer) -> Answer {
    var part = Effort(min(most, left))
    let lent = part.left
    let answer = question(&part)
    draw(lent - part.left)
    return answer
  }
}
