import Diagnostics
import Vocabulary

/// One row (or one cell of a matrix) that gives leads to an owner.
///
/// It is kept once and referred to: plans have very many rules, most lists of a plan are lists of rules, and a rule is
/// some thousand bytes of cells.
package final class Rule: Sendable, Identifiable {
  package enum Origin: String, Sendable {
    case routing, matrix, territory, settings
  }

  /// The planner's id, else derived from row or content; unique in the plan.
  package let id: String
  /// Whether the id is the planner's own.
  package let hasOwnID: Bool
  package let origin: Origin
  package let name: Located<String>?
  /// The number in the priority column.
  package let priority: Located<Int>?
  package let isActive: Bool
  package let conditions: [Condition]
  package let routeTo: Located<LedBy>?
  /// `nil` where the cell is blank.
  package let owner: Located<OwnerReference>?
  /// The owner cell, also where it is blank.
  package let ownerLocation: SourceLocation
  package let ownerType: Located<String>?
  package let backup: Located<OwnerReference>?
  package let fallback: Located<OwnerReference>?
  package let method: Located<String>?
  package let firstResponse: Located<ServiceTime>?
  package let acceptance: Located<ServiceTime>?
  package let clock: Located<ServiceTime.Clock>?
  package let escalateTo: Located<OwnerReference>?
  package let escalateAfter: Located<ServiceTime>?
  package let returnRule: Located<String>?
  package let start: Located<CalendarDate>?
  package let end: Located<CalendarDate>?
  package let notes: Located<String>?
  /// Overlay, co-sell or shared: it helps on leads that another rule owns.
  package let isOverlay: Bool
  /// `n/a` in a matrix: the plan says that no such lead is worked.
  package let isOutOfScope: Bool
  package let location: SourceLocation

  /// Reads a row of a routing or territories sheet; `nil` for a row that says nothing.
  init?(reading row: inout RowReader, ids: inout RuleIDs) {
    let isTerritory = row.table.kind == .territories
    let own = row.text(isTerritory ? "territory_id" : "rule_id")
    conditions = row.conditions()
    let (owner, ownerField) = row.ruleOwner()
    self.owner = owner
    guard own != nil || owner != nil || !conditions.isEmpty else { return nil }
    origin = isTerritory ? .territory : .routing
    hasOwnID = own != nil
    id = ids.next(own: own?.value, prefix: isTerritory ? "T" : "R", row: row.location.row ?? 0)
    name = row.text(isTerritory ? "name" : "rule_name")
    priority = row.priority()
    isActive = row.isActive()
    ownerLocation = row.location(of: ownerField)
    let isPartners = ownerField == "partner_owner"
    routeTo = row.ledBy("route_to") ?? (isPartners ? owner.map { $0.map { _ in .partner } } : nil)
    ownerType = row.word("owner_type", .ownerType)
    backup = row.owner("backup")
    fallback = row.owner("fallback")
    method = row.word("method", .method)
    firstResponse = row.time("sla_first")
    acceptance = row.time("sla_accept")
    clock = row.clock("clock")
    (escalateTo, escalateAfter) = row.escalation(to: "escalate_to")
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
    routeTo: Located<LedBy>? = nil, firstResponse: Located<ServiceTime>? = nil, beside: MatrixRow? = nil,
    days: Located<Period>? = nil, isOutOfScope: Bool = false, origin: Origin = .matrix
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
    backup = beside?.backup
    fallback = beside?.fallback
    method = nil
    self.firstResponse = firstResponse ?? beside?.firstResponse
    acceptance = beside?.acceptance
    clock = beside?.clock
    escalateTo = beside?.escalateTo
    escalateAfter = beside?.escalateAfter
    returnRule = nil
    start = days?.map(\.first)
    end = days?.map(\.last)
    notes = beside?.notes
  }
}

extension Rule {
  /// Whether it limits no field of a lead.
  package var isUnconditional: Bool {
    conditions.allSatisfy { if case .any = $0.asked.value { true } else { false } }
  }

  /// The planner's own header of a condition; where that is a value over a matrix, the usual name of its field.
  package func title(of condition: Condition) -> String? {
    let location = condition.asked.location
    guard origin == .matrix, condition.field == "region" || location.row != self.location.row else {
      return location.column
    }
    return HeaderCatalogue.names(of: condition.field, in: .routing).first
  }

  /// Whether its owner is an outside partner.
  package var isPartnerLed: Bool {
    if case .partner = owner?.value.primary?.owner { return true }
    return routeTo?.value == .partner
  }

  /// Who works its leads: the company, a partner, or both; an overlay always helps somebody else.
  package var ledBy: LedBy {
    if isOverlay || routeTo?.value == .shared { return .shared }
    let owners = owner?.value.parties.filter { $0.role != .backup }.map(\.owner) ?? []
    let partners = owners.count { if case .partner = $0 { true } else { false } }
    if partners > 0, partners < owners.count { return .shared }
    return isPartnerLed ? .partner : .company
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
