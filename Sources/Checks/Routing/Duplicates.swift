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
  private let precedences: [Rule.ID: Int]
  private let partners: [Rule.ID: [Rule.ID]]

  init(in plan: Plan) {
    let precedences = plan.precedences
    let doubtful = plan.doubtfulRows
    var groups: [RuleSignature: [Rule]] = [:]
    var pairs: [Pair] = []
    var partners: [Rule.ID: [Rule.ID]] = [:]
    for rule in plan.routing.rules {
      guard let precedence = precedences[rule.id], !rule.saysNothing, !doubtful.contains(rule.row) else {
        continue
      }
      let signature = RuleSignature(of: rule, in: plan.places)
      let same = groups[signature, default: []].filter { other in
        // Of two rules without conditions, the one that is not last is the cause.
        rule.sharesDays(with: other) && (!rule.isUnconditional || precedences[other.id] == precedence)
      }
      groups[signature, default: []].append(rule)
      guard let first = same.first else { continue }
      for other in same {
        partners[rule.id, default: []].append(other.id)
        partners[other.id, default: []].append(rule.id)
      }
      let rank = precedences[first.id] ?? precedence
      let winner = rank == precedence ? nil : rank < precedence ? first : rule
      pairs.append(
        Pair(
          earlier: first, later: rule, hasSameOwner: first.namesTheSameOwner(as: rule), winner: winner))
    }
    self.pairs = pairs
    self.precedences = precedences
    self.partners = partners
  }

  /// Whether another rule with the same conditions comes first, so that this one's order is not the cause.
  func isBehindItsTwin(_ rule: Rule.ID) -> Bool {
    guard let own = precedences[rule] else { return false }
    return partners[rule]?.contains { precedences[$0].map { $0 < own } ?? false } ?? false
  }

  /// Pairs of the same two rows, as the cells of a matrix have them, told as one.
  static func byRows(_ pairs: [Pair]) -> [[Pair]] {
    pairs.grouped { [$0.earlier.row, $0.later.row] }.map(\.items)
  }
}

extension Rule {
  /// The row it stands in.
  var row: SourceLocation { SourceLocation(file: location.file, row: location.row) }

  /// Whether the row has neither conditions nor an owner.
  var saysNothing: Bool { owner == nil && conditions.isEmpty }

  /// Whether there is a day on which both count.
  fileprivate func sharesDays(with other: Rule) -> Bool {
    if let end = end?.value, let start = other.start?.value, end < start { return false }
    if let end = other.end?.value, let start = start?.value, end < start { return false }
    return true
  }

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

  /// Where each rule that takes part stands: smaller counts first, equal compete.
  var precedences: [Rule.ID: Int] {
    Dictionary(
      zip(routing.order.map { routing.rules[$0].id }, routing.precedences),
      uniquingKeysWith: { first, _ in first })
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
