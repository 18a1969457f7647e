import Diagnostics
import Plans

/// Which open findings speak of a cell of the routing matrix.
struct MatrixFindings {
  private let proof: RoutingProof
  private let open: [Finding]
  /// Findings that nobody owns leads, by the rules that take them.
  private var byRule: [Rule.ID: [Int]] = [:]
  /// All findings, by the rules that they name.
  private let named: [Rule.ID: [Int]]
  private var byRegion: [[Finding.Limit]: Int] = [:]
  private let gaps: [Int]
  /// What is said of the rules whose owner is not there; other gaps name the rules nearest to them.
  private static let vacancies: Set<Finding.Code> = ["GAP-03", "GAP-04", "GAP-05"]
  private let conflicts: Set<Int>

  init(_ playbook: Playbook) {
    let open = playbook.open.all
    self.open = open
    named = playbook.open.ofRule
    proof = playbook.plan.proof
    gaps = open.indices.filter { open[$0].code.description.hasPrefix("GAP-") }
    conflicts = Set(open.indices.filter { open[$0].code.description.hasPrefix("CON-") })
    for index in gaps {
      if Self.vacancies.contains(open[index].code) {
        for rule in open[index].rules { byRule[rule, default: []].append(index) }
      } else if byRegion[open[index].box] == nil {
        byRegion[open[index].box] = index
      }
    }
  }

  /// Places among the open findings, in their order.
  func findings(of entry: OwnershipMatrix.Entry) -> [Int] {
    var found = Set(entry.cell.unowned.flatMap { byRule[$0] ?? [] })
    for gap in entry.gaps { if let finding = finding(ofGap: proof.gaps[gap]) { found.insert(finding) } }
    for conflict in entry.conflicts {
      if let finding = finding(of: proof.conflicts[conflict]) { found.insert(finding) }
    }
    return found.sorted()
  }

  /// The finding of the region itself, else of one that it is a part of, else the one that counts the rest.
  private func finding(ofGap region: RoutingProof.Region) -> Int? {
    byRegion[region.limits]
      ?? gaps.first {
        !Self.vacancies.contains(open[$0].code) && !open[$0].box.isEmpty && open[$0].box.meets(region.limits)
      }
      ?? byRegion[[]]
  }

  /// The finding that names both rules, a conflict before all others; else the one that counts the rest.
  private func finding(of conflict: RoutingProof.Conflict) -> Int? {
    let both = (named[conflict.first] ?? []).filter { open[$0].rules.contains(conflict.second) }
    return both.first { conflicts.contains($0) } ?? both.first
      ?? conflicts.sorted().first { open[$0].rules.isEmpty && open[$0].box.isEmpty }
  }
}

extension [Finding.Limit] {
  /// Whether no axis that both limit keeps the two apart.
  fileprivate func meets(_ other: Self) -> Bool {
    allSatisfy { limit in
      guard case .values(let mine) = limit.extent,
        case .values(let theirs) = other.first(where: { $0.axis == limit.axis })?.extent
      else { return true }
      return !Set(mine).isDisjoint(with: theirs)
    }
  }
}
