/// Who is responsible, accountable, consulted and informed: 70 activities by person.
enum ServicesResponsibilities {
  private static let people = [
    "Harriet Cole", "Matthias Roth", "Ruben Claes", "Yusuf Demir", "Clara Holm", "Bruno Keil", "Sean Doyle",
    "Joanna Field", "Anton Weiss", "Nils Ekström", "Rita Campos",
  ]
  private static let partnerSides = ["Referral partner", "Co-sell partner"]

  /// Five activities for each stage, the partner's own first.
  private static let activities: [[String]] = [
    ["Send introduction", "Check for conflicts", "Reply to contact", "Log referral", "Thank the referrer"],
    [
      "Confirm the need", "Check named accounts", "Accept or decline", "Confirm referral fee",
      "Start the clock",
    ],
    ["Brief the account team", "Hold first call", "Score the fit", "Update forecast", "Return unfit leads"],
    [
      "Share account map", "Agree who calls whom", "Set joint targets", "Plan first quarter",
      "Approve account plan",
    ],
    [
      "Invite own customers", "Write the agenda", "Book the venue", "Run the event",
      "Hand over follow-up list",
    ],
    [
      "File the registration", "Check the registration", "Approve the registration", "Set protection",
      "Report overlaps",
    ],
    [
      "Open doors at the customer", "Run the workshop", "Write as-is report", "Estimate effort",
      "Sign off scope",
    ],
    [
      "Write own scope", "Write the proposal", "Price the proposal", "Agree partner share",
      "Send the proposal",
    ],
    [
      "Support the redlines", "Negotiate terms", "Approve discount", "Update legal register",
      "Confirm start date",
    ],
    [
      "Countersign work order", "Draft statement of work", "Sign the contract", "File fee note",
      "Announce the win",
    ],
    [
      "Join hand-over meeting", "Hold hand-over meeting", "Write risk list", "Name project manager",
      "Confirm hand-over",
    ],
    [
      "Deliver own work package", "Run the kick-off", "Report each month", "Handle change requests",
      "Collect acceptance",
    ],
    ["Attend health check", "Run health check", "Write renewal offer", "Agree renewal", "Close the year"],
    ["Send own figures", "Prepare scorecard", "Hold the review", "Settle fees", "Agree next year's plan"],
  ]

  static var sheet: SpreadsheetExport {
    SpreadsheetExport(
      ServicesPlan.folder + "RACI.csv", .google,
      header: [["Activity", "Stage"] + people + partnerSides],
      rows: ServicesStages.all.enumerated().flatMap { place, stage in
        activities[place].enumerated().map { index, activity in
          [activity, stage.name] + codes(place: place, index: index, owner: stage.owner)
        }
      },
      below: [[], ["R responsible, A accountable, C consulted, I informed"]])
  }

  private static func codes(place: Int, index: Int, owner: String) -> [String] {
    var codes = Array(repeating: "", count: people.count + partnerSides.count)
    let accountable = people.firstIndex(of: owner) ?? 0
    let doer = (accountable + 1 + (place + index) % 3) % people.count
    let isRegistration = ServicesStages.all[place].name == "Deal registration"
    codes[(doer + 2) % people.count] = index % 2 == 0 ? "C,I" : "I"
    codes[(doer + 5) % people.count] = index % 3 == 0 ? "-" : "C"
    if index == 0, !isRegistration {
      // The first activity of each stage is the partner's; only the registration forgets them.
      codes[people.count + place % 2] = "R"
      codes[people.count + 1 - place % 2] = "I"
      codes[accountable] = "A"
    } else if index % 2 == 1 {
      codes[accountable] = "R/A"
      codes[people.count + place % 2] = "I"
    } else {
      codes[doer] = "R"
      codes[accountable] = "A"
      codes[people.count + place % 2] = isRegistration ? "I" : "C"
    }
    // Two activities that two people answer for.
    if (place, index) == (2, 2) || (place, index) == (8, 4) {
      let second = people.indices.first { $0 != accountable && $0 != doer && codes[$0].isEmpty } ?? doer
      codes[second] = "A"
    }
    return codes
  }
}
