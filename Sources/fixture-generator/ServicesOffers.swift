/// The 20 assets that the IT services firm shares with its partners.
enum ServicesOffers {
  private static let assets: [(title: String, type: String, stage: String, partners: String)] = [
    ("Referral programme in two pages", "one-pager", "awareness", "referral, SI"),
    ("Managed workplace brochure", "guide", "awareness", "referral, SI"),
    ("Cloud landing zone explained", "blog post", "awareness", ""),
    ("Breakfast briefing invitation kit", "email", "awareness", "referral, SI"),
    ("Security posture check", "assessment", "evaluation", "referral, SI"),
    ("Service desk benchmark", "report", "evaluation", ""),
    ("Customer story: regional hospital", "case study", "evaluation", "referral, SI"),
    ("Customer story: parcel sorter", "case study", "evaluation", "SI"),
    ("Architecture guide, hybrid network", "architecture guide", "evaluation", "SI"),
    ("Migration workshop", "workshop", "evaluation", "SI"),
    ("Joint discovery template", "template", "evaluation", "SI"),
    ("Live tour of the operations centre", "demo", "evaluation", "referral, SI"),
    ("Joint proposal frame", "joint proposal", "decision", "SI"),
    ("Deal registration sheet", "deal registration form", "decision", "referral, SI"),
    ("Co-branded executive deck", "co-branded deck", "decision", "referral, SI"),
    ("Price calculator, managed services", "calculator", "decision", ""),
    ("Statement of work frame", "SOW", "decision", "SI"),
    ("Hand-over checklist", "checklist", "onboarding", "SI"),
    ("First ninety days plan", "template", "onboarding", "SI"),
    ("Annual review scorecard", "template", "renewal", "referral, SI"),
  ]

  static var sheet: SpreadsheetExport {
    SpreadsheetExport(
      ServicesPlan.folder + "Content.csv", .google,
      header: [
        [
          "Content ID", "Content title", "Format", "Buyer stage", "Co-brandable", "Partner types", "Author",
          "Status", "Date published", "Last refreshed", "Refresh cadence", "URL",
        ]
      ],
      rows: assets.enumerated().map { index, asset in
        [
          "C-\(index + 1)", asset.title, asset.type, asset.stage, asset.partners.isEmpty ? "no" : "yes",
          asset.partners, index % 2 == 0 ? "Rita Campos" : "Sean Doyle", "live",
          PlanDay(offset: 1700 + index * 23).iso, PlanDay(offset: 2230 + index * 6).iso, "365 days",
          "https://partners.example.com/kestrel/c-\(index + 1)",
        ]
      })
  }
}
