/// Data sheets, brochures and bundles in 12 languages, and which version each reseller shows.
enum PumpOffers {
  private static let languages = ["de", "en", "fr", "es", "it", "nl", "pt", "pl", "cs", "sv", "tr", "zh"]
  private static let series = [
    "KP 100", "KP 250", "TP 40", "TP 90", "DP 5", "DP 20", "VP 10", "VP 60", "DE 200", "DE 500", "SP 80",
    "SP 150",
  ]

  private static func line(ofSeries index: Int) -> String { PumpPlan.productLines[index / 2] }

  /// 144 data sheets, 72 brochures and 72 pages.
  static var sheet: SpreadsheetExport {
    var random = SeededRandom(seed: PumpPlan.seed &+ 1)
    var rows: [[String]] = []
    func add(_ title: String, _ format: String, _ line: String, _ language: String, _ stage: String) {
      let number = rows.count + 1
      rows.append([
        "M-\(1000 + number)", title, format, line, language, stage, "Ulrike Böhm", "live",
        PlanDay(offset: random.number(in: 2200..<2350)).german, "365d",
        "https://media.rheinpumpen.example.com/\(language)/m-\(1000 + number)",
      ])
    }
    for language in languages {
      for (index, name) in series.enumerated() {
        add("Datenblatt \(name) (\(language))", "data sheet", line(ofSeries: index), language, "evaluation")
      }
      for line in PumpPlan.productLines {
        add("Broschüre \(line) (\(language))", "guide", line, language, "awareness")
        add("Händlerseite \(line) (\(language))", "landing page", line, language, "decision")
      }
    }
    return SpreadsheetExport(
      PumpPlan.folder + "Unterlagen.csv", .germanExcel,
      header: [
        [
          "Asset ID", "Asset", "Format", "Product line", "Sprache", "Funnel", "Owner", "Status",
          "Last updated",
          "Refresh cycle", "Link",
        ]
      ], rows: rows)
  }

  /// 22 bundles; the third ends the day before its flight starts.
  static var bundles: SpreadsheetExport {
    SpreadsheetExport(
      PumpPlan.folder + "Aktionsbuendel.csv", .germanExcel,
      header: [
        [
          "Asset ID", "Asset", "Format", "Product line", "Funnel", "Owner", "Status", "Flight", "Valid until",
          "Pricing", "Link",
        ]
      ],
      rows: (0..<22).map { index in
        [
          "B-\(index + 1)", bundle(index), "bundle", line(ofSeries: index % 12), "decision", "Ulrike Böhm",
          "live",
          ["Jul 2026", "Aug 2026", "Sep 2026"][month(of: index)], index == 2 ? "30.06.2026" : "31.12.2026",
          "\(1 + index % 8).\(["000", "250", "500", "900"][index % 4]),00 EUR",
          "https://media.rheinpumpen.example.com/aktion/b-\(index + 1)",
        ]
      })
  }

  /// Which version of a data sheet each reseller shows: 41 are behind.
  static var versions: SpreadsheetExport {
    var random = SeededRandom(seed: PumpPlan.seed &+ 2)
    let behind = random.sample(41, below: PumpPartners.all.count * series.count)
    var rows: [[String]] = []
    for partner in PumpPartners.all {
      for (index, name) in series.enumerated() {
        let current = 2 + index % 4
        let shown = behind.contains(rows.count) ? current - 1 : current
        rows.append([
          partner.name, "Datenblatt \(name)", "v\(shown)", "v\(current)",
          PlanDay(offset: random.number(in: 2250..<2355)).german,
        ])
      }
    }
    return SpreadsheetExport(
      PumpPlan.folder + "Datenblattversionen.csv", .germanExcel,
      header: [["Händler", "Datenblatt", "Version beim Händler", "Aktuelle Version", "Geprüft am"]],
      rows: rows)
  }

  /// 21 bundles at ten resellers each, marked in the month they run.
  static var calendar: SpreadsheetExport {
    SpreadsheetExport(
      PumpPlan.folder + "Kalender.csv", .germanExcel,
      header: [
        ["Aktionskalender der Händler, Juli bis September"],
        ["Asset", "Händler", "Jul 2026", "Aug 2026", "Sep 2026"],
      ],
      rows: (0..<210).map { index in
        let bundle = index / 10
        let partner = PumpPartners.all[(bundle * 11 + index % 10 * 12) % PumpPartners.all.count]
        var marks = ["", "", ""]
        marks[month(of: bundle)] = "x"
        return [Self.bundle(bundle), partner.name] + marks
      })
  }

  private static func bundle(_ index: Int) -> String {
    "\(["Sommerbündel", "Wartungsbündel"][index / 12]) \(series[index % 12])"
  }

  /// The third bundle runs in July.
  private static func month(of index: Int) -> Int { (index + 1) % 3 }
}
