import Diagnostics
import Vocabulary

/// One row (or one cell of a matrix) that gives leads to an owner.
package struct Rule: Sendable, Identifiable {
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

  /// Whether it limits no field of a lead.
  package var isUnconditional: Bool {
    conditions.allSatisfy { if case .any = $0.asked.value { true } else { false } }
  }

  /// Whether its owner is an outside partner.
  package var isPartnerLed: Bool {
    if case .partner = owner?.value.primary?.owner { return true }
    return routeTo?.value == .partner
  }
}
