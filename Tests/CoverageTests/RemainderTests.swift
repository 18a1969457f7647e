import Testing

@testable import Coverage

/// What boxes leave of another, beside the pieces that subtracting them one by one gives.
@Suite struct RemainderTests {
  private static func box(_ random: inout SplitMix64) -> Box {
    Box(
      (0..<4).map { _ in
        let atoms = (0..<5).filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
        return atoms.isEmpty ? [Int.random(in: 0..<5, using: &random)] : AtomSet(atoms)
      })
  }

  private static func words(_ box: Box) -> [UInt64] { box.sets.map { $0.word(0) } }

  @Test func theHullIsThatOfThePieces() {
    var random = SplitMix64(seed: 11)
    var emptied = 0
    for number in 0..<2_000 {
      let whole = Self.box(&random)
      let takers = (0..<Int.random(in: 0..<12, using: &random)).map { _ in Self.box(&random) }
      let pieces = takers.reduce([whole]) { left, taken in left.flatMap { $0.subtracting(taken) } }
      let hull = Box.hull(of: pieces)
      for stops in [false, true] {
        let rest = Remainder(
          of: Self.words(whole), without: takers.flatMap(Self.words), stopsAtPiece: stops, limit: .max)
        #expect(rest.isEmpty == pieces.isEmpty && rest.isComplete, "box \(number)")
        if !stops, let hull { #expect(rest.hull == Self.words(hull), "box \(number)") }
      }
      emptied += pieces.isEmpty ? 1 : 0
    }
    #expect(emptied > 100 && emptied < 1_900)
  }

  @Test func aLimitThatIsReachedIsSaid() {
    var random = SplitMix64(seed: 12)
    let takers = (0..<40).map { _ in Self.box(&random) }
    let whole = Box(Array(repeating: AtomSet(0..<5), count: 4))
    let rest = Remainder(
      of: Self.words(whole), without: takers.flatMap(Self.words), stopsAtPiece: false, limit: 10)
    #expect(!rest.isComplete && rest.work <= 50)
  }
}
