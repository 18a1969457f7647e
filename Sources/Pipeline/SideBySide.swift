/// Work on several values at once.
package enum SideBySide {
  /// What follows on an outcome: the next values, or only those that are under way.
  package enum Next {
    case goOn, stop
  }

  /// Works on each value, at most `limit` at a time; outcomes are taken in the order of the values, as early as
  /// that allows.
  package static func run<Value: Sendable, Outcome: Sendable>(
    _ values: [Value], atOnce limit: Int, work: @escaping @Sendable (Value) async -> Outcome,
    take: (Outcome) -> Next
  ) async {
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var rest = values.enumerated().makeIterator()
      func start() {
        guard let (index, value) = rest.next() else { return }
        group.addTask { (index, await work(value)) }
      }
      for _ in 0..<max(1, limit) { start() }
      var taken = 0
      var waiting: [Int: Outcome] = [:]
      var isStopped = false
      while let (index, outcome) = await group.next() {
        waiting[index] = outcome
        while let next = waiting.removeValue(forKey: taken) {
          if take(next) == .stop { isStopped = true }
          taken += 1
        }
        if !isStopped { start() }
      }
    }
  }
}
