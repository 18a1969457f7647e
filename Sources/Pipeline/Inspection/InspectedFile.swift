import Diagnostics
import Plans

/// A file that was read, and how it was understood.
package struct InspectedFile: Sendable {
  /// The path as it is shown.
  package let path: String
  package let file: PlanFolder.File
  package let inspection: SheetInspection
  /// What is wrong with it or in doubt, heaviest first.
  package let findings: [Finding]

  /// The heaviest severity of what is not waived.
  package var heaviest: Severity? { FindingCounts(of: findings).heaviest }
}
