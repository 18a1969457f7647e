/// The 46 routing rules of the IT services firm: joint roles, named accounts, then industry by region.
enum ServicesRouting {
  static let regions = ["UKI", "DACH", "Benelux"]
  static let industries = [
    "Manufacturing", "Financial services", "Healthcare", "Retail", "Logistics", "Energy", "Public sector",
    "Professional services",
  ]

  static var sheet: SpreadsheetExport {
    let rules = joint + named + general + defaults
    return SpreadsheetExport(
      ServicesPlan.folder + "Routing.csv", .google,
      header: [
        ["FY26 Q3 rules of engagement"],
        ["First match wins; co-sell rows add a joint role"],
        [],
        [
          "Rule no", "Sequence", "Account", "Industry", "Region", "Lead source", "Motion", "Assign to",
          "Cover",
          "Response SLA", "Hours", "Escalation", "Reassign after", "Hand back", "Comment",
        ],
      ],
      rows: rules.enumerated().map { index, rule in
        ["R\(100 + index * 10)", "\((index + 1) * 10)"] + rule
      },
      below: [[], ["Questions to Nils. Last edit 2026-06-18."]])
  }

  /// Co-sell roles beside whoever owns the lead.
  private static var joint: [[String]] {
    industries.prefix(5).enumerated().map { index, industry in
      let manager = index % 2 == 0 ? "Clara Holm" : "Bruno Keil"
      return [
        "", industry, "", "partner referral", "co-sell", manager, ServicesRoster.backup(of: manager), "1bd",
        "business hours", "Yusuf Demir", "2bd", "", "joint role, stays with the referrer until the proposal",
      ]
    }
  }

  /// Named accounts; the first four go to integrators, one of which has no way back.
  private static var named: [[String]] {
    (1..<12).map { index in
      let account = ServicesAccounts.all[index]
      let region = ServicesPartners.region(of: account.country)
      let integrators = ServicesPartners.integrators(in: region)
      let escalation = ServicesRoster.director(of: region)
      guard index < 5 else {
        return [
          account.name, "", "", "", "direct", account.owner, ServicesRoster.backup(of: account.owner), "4h",
          "business hours", escalation, "1bd", "", "",
        ]
      }
      return [
        account.name, "", "", "", "partner", integrators[index % integrators.count].name, account.owner,
        "1bd",
        "business hours", escalation, "2bd",
        index == 3 ? "" : "back to \(account.owner) if not accepted in 1bd", "incumbent integrator",
      ]
    }
  }

  private static var general: [[String]] {
    var rules: [[String]] = []
    for (place, region) in regions.enumerated() {
      let sellers = ServicesRoster.sellers(in: region)
      for (index, industry) in industries.enumerated() {
        rules.append(seller(sellers[(index + place) % sellers.count], industry: industry, region: region))
      }
    }
    // The same conditions a second time, for somebody else.
    rules.append(seller("Thijs Bos", industry: "Retail", region: "Benelux", note: "agreed with Ruben in May"))
    return rules
  }

  private static var defaults: [[String]] {
    let late = ServicesAccounts.all[12]
    let regional = regions.map { region in
      seller(
        ServicesRoster.director(of: region), industry: "", region: region, note: "no industry on the form")
    }
    return regional + [
      [
        late.name, "", "", "", "direct", late.owner, ServicesRoster.backup(of: late.owner), "4h",
        "business hours", ServicesRoster.director(of: ServicesPartners.region(of: late.country)), "1bd", "",
        "added in June",
      ],
      [
        "", "", "", "", "direct", "Queue: Referral desk", "", "1bd", "business hours", "Nils Ekström", "2bd",
        "",
        "everything else",
      ],
    ]
  }

  private static func seller(_ owner: String, industry: String, region: String, note: String = "") -> [String]
  {
    let director = ServicesRoster.director(of: region)
    return [
      "", industry, region, "", "direct", owner, ServicesRoster.backup(of: owner), "4h", "business hours",
      owner == director ? "Gwen Abara" : director, "1bd", "", note,
    ]
  }
}
