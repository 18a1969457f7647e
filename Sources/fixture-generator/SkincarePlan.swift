/// A consumer skincare brand that sells through marketplaces and affiliates in five currencies.
enum SkincarePlan {
  static let folder = "skincare-brand/FY26-Q3/"
  static let seed: UInt64 = 0x534B_494E

  /// A marketplace in one country.
  struct Platform {
    let name: String
    let country: String
    let currency: String
    /// Whether buyers find help there after they bought.
    let hasAfterSale: Bool
  }

  static let platforms = [
    Platform(name: "Bazaario DE", country: "DE", currency: "EUR", hasAfterSale: true),
    Platform(name: "Beautica DE", country: "DE", currency: "EUR", hasAfterSale: true),
    Platform(name: "Pharmagrün DE", country: "DE", currency: "EUR", hasAfterSale: true),
    Platform(name: "Beautica AT", country: "AT", currency: "EUR", hasAfterSale: true),
    Platform(name: "Bazaario UK", country: "GB", currency: "GBP", hasAfterSale: true),
    Platform(name: "Glowmart UK", country: "GB", currency: "GBP", hasAfterSale: true),
    Platform(name: "ShopHive UK", country: "GB", currency: "GBP", hasAfterSale: false),
    Platform(name: "Bazaario US", country: "US", currency: "USD", hasAfterSale: true),
    Platform(name: "Glowmart US", country: "US", currency: "USD", hasAfterSale: true),
    Platform(name: "ShopHive US", country: "US", currency: "USD", hasAfterSale: false),
    Platform(name: "Parfumo CH", country: "CH", currency: "CHF", hasAfterSale: true),
    Platform(name: "Bazaario CH", country: "CH", currency: "CHF", hasAfterSale: true),
    Platform(name: "Nordskin SE", country: "SE", currency: "SEK", hasAfterSale: false),
    Platform(name: "Bazaario SE", country: "SE", currency: "SEK", hasAfterSale: true),
  ]

  static var sheets: [SpreadsheetExport] {
    [
      settings, SkincareRoster.sheet, SkincareChannels.segments, SkincareChannels.sheet,
      SkincareRouting.sheet,
    ]
      + [SkincareAffiliates.sheet, SkincarePromotions.sheet, SkincareListings.sheet, SkincareCalendar.sheet]
      + [SkincareChannels.measures]
  }

  private static var settings: SpreadsheetExport {
    SpreadsheetExport(
      folder + "settings.csv", .excel, header: [["Setting", "Value"]],
      rows: [
        ["plan", "Lumina Skin, affiliates and marketplaces"],
        ["period", "FY26 Q3"],
        ["as of", "2026-06-20"],
        ["fiscal year starts", "January"],
        ["currency", "EUR"],
        ["hit policy", "collect"],
        ["routing axes", "lead type, region"],
      ])
  }
}
