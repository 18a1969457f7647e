import Coverage
import Diagnostics
import Vocabulary

/// The routing rules as they are proved and as leads are held against them; made once for a plan.
struct RoutingLookup: Sendable {
  let table: RoutingTable
  let telling: RegionTelling
  let index: RuleIndex
  /// Rules that do not count, each with its box.
  let besides: [(rule: Rule, box: Box)]
  /// The rows of the accounts sheet by what leads may call them, as places in the plan's list.
  let accounts: [String: [Int]]

  init(
    _ routing: Routing, roster: Roster, places: PlaceScheme, settings: Settings, segments: [Segment],
    accounts: [NamedAccount], knowsOwners: Bool
  ) {
    let table = RoutingTable(
      routing, roster: roster, places: places, settings: settings, knowsOwners: knowsOwners)
    self.table = table
    telling = RegionTelling(
      sides: table.atoms, places: places, segments: segments, currency: routing.currency(settings),
      space: table.decisions.space)
    index = RuleIndex(table.decisions)
    let counting = Set(routing.order)
    let fields = Set(routing.axes.map(\.field))
    besides = routing.rules.enumerated().compactMap { place, rule in
      guard !counting.contains(place), !rule.isOutOfScope,
        rule.conditions.allSatisfy({ fields.contains(AxisCutting.field(of: $0)) })
      else { return nil }
      return (rule, table.boxes.box(of: rule))
    }
    self.accounts = accounts.enumerated().reduce(into: [:]) { places, account in
      for name in [account.element.name, account.element.domain, account.element.number].compactMap({ $0 }) {
        places[Fold.key(name.value), default: []].append(account.offset)
      }
    }
  }
}
