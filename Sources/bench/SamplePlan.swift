import Foundation

/// Planning folders of any size, the same bytes each time: what the largest teams keep, and what goes wrong there.
struct SamplePlan {
  private(set) var sheets: [(file: String, lines: [String])] = []
  private var random: SampleRandom
  private let people: [String]

  /// A roster of so many sales leads with their people, six for each.
  private init(leads: Int, seed: UInt64) {
    random = SampleRandom(seed: seed)
    let heads = (0..<leads).map { "Lead Person\($0)" }
    people = heads + (0..<leads * 5).map { "Rep Person\($0)" }
    let rows = people.enumerated().map { place, name in
      let team = place % leads
      let (role, manager) = place < leads ? ("Head", "Gus Graf") : ("Sales rep", heads[team])
      return "\(name),person\(place)@example.com,\(role),Team \(team),\(manager),\(heads[(team + 1) % leads])"
    }
    add(
      "owners.csv", "Name,Email,Role,Team,Manager,Backup",
      ["Gus Graf,gus@example.com,CRO,Leadership,,"] + rows)
  }

  /// Writes the sheets into a folder that is named like a period.
  func write(into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for sheet in sheets {
      let text = sheet.lines.joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: folder.appending(path: sheet.file))
    }
  }

  private mutating func add(_ file: String, _ header: String, _ rows: [String]) {
    sheets.append((file, [header] + rows))
  }

  private mutating func anybody() -> String { people.randomElement(using: &random) ?? "" }
}

// MARK: - Shapes

extension SamplePlan {
  private static let countries = [
    "DE", "AT", "CH", "FR", "BE", "NL", "LU", "GB", "IE", "SE", "NO", "DK",
    "FI", "ES", "PT", "IT", "PL", "CZ", "HU", "RO", "US", "CA", "MX", "BR",
  ]
  private static let states = [
    "AL", "AZ", "AR", "CA", "CO", "CT", "FL", "GA", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME",
    "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
    "OK", "OR", "PA", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
  ]
  private static let sources = ["Web form", "Trade fair", "Partner", "List", "Referral", "Webinar"]
  private static let bands = ["<10k", "10k-25k", "25k-50k", "50k-100k", "100k-250k", "250k-1m", ">=1m"]

  /// So many rules in order for parts of segment × country × product × deal size, some of them asking for a lead
  /// source too, and a catch-all; and so many accounts that have owners of their own.
  static func routing(rules count: Int, accounts: Int = 0, leads: Int = 30) -> SamplePlan {
    var plan = SamplePlan(leads: leads, seed: UInt64(count))
    // One product for each 1,300 rules, so that the space grows with them.
    let products = (0...count / 1_300).map { "Product \($0)" }
    plan.add("products.csv", "Product,Line", products.map { "\($0),Line A" })
    plan.addSegments(8)
    var rules: [String] = []
    cells: for product in products {
      for segment in 0..<8 {
        for country in countries {
          for band in bands where plan.random.percent(96) {
            guard rules.count + 1 < count else { break cells }
            let source =
              plan.random.percent(20) ? sources.randomElement(using: &plan.random) ?? "" : ""
            let number = rules.count + 1
            rules.append(
              "R\(number),\(number),Segment \(segment),\(country),\(product),\(source),\(band),\(plan.anybody()),4h"
            )
          }
        }
      }
    }
    plan.add(
      "routing.csv", "Rule ID,Priority,Segment,Country,Product,Lead source,Deal size,Owner,First response",
      rules + ["R\(count),\(count),,,,,,Lead Person0,1bd"])
    if accounts > 0 { plan.addAccounts(accounts) }
    return plan
  }

  /// Rules that each name an account, above rules for segments and countries.
  static func accountRules(_ count: Int) -> SamplePlan {
    var plan = SamplePlan(leads: 30, seed: UInt64(count))
    plan.addSegments(8)
    var rules = (1...count).map { "A\($0),\($0),Account \($0) GmbH,,,\(plan.anybody())" }
    for segment in 0..<8 {
      for country in countries {
        let number = rules.count + 1
        rules.append("R\(number),\(number),,Segment \(segment),\(country),\(plan.anybody())")
      }
    }
    rules.append("R\(rules.count + 1),\(rules.count + 1),,,,Lead Person0")
    plan.add("routing.csv", "Rule ID,Priority,Account,Segment,Country,Owner", rules)
    return plan
  }

  /// Territories of single postal codes in states, each run of 300 codes one rep's.
  static func postalCodes(_ count: Int) -> SamplePlan {
    var plan = SamplePlan(leads: 30, seed: UInt64(count))
    let people = plan.people
    let rows = (0..<count).map { place in
      // From 00501 to 99950, as the codes of the United States are.
      let code = 501 + place * 99_450 / count
      let digits = String(repeating: "0", count: 5 - String(code).count) + String(code)
      let state = states[place * states.count / count]
      return "T\(place + 1),US,\(state),\(digits),\(people[place / 300 % people.count])"
    }
    plan.add("territories.csv", "Territory ID,Country,State,Postal code,Owner", rows)
    return plan
  }

  /// Rules of one segment that differ in nothing but their owners.
  static func duplicates(_ count: Int) -> SamplePlan {
    var plan = SamplePlan(leads: 10, seed: UInt64(count))
    let rules = (1...count).map { "R\($0),\($0),MM,\(plan.anybody())" }
    plan.add("routing.csv", "Rule ID,Priority,Segment,Owner", rules)
    return plan
  }

  private mutating func addSegments(_ count: Int) {
    let rows = (0..<count).map { number in
      "Segment \(number),\(number * 50 + 1)-\(number * 50 + 50),Lead Person\(number),\(200 + number * 17)"
    }
    add("segments.csv", "Segment,Employees,Owner,Leads per quarter", rows)
  }

  private mutating func addAccounts(_ count: Int) {
    let rows = (0..<count).map { number in
      let country = Self.countries.randomElement(using: &random) ?? ""
      return
        "Account \(number) GmbH,account\(number).example.com,\(anybody()),Segment \(number % 8),\(country)"
    }
    add("accounts.csv", "Account,Domain,Owner,Segment,Country", rows)
  }
}
