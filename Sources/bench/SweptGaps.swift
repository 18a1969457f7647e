import Coverage

/// The gaps of a table as a sweep along one axis after the other lists them (Calvanese et al. 2018), to compare ours with.
///
/// On each axis the rules in play change only at their bounds; what is missing between two bounds is found on the axes
/// that follow, and merged with what was missing before the bound where it is the same on all of these.
struct SweptGaps {
  private let table: DecisionTable
  /// Rules that may still be looked at.
  private var steps: Int

  /// How many boxes the list has; `nil` if it takes more than so many looks at rules.
  static func count(in table: DecisionTable, limit: Int) -> Int? {
    var sweep = SweptGaps(table: table, steps: limit)
    let found = sweep.missing(Array(table.rules.indices), from: 0)
    return sweep.steps > 0 ? found.count : nil
  }

  /// The missing boxes from one axis on, each with a run of atoms for each of these axes.
  private mutating func missing(_ rules: [Int], from axis: Int) -> [[Range<Int>]] {
    let axes = table.space.axes
    guard !rules.isEmpty else { return [axes[axis...].map { 0..<$0.count }] }
    guard axis < axes.count else { return [] }
    var listed: [[Range<Int>]] = []
    /// Where in the list the box is that ended last with the same runs on the axes that follow.
    var open: [[Range<Int>]: Int] = [:]
    for run in runs(of: rules, onAxis: axis) {
      let active = rules.filter { table.rules[$0].box.sets[axis].contains(run.lowerBound) }
      steps -= rules.count
      guard steps > 0 else { return [] }
      for rest in missing(active, from: axis + 1) {
        if let place = open[rest], listed[place][0].upperBound == run.lowerBound {
          listed[place][0] = listed[place][0].lowerBound..<run.upperBound
        } else {
          open[rest] = listed.count
          listed.append([run] + rest)
        }
      }
    }
    return listed
  }

  /// Runs of atoms at whose ends some rule begins or ends.
  private func runs(of rules: [Int], onAxis axis: Int) -> [Range<Int>] {
    let count = table.space.axes[axis].count
    var starts: Set<Int> = [0]
    for rule in rules {
      let set = table.rules[rule].box.sets[axis]
      var last: Int?
      for atom in set {
        if last != atom - 1 { starts.insert(atom) }
        if let last, last != atom - 1 { starts.insert(last + 1) }
        last = atom
      }
      if let last, last + 1 < count { starts.insert(last + 1) }
    }
    let sorted = starts.sorted()
    return zip(sorted, sorted.dropFirst() + [count]).map { $0..<$1 }
  }
}
