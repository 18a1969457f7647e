/// 1,200 marketplace listings; 22 belong to nobody and 140 have not been looked at for long.
enum SkincareListings {
  static var sheet: SpreadsheetExport {
    var random = SeededRandom(seed: SkincarePlan.seed &+ 5)
    let count = SkincarePromotions.productCount * 5
    let faulty = random.sample(162, below: count)
    let unowned = Set(faulty.enumerated().filter { $0.offset % 7 == 3 }.prefix(22).map(\.element))
    let stale = Set(faulty).subtracting(unowned)
    var rows: [[String]] = []
    for index in 0..<SkincarePromotions.productCount {
      let product = SkincarePromotions.product(index)
      for step in 0..<5 {
        let number = rows.count
        let place = (index + step * 3) % SkincarePlan.platforms.count
        let platform = SkincarePlan.platforms[place]
        let reviewed = stale.contains(number) ? 2130 + number % 80 : 2300 + number % 55
        rows.append([
          "L\(50_000 + number)", "\(product.name), \(platform.name)", "marketplace listing", product.sku,
          platform.name, "decision",
          unowned.contains(number) ? "" : SkincareChannels.manager(ofPlatformAt: place),
          "live", PlanDay(offset: reviewed).iso, "90 days",
          "https://\(platform.country.lowercased()).market.example.com/item/\(50_000 + number)",
        ])
      }
    }
    return SpreadsheetExport(
      SkincarePlan.folder + "listings.csv", .excel,
      header: [
        [
          "Content ID", "Title", "Content type", "SKU", "Where used", "Funnel", "Content owner", "State",
          "Last reviewed", "Review cycle", "URL",
        ]
      ], rows: rows)
  }
}
