/// Two rules of equal precedence that give a region to different outcomes.
package struct Conflict: Hashable, Sendable {
  /// The rule that comes first in the table.
  package let first: Int
  package let second: Int
  /// Where they compete; `nil` where more conflicts were found than were to be detailed.
  package let region: Region?

  package init(first: Int, second: Int, region: Region?) {
    self.first = first
    self.second = second
    self.region = region
  }
}

extension Analysis {
  /// All pairs of rules that compete somewhere no earlier rule decides, in the order of the table.
  ///
  /// The list is complete; the first `detailed` of it say where, the others can be asked with ``region(of:_:)``.
  package func conflicts(detailed: Int = 1_000) -> [Conflict] {
    var conflicts: [Conflict] = []
    let equals = Dictionary(grouping: table.rules.indices) { table.rules[$0].precedence }
    for (index, rule) in table.rules.enumerated() where fires[index] {
      guard equals[rule.precedence, default: []].count > 1 else { continue }
      let neighbours = overlaps.neighbours(of: index)
      let rivals = neighbours.filter {
        $0 > index && fires[$0] && table.rules[$0].precedence == rule.precedence
          && !table.rules[$0].agrees(with: rule)
      }
      guard !rivals.isEmpty else { continue }
      let takers = takers(before: index, of: rule.box)
      for rival in rivals {
        let shared = rule.box.intersection(table.rules[rival].box)
        let taking = takers.filter { $0.intersects(shared) }
        if conflicts.count < detailed {
          let region = Complement.region(of: taking, within: shared, in: table.space)
          if !region.isEmpty { conflicts.append(Conflict(first: index, second: rival, region: region)) }
        } else if !Complement.isEmpty(of: taking, within: shared, in: table.space) {
          conflicts.append(Conflict(first: index, second: rival, region: nil))
        }
      }
    }
    return conflicts
  }

  /// Where two rules both match and no rule earlier than the first does.
  package func region(of first: Int, _ second: Int) -> Region {
    let shared = table.rules[first].box.intersection(table.rules[second].box)
    return Complement.region(of: takers(before: first, of: shared), within: shared, in: table.space)
  }
}
