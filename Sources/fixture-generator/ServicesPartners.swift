/// The 64 partners of the IT services firm: referrers and co-sell integrators.
enum ServicesPartners {
  struct Partner {
    let id: String
    let name: String
    let isReferrer: Bool
    let country: String
  }

  static let countries = ["GB", "IE", "DE", "AT", "CH", "NL", "BE"]

  static func region(of country: String) -> String {
    switch country {
    case "GB", "IE": "UKI"
    case "DE", "AT", "CH": "DACH"
    default: "Benelux"
    }
  }

  static let all: [Partner] = {
    let stems = [
      "Alderbrook", "Bluemere", "Castellan", "Dunmore", "Eastvale", "Fernhill", "Greyline", "Hartwell",
      "Ivybridge", "Junction", "Kingsmead", "Lindqvist", "Marlowe", "Northgate", "Oakfield", "Pemberton",
      "Quayside", "Ravenscar", "Silverton", "Thornbury", "Ullswater", "Vandermeer", "Westbrook", "Yarrow",
      "Zeelander", "Amberley", "Brockhaus", "Calder", "Drayton", "Ellersbach", "Falkner", "Grafton",
    ]
    return (0..<64).map { index in
      let country = countries[index % countries.count]
      let stem = stems[index % stems.count]
      let isReferrer = index < 40
      return Partner(
        id: "KP-\(100 + index)", name: name(stem, isReferrer: isReferrer, second: index >= 32, in: country),
        isReferrer: isReferrer, country: country)
    }
  }()

  static func integrators(in region: String) -> [Partner] {
    all.filter { !$0.isReferrer && Self.region(of: $0.country) == region }
  }

  static var sheet: SpreadsheetExport {
    var random = SeededRandom(seed: ServicesPlan.seed)
    return SpreadsheetExport(
      ServicesPlan.folder + "Partners.csv", .google,
      header: [
        ["PRM export, active agreements only"],
        [
          "Partner ID", "Partner", "Partner type", "Tier", "Country", "PAM", "Status", "Agreement expires",
          "Enrolled", "Certified", "First deal date", "Deal reg eligible", "Protection period", "Lead accept",
          "Referral fee",
        ],
      ],
      rows: all.enumerated().map { index, partner in
        let enrolled = random.number(in: 900..<1900)
        return [
          partner.id, partner.name, partner.isReferrer ? "referral partner" : "system integrator",
          random.pick(["Gold", "Silver", "Silver", "Registered"]), partner.country,
          index % 2 == 0 ? "Clara Holm" : "Bruno Keil", "active",
          PlanDay(offset: random.number(in: 2560..<3200)).iso, PlanDay(offset: enrolled).iso,
          "yes (\(random.number(in: 1..<6)))", PlanDay(offset: enrolled + random.number(in: 20..<85)).iso,
          "yes", "90 days", partner.isReferrer ? "2bd" : "1bd", partner.isReferrer ? "8%" : "12%",
        ]
      })
  }

  private static func name(_ stem: String, isReferrer: Bool, second: Bool, in country: String) -> String {
    let line = isReferrer ? (second ? "Advisers" : "Consulting") : (second ? "Integration" : "Systems")
    switch country {
    case "GB", "IE": return "\(stem) \(line), Ltd"
    case "DE", "AT": return "\(stem) \(line) GmbH"
    case "CH": return "\(stem) \(line) AG"
    default: return "\(stem) \(line) BV"
    }
  }
}
