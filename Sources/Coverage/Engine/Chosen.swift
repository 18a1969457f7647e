/// Boxes that were chosen to cover pieces, and what they leave of others.
struct Chosen {
  private(set) var boxes: [Box] = []
  private var outlines: Outlines
  /// Whether no box reaches beyond what a word tells of an axis.
  private var isShort = true

  /// How many boxes may be looked at for what is left of one piece.
  private static let mostLooks = 1 << 14

  init(among pieces: [Box]) {
    outlines = Outlines(like: Outlines(of: Box.hull(of: pieces).map { [$0] } ?? []))
  }

  mutating func append(_ box: Box) {
    boxes.append(box)
    isShort = isShort && outlines.isShort && box.sets.allSatisfy { $0.last ?? 0 < 64 }
    outlines.append(outlines.outline(of: box))
  }

  /// The smallest box around what the boxes leave of a piece, `nil` if nothing; all of it where that takes too long.
  func hull(ofWhatIsLeftOf piece: Box, _ effort: inout Effort) -> Box? {
    let outline = outlines.outline(of: piece)
    let takers = takers(of: outline, &effort)
    guard outlines.isShort else { return Box.hull(of: pieces(leftOf: piece, without: takers, &effort)) }
    let rest = remainder(of: outline, without: takers, stopsAtPiece: false, &effort)
    guard rest.isComplete else { return piece }
    return rest.isEmpty ? nil : Box(rest.hull.map { AtomSet(word: $0) })
  }

  /// Leaves out boxes that others cover together; the last chosen go first.
  mutating func dropNeedless(_ effort: inout Effort) {
    var kept = boxes.map { _ in true }
    for place in boxes.indices.reversed() where !effort.isSpent {
      let outline = outlines.outline(of: boxes[place])
      let takers = takers(of: outline, &effort).filter { $0 != place && kept[$0] }
      if isShort {
        let rest = remainder(of: outline, without: takers, stopsAtPiece: true, &effort)
        kept[place] = !rest.isEmpty || !rest.isComplete
      } else {
        kept[place] = !pieces(leftOf: boxes[place], without: takers, &effort).isEmpty
      }
    }
    boxes = zip(boxes, kept).filter(\.1).map(\.0)
  }

  private func takers(of outline: Outlines.Outline, _ effort: inout Effort) -> [Int] {
    effort.draw(Problem.work(of: boxes.count, axes: outlines.axisCount) >> 3)
    return boxes.indices.filter { outlines.meets($0, outline) }
  }

  private func remainder(
    of outline: Outlines.Outline, without takers: [Int], stopsAtPiece: Bool, _ effort: inout Effort
  ) -> Remainder {
    let rest = Remainder(
      of: outline.words, without: takers.flatMap { outlines.words(of: $0) }, stopsAtPiece: stopsAtPiece,
      limit: min(effort.left, Self.mostLooks))
    effort.draw(rest.work >> 2)
    return rest
  }

  /// The pieces themselves; all of the box where they are many.
  private func pieces(leftOf box: Box, without takers: [Int], _ effort: inout Effort) -> [Box] {
    var rest = [box]
    for place in takers {
      effort.draw(rest.count)
      rest = rest.flatMap { $0.subtracting(boxes[place]) }
      if rest.isEmpty { break }
      if rest.count > 256 || effort.isSpent { return [box] }
    }
    return rest
  }
}
