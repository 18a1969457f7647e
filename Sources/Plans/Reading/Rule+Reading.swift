import Diagnostics
import Vocabulary

extension Rule {
  /// Reads a row of a routing or territories sheet; `nil` for a row that says nothing.
  init?(reading row: inout RowReader, ids: inout RuleIDs) {
    let isTerritory = row.table.kind == .territories
    let own = row.text(isTerritory ? "territory_id" : "rule_id")
    conditions = row.conditions()
    owner = row.owner("owner")
    guard own != nil || owner != nil || !conditions.isEmpty else { return nil }
    origin = isTerritory ? .territory : .routing
    hasOwnID = own != nil
    id = ids.next(own: own?.value, prefix: isTerritory ? "T" : "R", row: row.location.row ?? 0)
    name = row.text(isTerritory ? "name" : "rule_name")
    priority = row.priority()
    isActive = row.isActive()
    ownerLocation = row.location(of: "owner")
    routeTo = row.ledBy("route_to")
    ownerType = row.word("owner_type", .ownerType)
    backup = row.owner("backup")
    fallback = row.owner("fallback")
    method = row.word("method", .method)
    firstResponse = row.time("sla_first")
    acceptance = row.time("sla_accept")
    clock = row.clock("clock")
    escalateTo = row.owner("escalate_to")
    escalateAfter = row.time("escalate_after")
    returnRule = row.text("return_rule")
    start = row.date("start")
    end = row.date("end")
    notes = row.text("notes")
    let words = [notes?.value, name?.value, method?.value, routeTo?.written].compactMap { $0 }.map(Fold.key)
    isOverlay =
      routeTo?.value == .shared
      || words.contains { text in ["overlay", "co sell", "cosell"].contains { text.contains($0) } }
    isOutOfScope = false
    location = row.location
  }

  /// Makes a rule of one cell of a matrix.
  init(
    id: String, conditions: [Condition], owner: Located<OwnerReference>?, ownerLocation: SourceLocation,
    routeTo: Located<LedBy>? = nil, isOutOfScope: Bool = false, origin: Origin = .matrix
  ) {
    self.id = id
    hasOwnID = false
    self.origin = origin
    self.conditions = conditions
    self.owner = owner
    self.ownerLocation = ownerLocation
    location = ownerLocation
    self.isOutOfScope = isOutOfScope
    isActive = !isOutOfScope
    isOverlay = false
    name = nil
    priority = nil
    self.routeTo = routeTo
    ownerType = nil
    backup = nil
    fallback = nil
    method = nil
    firstResponse = nil
    acceptance = nil
    clock = nil
    escalateTo = nil
    escalateAfter = nil
    returnRule = nil
    start = nil
    end = nil
    notes = nil
  }
}

/// Gives every rule of a plan an id of its own.
struct RuleIDs {
  private var taken: Set<String> = []

  /// The planner's id where it is still free, else one made from the row.
  mutating func next(own: String?, prefix: String, row: Int) -> String {
    let wanted = own ?? "\(prefix)\(row)"
    var id = wanted
    var count = 2
    while !taken.insert(id).inserted {
      id = "\(wanted)#\(count)"
      count += 1
    }
    return id
  }
}

extension RowReader {
  fileprivate mutating func priority() -> Located<Int>? {
    guard let cell = cell("priority") else { return nil }
    return log.take(
      IntegerGrammar.read(cell.text, in: cell.context), of: cell.text, as: "priority", at: cell.location,
      shown: String.init)
  }

  /// A rule counts unless its own column says otherwise.
  fileprivate mutating func isActive() -> Bool {
    guard let cell = cell("active") else { return true }
    if let status = ValueCatalogue.canonical(cell.text, scope: .status)?.canonical {
      return status == "active"
    }
    if case .value(let mark, _) = BooleanGrammar.read(cell.text, in: cell.context) { return mark.isTrue }
    return true
  }
}
