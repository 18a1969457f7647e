import Diagnostics
import Vocabulary

/// What the settings sheet says, with defaults where it is silent.
package struct Settings: Sendable {
  /// Which of two rules that match one lead counts.
  package enum HitPolicy: String, Sendable, CaseIterable {
    /// The first in order.
    case first
    /// None may overlap.
    case unique
    /// All together, as with overlays.
    case collect
  }

  /// The paper that workbooks are printed on.
  package enum Paper: String, Sendable, CaseIterable {
    case a4, letter
  }

  package var title: String?
  package var company: String?
  package var period: Period?
  package var asOf: CalendarDate?
  /// The month (1–12) in which the fiscal year starts.
  package var fiscalYearStart: Int
  /// ISO 4217.
  package var currency: String?
  package var decimalMark: GrammarContext.DecimalMark?
  package var dateOrder: GrammarContext.DateOrder?
  package var hitPolicy: HitPolicy?
  /// Headers or fields that the settings name as conditions of routing, in order.
  package var routingAxes: [String]
  /// Kinds of sheets whose rules count first, in order; empty for routing before territories.
  package var precedence: [SheetKind] = []
  /// Whether blanks below a value that look like merged cells are filled with it.
  package var fillsDown = true
  package var paper = Paper.a4
  package var defaultOwner: Located<String>?
  /// Regions of the routing table in which no lead can lie, such as `segment=SMB country=BR`.
  package var impossible: [Located<String>] = []
  /// Severities by check code; `nil` as a value turns the check off.
  package var severities: [String: Severity?]
  package var failOn: String?
  /// Thresholds by name, in the unit that the check names.
  package var thresholds: [String: Int]
  /// Texts that the settings settle: `ambiguous.NA` → `North America`.
  package var meanings: [String: String]

  package init() {
    fiscalYearStart = 1
    routingAxes = []
    severities = [:]
    thresholds = [:]
    meanings = [:]
  }
}
