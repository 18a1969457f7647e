/// The 14 stages from a referrer's introduction to the yearly review.
enum ServicesStages {
  /// Stage, owner, what ends it, tasks.
  static let all: [(name: String, owner: String, exit: String, tasks: [String])] = [
    (
      "Introduction", "Clara Holm", "Contact has agreed to a call", ["Introduction e-mail", "Conflict check"]
    ),
    (
      "Referral acceptance", "Clara Holm", "Accepted or declined in writing",
      ["Check named accounts", "Confirm fee"]
    ),
    ("Qualification", "Harriet Cole", "Need, budget and date are known", ["Discovery call", "Fit score"]),
    ("Joint account plan", "Bruno Keil", "Plan signed by both sides", ["Account map", "Who calls whom"]),
    (
      "Co-marketing event", "Rita Campos", "Follow-up list handed over",
      ["Agenda", "Guest list", "Follow-up"]
    ),
    ("Deal registration", "Yusuf Demir", "Approved or declined", ["Form", "Approval"]),
    ("Discovery", "Sean Doyle", "Requirements signed off", ["Workshop", "As-is report"]),
    ("Joint proposal", "Matthias Roth", "Proposal sent", ["Scope", "Price", "Partner share"]),
    ("Negotiation", "Ruben Claes", "Terms agreed", ["Redlines", "Discount approval"]),
    ("Contract", "Harriet Cole", "Signed by all parties", ["Statement of work", "Referral fee note"]),
    (
      "Delivery hand-over", "Joanna Field", "Project manager has confirmed",
      ["Hand-over meeting", "Risk list"]
    ),
    ("Delivery", "Joanna Field", "Acceptance signed", ["Kick-off", "Monthly report"]),
    ("Renewal support", "Anton Weiss", "Renewed or ended", ["Health check", "Renewal offer"]),
    ("Partner review", "Yusuf Demir", "Next year's plan agreed", ["Scorecard", "Fee statement"]),
  ]

  static var sheet: SpreadsheetExport {
    SpreadsheetExport(
      ServicesPlan.folder + "Process stages.csv", .google,
      header: [["Step #", "Stage", "Exit criteria", "Tasks", "Stage owner", "Max time", "Next stage"]],
      rows: all.enumerated().map { index, stage in
        let following = index + 1 < all.count ? all[index + 1].name : ""
        return [
          "\(index + 1)", stage.name, stage.exit, stage.tasks.joined(separator: "\n"), stage.owner,
          "\(5 + index % 4 * 5)bd", stage.name == "Delivery hand-over" ? "team" : following,
        ]
      })
  }
}
