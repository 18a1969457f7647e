import Diagnostics
import Plans
import Vocabulary

/// What worksheets ask of a plan's rules again and again, found out once.
struct RuleFacts: Sendable {
  /// Rules that take part in their order, then overlays and rules not in force.
  let order: [Rule]
  /// Its place among the rules that take part, from 1.
  let positions: [Rule.ID: Int]
  /// What is left for a rule after those above it; none where no lead can match it.
  let effective: [Rule.ID: [RoutingProof.Region]]
  /// Rules that those above them leave nothing.
  let silent: Set<Rule.ID>
  /// The fields that rules ask for, each with the planner's own title, in the order of the plan.
  let fields: [(field: Field, title: String)]
  /// Rules that name an owner first or among those who share, in the order in which they count.
  private let owned: [OwnerReference.Owner: [Rule.ID]]

  init(of plan: Plan) {
    let taking = plan.routing.ordered
    positions = Dictionary(
      taking.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(taking.map(\.id))
    order = taking + plan.routing.rules.filter { !ids.contains($0.id) }
    effective = Dictionary(
      plan.proof.effective.map { ($0.rule, $0.regions) }, uniquingKeysWith: { first, _ in first })
    silent = Set(plan.proof.shadows.filter(\.isWhole).map(\.rule))
    var fields: [(field: Field, title: String)] = []
    var known: Set<Field> = []
    for rule in plan.routing.rules {
      for condition in rule.conditions where known.insert(condition.field).inserted {
        fields.append((condition.field, rule.title(of: condition) ?? condition.field.description))
      }
    }
    self.fields = fields
    var owned: [OwnerReference.Owner: [Rule.ID]] = [:]
    for rule in order {
      let owners = (rule.owner?.value.parties ?? []).filter { $0.role != .backup }.map(\.owner)
      for owner in Set(owners) { owned[owner, default: []].append(rule.id) }
    }
    self.owned = owned
  }

  /// The rules of an owner in a cell; of more than these the others are counted, for they stand on the sheet Rules.
  private static let listed = 40

  func list(of owner: OwnerReference.Owner) -> String {
    let rules = owned[owner] ?? []
    guard rules.count > Self.listed + 1 else { return rules.joined(separator: ", ") }
    return rules.prefix(Self.listed).joined(separator: ", ") + " and \(rules.count - Self.listed) more"
  }
}
