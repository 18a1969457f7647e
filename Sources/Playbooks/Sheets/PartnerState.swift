import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Whether a partner can take leads on the plan's day, in words.
enum PartnerState: Hashable {
  case ready
  /// `suspended`, `onboarding` …
  case status(String)
  case agreementEnded
  case certificateExpired
  case untrained

  /// The first thing that stands against it; what no sheet says does not.
  init(of partner: Partner, in plan: Plan) {
    let today = plan.asOf
    if let status = partner.status?.value, status != "active" {
      self = .status(status)
    } else if let end = partner.agreementEnd?.value, let today, end < today {
      self = .agreementEnded
    } else if case .until(let day) = partner.trained?.value, let today, day < today {
      self = .certificateExpired
    } else if partner.trained?.value == .untrained {
      self = .untrained
    } else {
      self = .ready
    }
  }

  var words: String {
    switch self {
    case .ready: "ready"
    case .status(let status): status
    case .agreementEnded: "agreement ended"
    case .certificateExpired: "certificate expired"
    case .untrained: "not trained"
    }
  }

  var tone: Tone {
    switch self {
    case .ready: .good
    case .status("prospect"), .status("onboarding"), .untrained: .caution
    case .status, .agreementEnded, .certificateExpired: .bad
    }
  }

  /// `30 %`, of hundredths of a percent.
  static func percent(_ share: Int) -> String {
    let (whole, rest) = (share / 100, share % 100)
    return rest == 0 ? "\(whole) %" : "\(whole).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
