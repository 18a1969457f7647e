/// Numbers that only look random: SplitMix64, so that a seed gives the same plan on every machine.
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range, its upper end left out.
  mutating func number(in range: Range<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[number(in: 0..<choices.count)]
  }

  /// As many different numbers below `limit`, in ascending order.
  mutating func sample(_ count: Int, below limit: Int) -> [Int] {
    var chosen: Set<Int> = []
    while chosen.count < min(count, limit) { chosen.insert(number(in: 0..<limit)) }
    return chosen.sorted()
  }
}
