import Diagnostics

/// The families of checks: the letters before the dash of a code, in the order of the catalogue.
package enum CheckFamily: String, CaseIterable, Sendable {
  case gaps = "GAP"
  case conflicts = "CON"
  case rules = "RUL"
  case serviceLevels = "SLA"
  case channelMap = "MAP"
  case enablement = "ENB"
  case offers = "OFR"
  case capacity = "CAP"
  case measurement = "MSR"
  case stages = "STG"
  case changes = "CHG"
  case reading = "DAT"
  case exports = "EXP"
  case models = "MOD"

  /// `nil` for a code with other letters.
  package init?(of code: Finding.Code) {
    self.init(rawValue: String(code.description.prefix { $0 != "-" }))
  }

  /// The family's heading.
  package var title: String {
    switch self {
    case .gaps: "Ownership gaps"
    case .conflicts: "Ownership conflicts"
    case .rules: "Routing rules"
    case .serviceLevels: "Response times and escalation"
    case .channelMap: "Channel map"
    case .enablement: "Partner enablement"
    case .offers: "Offers and content"
    case .capacity: "Capacity and balance"
    case .measurement: "Measurement and review"
    case .stages: "Process stages and responsibilities"
    case .changes: "Changes between quarters"
    case .reading: "Reading the sheets"
    case .exports: "Exports"
    case .models: "Distribution models"
    }
  }
}
