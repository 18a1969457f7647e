import Diagnostics
import Vocabulary

/// A quarter's plan, normalized: what the sheets of one folder say, each value with the cell it came from.
package struct Plan: Sendable {
  /// The last two folder names joined with a dash, such as `workflow-software-FY26-Q3`.
  package let name: String
  /// The plan's own folder, such as `FY26-Q3`; it stands before file names in the text report.
  package let folder: String
  package let settings: Settings
  /// The day the plan is judged by: given, or the settings sheet's, or the first day of the period.
  package let asOf: CalendarDate?
  package let sheets: [PlanSheet]

  package let segments: [Segment]
  package let channels: [Channel]
  /// The segments and stages for which the channel map says that no channel is meant.
  package let declinedStages: [DeclinedStage]
  package let offers: [Offer]
  /// When offers and channels run, by the calendars.
  package let calendar: [CalendarEntry]
  package let partners: [Partner]
  package let roster: Roster
  package let activities: [Activity]
  package let stages: [ProcessStage]
  package let serviceLevels: [ServiceLevel]
  package let measures: [Measure]
  package let accounts: [NamedAccount]
  package let products: [Product]
  package let testLeads: [TestLead]
  /// Where each of `testLeads` goes.
  package internal(set) var testLeadRoutes: [(lead: Lead, route: LeadRoute)] = []
  package let waivers: [Waiver]
  package let places: PlaceScheme
  /// Who gets which lead: the rules of routing sheets, matrices and territories, in order.
  package let routing: Routing
  /// What can be proved about `routing`.
  package let proof: RoutingProof
  let lookup: RoutingLookup

  /// Every value that was replaced, inferred or filled on the way, in the order of the sheets.
  package let changes: [Change]
  /// What could not be read, or not for sure; the checks turn it into findings.
  package let remarks: [PlanRemark]
  /// Rows of recognized tables that nothing was made of, in the order of the sheets.
  package let unreadRows: [UnreadRow]
  /// The names that the plan declares, for reading what planners ask of it.
  let words: PlanWords
}
