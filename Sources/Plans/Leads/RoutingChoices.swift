import Coverage
import Diagnostics
import Vocabulary

/// The routing as lists to choose from: what a lead may have in each field, and which of it each rule takes.
///
/// Values of a field that no rule tells apart are one group, so that a rule is told by a few numbers.
package struct RoutingChoices: Sendable {
  package struct Axis: Sendable {
    package let title: String
    /// What a lead may have there, each with its group, from 1; no two read alike.
    package let values: [(text: String, group: Int)]
    /// The value that stands there at first, by its place.
    package let standard: Int
  }

  package struct Entry: Sendable {
    package let rule: Rule.ID
    /// Smaller counts first; of equal ones that name different owners none wins.
    package let rank: Int
    /// The groups that it takes, one list for each axis; `nil` is any.
    package let takes: [[Int]?]
    /// Rules of one number go to the same owner.
    package let owner: Int
    /// Whether its owner is there to act.
    package let isOwning: Bool
  }

  package let axes: [Axis]
  /// The axis whose values are accounts, by its place, where rules ask for them.
  package let accountAxis: Int?
  /// What leads may call the accounts that the accounts sheet gives to somebody before any rule, each with its row.
  package let accounts: [(text: String, row: Int)]
  private let accountRows: [String: Int]
  /// In the order in which they count; what the plan declares out of scope comes first.
  package let entries: [Entry]
  private let groupSets: [[AtomSet]]

  package init(of router: LeadRouter) {
    let table = router.table
    let plan = router.plan
    let outside = plan.routing.rules.filter(\.isOutOfScope).map { (rule: $0, box: router.boxes.box(of: $0)) }
      .filter { !$0.box.isEmpty }
    let boxes = outside.map(\.box) + table.decisions.rules.map(\.box)
    var axes: [Axis] = []
    var groups: [[Int]] = []
    for (index, side) in table.atoms.enumerated() {
      let sets = boxes.map { $0.sets[index] }
      let own = Self.groups(count: side.axis.atoms.count, sets)
      groups.append(own)
      let texts = Self.distinct(
        side.axis.atoms.indices.map { atom in
          if case .numbers = side.axis.atoms[atom] {
            return router.telling.phrase(of: AtomSet([atom]), on: index)
          }
          return router.telling.text(of: side.axis.atoms[atom])
        })
      axes.append(
        Axis(
          title: side.axis.title, values: zip(texts, own).map { ($0, $1) },
          standard: Self.standard(on: side, first: table.decisions.rules.first?.box.sets[index], plan)))
    }
    let owned = router.ownedAccounts
    let accountAxis = table.atoms.firstIndex { $0.axis.field == "account" }
    if let index = accountAxis {
      // Accounts that no rule names are alike to all rules.
      let other = table.atoms[index].atoms(of: [.anyOther]).first.map { groups[index][$0] } ?? 0
      let known = Set(axes[index].values.map { $0.text.lowercased() })
      let further = owned.filter { !known.contains($0.text.lowercased()) }.map { ($0.text, other) }
      axes[index] = Axis(
        title: axes[index].title, values: axes[index].values + further, standard: axes[index].standard)
    }
    self.axes = axes
    self.accountAxis = accountAxis
    accounts = owned
    accountRows = Dictionary(
      owned.enumerated().map { ($1.text.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    groupSets = groups.map { own in own.indices.map { AtomSet([$0]) } }
    func takes(_ box: Box) -> [[Int]?] {
      table.atoms.indices.map { index in
        let atoms = groups[index].indices.filter { box.sets[index].contains($0) }
        return atoms.count == groups[index].count ? nil : Set(atoms.map { groups[index][$0] }).sorted()
      }
    }
    entries =
      outside.map { Entry(rule: $0.rule.id, rank: Int.min, takes: takes($0.box), owner: 0, isOwning: false) }
      + zip(table.rules, table.decisions.rules).map { rule, entry in
        Entry(
          rule: rule.id, rank: entry.precedence, takes: takes(entry.box),
          owner: (entry.outcome + 3) * 2 + (entry.isOwning ? 1 : 0), isOwning: entry.isOwning)
      }
  }

  /// The entry that a lead with these values reaches first, and how many of its rank name another owner.
  package func first(choosing values: [Int]) -> (entry: Int, rivals: Int)? {
    let groups = zip(axes, values).map { $0.values[$1].group }
    let matching = entries.indices.filter { index in
      zip(entries[index].takes, groups).allSatisfy { $0?.contains($1) ?? true }
    }
    guard let first = matching.first else { return nil }
    let rivals = matching.count {
      entries[$0].rank == entries[first].rank && entries[$0].owner != entries[first].owner
    }
    return (first, rivals)
  }

  /// The place among `accounts` of what a lead says there, whatever the case; `nil` where it is none of them.
  package func account(named text: String) -> Int? { accountRows[text.lowercased()] }

  /// The lead that has these values, and names this account where no axis is of accounts.
  package func lead(choosing values: [Int], account: String? = nil) -> Lead {
    let name = account ?? accountAxis.map { axes[$0].values[values[$0]].text }
    return Lead(
      box: Box(values.enumerated().map { index, value in groupSets[index][atom(of: value, on: index)] }),
      values: [], account: name.map { Term(key: Fold.key($0), text: $0) }, doubts: [])
  }

  /// The atom of a value; accounts that no rule names have one in common.
  private func atom(of value: Int, on axis: Int) -> Int {
    if value < groupSets[axis].count { return value }
    let group = axes[axis].values[value].group
    return axes[axis].values.firstIndex { $0.group == group } ?? 0
  }

  /// The group of each atom, numbered in their order.
  private static func groups(count: Int, _ sets: [AtomSet]) -> [Int] {
    var numbers: [[Bool]: Int] = [:]
    return (0..<count).map { atom in
      let key = sets.map { $0.contains(atom) }
      let number = numbers[key] ?? numbers.count + 1
      numbers[key] = number
      return number
    }
  }

  /// Texts that differ by more than case, for spreadsheet programs do not tell it.
  private static func distinct(_ texts: [String]) -> [String] {
    var taken: Set<String> = []
    return texts.map { text in
      var name = text
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(text) (\(number))"
        number += 1
      }
      return name
    }
  }

  /// The plan's day among days; else the first value that the first rule takes.
  private static func standard(on side: AxisAtoms, first: AtomSet?, _ plan: Plan) -> Int {
    if side.axis.field == "date", let day = plan.asOf?.dayNumber {
      let today = side.axis.atoms.firstIndex { atom in
        if case .numbers(let run) = atom { run.contains(day) } else { false }
      }
      if let today { return today }
    }
    return first?.first ?? 0
  }
}
