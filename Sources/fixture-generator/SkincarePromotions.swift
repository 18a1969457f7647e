/// 3,360 promotional prices: every product on every platform, one week each.
enum SkincarePromotions {
  static let families = [
    "Calm Serum", "Dew Cream", "Barrier Balm", "Clear Gel", "Sun Fluid", "Night Oil", "Foam Cleanser",
    "Eye Drops",
    "Hand Cream", "Lip Mask",
  ]

  /// A product: ten families in 24 sizes and scents.
  static func product(_ index: Int) -> (sku: String, name: String) {
    let scents = ["Plain", "Rose", "Oat", "Fig", "Cedar", "Aloe"]
    let sizes = ["15 ml", "30 ml", "50 ml", "100 ml"]
    let variant = index / families.count
    let name =
      "\(families[index % families.count]) \(scents[variant % scents.count]) \(sizes[variant / scents.count])"
    return ("LS-\(1000 + index)", name)
  }

  static let productCount = 240

  static var sheet: SpreadsheetExport {
    let clashes = clashingCells
    var rows: [[String]] = []
    for index in 0..<productCount {
      let product = product(index)
      for (place, platform) in SkincarePlan.platforms.enumerated() {
        let isClash = clashes.contains(index * SkincarePlan.platforms.count + place)
        rows.append([
          "P\(100_000 + rows.count)", "\(product.name) on \(platform.name)", "promotion", product.sku,
          platform.name,
          "decision", "KW\(week(of: index))", price(of: index, in: platform.currency, isClash: isClash),
          SkincareChannels.manager(ofPlatformAt: place), "live", PlanDay(offset: 2300 + index % 60).iso,
          "180 days",
          "https://shop.example.com/\(platform.name.split(separator: " ").joined(separator: "-"))/\(product.sku)",
        ])
      }
    }
    return SpreadsheetExport(
      SkincarePlan.folder + "promotions.csv", .excel,
      header: [
        [
          "Offer ID", "Offer name", "Offer type", "SKU", "Channel", "Funnel stage", "Flight", "Pricing",
          "Owner",
          "Status", "Last updated", "Refresh cycle", "Link",
        ]
      ], rows: rows)
  }

  static func week(of index: Int) -> Int { 27 + index % 13 }

  /// The second platform of Germany undercuts the others on 37 products in the same week.
  private static var clashingCells: [Int] {
    var random = SeededRandom(seed: SkincarePlan.seed &+ 4)
    return random.sample(37, below: productCount).map { $0 * SkincarePlan.platforms.count + 1 }
  }

  /// The price in hundredths is the same on every platform of a currency, unless it clashes.
  private static func price(of index: Int, in currency: String, isClash: Bool) -> String {
    let euros = 990 + index % 24 * 150
    let hundredths = (isClash ? euros - 300 : euros) * rate(of: currency) / 100
    let cents = hundredths % 100
    let amount = "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
    switch currency {
    case "EUR": return "€\(amount)"
    case "GBP": return "£\(amount)"
    case "USD": return "US$\(amount)"
    default: return "\(currency) \(amount)"
    }
  }

  private static func rate(of currency: String) -> Int {
    switch currency {
    case "GBP": 86
    case "USD": 108
    case "CHF": 95
    case "SEK": 1130
    default: 100
    }
  }
}
