import Diagnostics
import Plans

/// Every check, in the order of the catalogue.
package enum CheckCatalogue {
  /// A new check is one file and one line here.
  package static let checks: [any Check.Type] = []

  /// Runs every check, applies the plan's own severities and waivers, and sorts: heaviest first, then by place.
  package static func check(_ plan: Plan) -> [Finding] {
    []
  }
}
