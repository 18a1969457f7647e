/// The campaign calendar: 30 campaigns on 14 platforms, marked week by week; nine run into the next one.
enum SkincareCalendar {
  private static let names = ["Summer start", "Sun weeks", "Back to routine"]
  private static let firstWeeks = [27, 31, 36]

  static var sheet: SpreadsheetExport {
    var random = SeededRandom(seed: SkincarePlan.seed &+ 6)
    let families = SkincarePromotions.families
    let overlapping = random.sample(9, below: SkincarePlan.platforms.count * families.count)
    var rows: [[String]] = []
    for (place, platform) in SkincarePlan.platforms.enumerated() {
      for (index, family) in families.enumerated() {
        for (turn, name) in names.enumerated() {
          let runsOn = turn == 0 && overlapping.contains(place * families.count + index)
          let last = firstWeeks[turn] + (runsOn ? 4 : 2)
          rows.append(
            ["\(name): \(family)", "promotion", platform.name, code(place: place, index: index, turn: turn)]
              + (27...39).map { firstWeeks[turn] <= $0 && $0 <= last ? "x" : "" })
        }
      }
    }
    return SpreadsheetExport(
      SkincarePlan.folder + "calendar.csv", .excel,
      header: [
        ["Campaign calendar FY26 Q3"], [],
        ["Offer", "Offer type", "Channel", "Promo code"] + (27...39).map { "KW\($0)" },
      ], rows: rows)
  }

  /// Some codes look like numbers in scientific notation.
  private static func code(place: Int, index: Int, turn: Int) -> String {
    if (place + index) % 11 == 0 { return "\(turn + 1)E\(index + 1)" }
    return ["START", "SUN", "BACK"][turn] + "\(10 + index)\(SkincarePlan.platforms[place].country)"
  }
}
