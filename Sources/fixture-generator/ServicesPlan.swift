/// An IT services firm that lives on referrals and co-selling: partners, responsibilities, named accounts.
enum ServicesPlan {
  static let folder = "it-services/FY26-Q3/FY26 Q3 plan - "
  static let seed: UInt64 = 0x4B45_5354

  static var sheets: [SpreadsheetExport] {
    [settings, ServicesRoster.sheet, ServicesPartners.sheet, ServicesAccounts.sheet]
      + [ServicesRouting.sheet, ServicesStages.sheet, ServicesResponsibilities.sheet, ServicesOffers.sheet]
  }

  private static var settings: SpreadsheetExport {
    SpreadsheetExport(
      folder + "Settings.csv", .google, header: [["Setting", "Value"]],
      rows: [
        ["plan", "Kestrel IT Services, partner plan"],
        ["period", "FY26 Q3"],
        ["as of", "2026-06-20"],
        ["fiscal year starts", "January"],
        ["currency", "EUR"],
        ["hit policy", "first"],
        ["routing axes", "account, industry, region, lead source"],
      ])
  }
}
