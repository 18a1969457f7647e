/// The brand's 900 affiliates.
enum SkincareAffiliates {
  static var sheet: SpreadsheetExport {
    var random = SeededRandom(seed: SkincarePlan.seed &+ 3)
    let first = [
      "Glow", "Skin", "Derma", "Petal", "Velvet", "Honest", "Quiet", "Bare", "Morning", "Clear", "Dew",
      "Rose",
      "Calm", "Bright", "Little", "Daily", "Green", "Soft", "North", "Sunday", "Amber", "Ivory", "Lotus",
      "Mint",
      "Pearl", "Olive", "Sage", "Birch", "Linen", "Cotton",
    ]
    let second = [
      "Diary", "Journal", "Notes", "Deals", "Finder", "Compass", "Letters", "Studio", "Corner", "Report",
      "Club",
      "Shelf", "Ritual", "Mirror", "Edit", "Table", "Garden", "Review", "Bulletin", "Parade", "Lab", "Post",
      "Digest", "Desk", "Basket", "Spot", "Files", "Weekly", "Guide", "Box",
    ]
    let types = ["affiliate", "creator", "comparison site", "coupon site", "cashback"]
    return SpreadsheetExport(
      SkincarePlan.folder + "affiliates.csv", .excel,
      header: [
        [
          "PartnerStack key", "Affiliate", "Category", "Level", "Country", "Partner manager",
          "Partner status",
          "Term end", "Joined", "First deal", "Training complete", "Commission %", "Contact email",
        ]
      ],
      rows: (0..<900).map { index in
        let country = SkincarePlan.platforms[index % SkincarePlan.platforms.count].country
        let name = "\(first[index % 30]) \(second[(index / 30 + index) % 30])"
        let joined = random.number(in: 900..<2150)
        return [
          "aff_\(20_000 + index * 7)", name, random.pick(types),
          random.pick(["Gold", "Silver", "Registered"]), country,
          SkincareRoster.affiliateManagers[index % SkincareRoster.affiliateManagers.count], "active",
          PlanDay(offset: random.number(in: 2530..<3200)).iso, PlanDay(offset: joined).iso,
          PlanDay(offset: joined + random.number(in: 5..<80)).iso, "yes", "\(random.number(in: 4..<16))%",
          "hello\(index)@affiliate.example.com",
        ]
      })
  }
}
