/// The brand's segments, its 26 channels (14 of them platforms), and what it measures on them.
enum SkincareChannels {
  private static let shoppers = "Daily Care Shoppers, Sensitive Skin Shoppers, Gift Buyers"
  private static let salons = "Professional Salons"

  static var segments: SpreadsheetExport {
    SpreadsheetExport(
      SkincarePlan.folder + "segments.csv", .excel,
      header: [["Audience segment", "Go-to-market", "DRI", "Lead volume", "Comments"]],
      rows: [
        ["Daily Care Shoppers", "marketplace", "Ravi Menon", "0", "No leads: they buy on the platforms"],
        ["Sensitive Skin Shoppers", "marketplace", "Ravi Menon", "0", "Dermatologist content matters"],
        ["Gift Buyers", "marketplace", "Ravi Menon", "0", "Quarter four; small in summer"],
        ["Professional Salons", "direct", "Ines Fabre", "260", "Trade prices, own account managers"],
      ])
  }

  static var sheet: SpreadsheetExport {
    SpreadsheetExport(
      SkincarePlan.folder + "channels.csv", .excel,
      header: [
        [
          "Marketing channel", "Category", "Led by", "Funnel", "Job", "Segments", "Countries", "Owner", "KPI",
          "State",
        ]
      ],
      rows: owned
        + SkincarePlan.platforms.enumerated().map { index, platform in
          [
            platform.name, "marketplace", "company",
            platform.hasAfterSale ? "decision, retention" : "decision",
            "support", shoppers, platform.country, manager(ofPlatformAt: index), "Orders on \(platform.name)",
            "live",
          ]
        })
  }

  /// Four figures for each platform and four for the whole brand.
  static var measures: SpreadsheetExport {
    let kinds = [
      ("Orders on", "orders", "1900", "2100"), ("Rating on", "stars", "4.3", "4.5"),
      ("Return rate on", "%", "6", "5"), ("Buy-box share on", "%", "81", "88"),
    ]
    let platformRows = SkincarePlan.platforms.enumerated().flatMap { index, platform in
      kinds.map { kind in
        measure(
          "\(kind.0) \(platform.name)", platform.name, "decision", manager(ofPlatformAt: index), kind.2,
          kind.3,
          kind.1)
      }
    }
    return SpreadsheetExport(
      SkincarePlan.folder + "measures.csv", .excel,
      header: [
        [
          "Metric", "Channel", "Funnel stage", "KPI owner", "Prior", "Goal", "Unit", "Dashboard", "How often",
          "Review date",
        ]
      ],
      rows: platformRows + [
        measure(
          "Visits from guides", "SEO skin guides", "awareness", "Noor Haddad", "88000", "95000", "visits"),
        measure(
          "Affiliate clicks", "Creator videos", "awareness", "Greta Nyström", "41000", "47000", "clicks"),
        measure(
          "Routine finder completions", "Routine finder", "evaluation", "Noor Haddad", "5200", "6000", "users"
        ),
        measure("Solved in one contact", "Salon care line", "retention", "Samuel Ortiz", "71", "78", "%"),
      ])
  }

  static func manager(ofPlatformAt index: Int) -> String {
    SkincareRoster.marketplaceManagers[index % SkincareRoster.marketplaceManagers.count]
  }

  private static var owned: [[String]] {
    let everywhere = "DE, AT, CH, GB, SE, US"
    let rows: [(String, String, String, String, String, String, String, String)] = [
      (
        "SEO skin guides", "SEO", "company", "awareness", "primary", shoppers, "Noor Haddad",
        "Visits from guides"
      ),
      (
        "Creator videos", "affiliate", "partner", "awareness", "support", shoppers, "Paula Reis",
        "Affiliate clicks"
      ),
      (
        "Paid social clips", "paid social", "company", "awareness", "support", shoppers, "Noor Haddad",
        "Visits from guides"
      ),
      (
        "Routine finder", "website", "company", "evaluation", "primary", shoppers, "Noor Haddad",
        "Routine finder completions"
      ),
      (
        "Comparison sites", "affiliate", "partner", "evaluation", "support", shoppers, "Dean Whitlock",
        "Affiliate clicks"
      ),
      (
        "Routine e-mails", "email", "company", "evaluation", "support", shoppers, "Noor Haddad",
        "Routine finder completions"
      ),
      (
        "Sample box", "direct mail", "company", "evaluation", "support", shoppers, "Noor Haddad",
        "Routine finder completions"
      ),
      (
        "Brand shop", "website", "company", "decision, retention", "primary", shoppers, "Ravi Menon",
        "Visits from guides"
      ),
      (
        "Beauty trade fairs", "trade show", "company", "awareness", "primary", salons, "Ines Fabre",
        "Solved in one contact"
      ),
      (
        "Salon demo days", "event", "company", "evaluation", "primary", salons, "Ines Fabre",
        "Solved in one contact"
      ),
      (
        "Salon account managers", "direct sales", "company", "decision", "primary", salons, "Ines Fabre",
        "Solved in one contact"
      ),
      (
        "Salon care line", "phone", "company", "retention", "primary", salons, "Samuel Ortiz",
        "Solved in one contact"
      ),
    ]
    return rows.map { row in
      [row.0, row.1, row.2, row.3, row.4, row.5, everywhere, row.6, row.7, "live"]
    }
  }

  private static func measure(
    _ name: String, _ channel: String, _ stage: String, _ owner: String, _ prior: String, _ goal: String,
    _ unit: String
  ) -> [String] {
    [name, channel, stage, owner, prior, goal, unit, "Commerce dashboard", "weekly", "2026-07-06"]
  }
}
