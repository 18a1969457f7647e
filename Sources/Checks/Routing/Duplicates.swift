import Diagnostics
import Plans
import Vocabulary

/// Rules that ask the very same of a lead on the same days.
struct Duplicates {
  /// Two rules with the same conditions, in the order of the sheets.
  struct Pair {
    let earlier: Rule
    let later: Rule
    /// Whether both name the same owner.
    let hasSameOwner: Bool
    /// The one that comes first in the order in which rules count; `nil` where they compete as equals.
    let winner: Rule?
  }

  /// Each rule with the first one above it in the sheets that it repeats.
  let pairs: [Pair]
  private let behindTheirTwins: Set<Rule.ID>

  init(in plan: Plan) {
    let rules = plan.routing.rules
    var precedences = [Int?](repeating: nil, count: rules.count)
    for (index, precedence) in zip(plan.routing.order, plan.routing.precedences) {
      precedences[index] = precedence
    }
    let doubtful = plan.doubtfulRows
    var groups: [Likeness: [Twins]] = [:]
    var counting: [(rule: Rule, precedence: Int, likeness: Likeness)] = []
    var pairs: [Pair] = []
    for (index, rule) in rules.enumerated() {
      guard let precedence = precedences[index], !rule.saysNothing,
        doubtful.isEmpty || !doubtful.contains(rule.row)
      else { continue }
      let likeness = Likeness(
        conditions: plan.routing.likeness[index], precedence: rule.isUnconditional ? precedence : nil)
      counting.append((rule, precedence, likeness))
      let earlier = groups[likeness]?.first { $0.days.meet(rule.days) }
      groups[likeness, default: []].add(rule, at: precedence)
      guard let earlier else { continue }
      let winner =
        earlier.precedence == precedence ? nil : earlier.precedence < precedence ? earlier.first : rule
      pairs.append(
        Pair(
          earlier: earlier.first, later: rule, hasSameOwner: earlier.first.namesTheSameOwner(as: rule),
          winner: winner))
    }
    self.pairs = pairs
    behindTheirTwins = Set(
      counting.lazy.filter { rule, precedence, likeness in
        groups[likeness, default: []].contains { $0.least < precedence && $0.days.meet(rule.days) }
      }.map(\.rule.id))
  }

  /// What rules have in common that are compared with each other.
  private struct Likeness: Hashable {
    let conditions: Int
    /// Of rules without conditions, the one that is not last is the cause: only those of one precedence are compared.
    let precedence: Int?
  }

  /// Whether another rule with the same conditions comes first, so that this one's order is not the cause.
  func isBehindItsTwin(_ rule: Rule.ID) -> Bool { behindTheirTwins.contains(rule) }

  /// Pairs of the same two rows, as the cells of a matrix have them, told as one.
  static func byRows(_ pairs: [Pair]) -> [[Pair]] {
    pairs.grouped { [$0.earlier.row, $0.later.row] }.map(\.items)
  }
}

/// Rules that ask the same on the very same days, told by the first of them: a sheet may have thousands.
private struct Twins {
  let days: DaysOfRule
  let first: Rule
  /// The first rule's.
  let precedence: Int
  /// The least precedence among them all.
  var least: Int
}

extension [Twins] {
  fileprivate mutating func add(_ rule: Rule, at precedence: Int) {
    if let known = firstIndex(where: { $0.days == rule.days }) {
      self[known].least = Swift.min(self[known].least, precedence)
    } else {
      append(Twins(days: rule.days, first: rule, precedence: precedence, least: precedence))
    }
  }
}

/// The days on which a rule counts, open where nothing is typed.
private struct DaysOfRule: Equatable {
  let start: CalendarDate?
  let end: CalendarDate?

  /// Whether there is a day on which both count.
  func meet(_ other: Self) -> Bool {
    if let end, let start = other.start, end < start { return false }
    if let end = other.end, let start, end < start { return false }
    return true
  }
}

extension Rule {
  fileprivate var days: DaysOfRule { DaysOfRule(start: start?.value, end: end?.value) }

  /// The row it stands in.
  var row: SourceLocation { SourceLocation(file: location.file, row: location.row) }

  /// Whether the row has neither conditions nor an owner.
  var saysNothing: Bool { owner == nil && conditions.isEmpty }

  fileprivate func namesTheSameOwner(as other: Rule) -> Bool {
    guard let mine = owner?.value, let theirs = other.owner?.value else {
      return owner == nil && other.owner == nil
    }
    let owners = [mine, theirs].map { $0.parties.filter { $0.role != .backup }.map(\.owner) }
    return mine.isUndecided == theirs.isUndecided && owners[0] == owners[1]
  }
}

extension Plan {
  /// What two rules that ask the same are left by the rules above them; `nil` where that is nothing.
  func figures(sharedBy pair: Duplicates.Pair) -> RegionFigures? {
    let rules = pair.winner.map { [$0.id] } ?? [pair.earlier.id, pair.later.id]
    return rules.lazy.compactMap { self.figures(ofRule: $0) }.first
  }

  /// Rows with a cell that could not be read: what they ask for is not known.
  var doubtfulRows: Set<SourceLocation> {
    Set(
      remarks.compactMap { remark in
        switch remark.kind {
        case .unreadable, .spreadsheetDate(_, taken: nil), .errorValue, .ambiguousValue(_, taken: nil):
          SourceLocation(file: remark.location.file, row: remark.location.row)
        default: nil
        }
      })
  }
}

extension Sequence {
  /// The elements by key, keys in the order in which they first occur.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, items: [Element])] {
    var order: [Key] = []
    var groups: [Key: [Element]] = [:]
    for element in self {
      let key = key(element)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(element)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
