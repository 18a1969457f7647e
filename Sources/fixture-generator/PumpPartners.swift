/// The 120 resellers: three or four in each served country, each with product lines of its own.
enum PumpPartners {
  struct Partner {
    let id: String
    let name: String
    let country: String
    let place: Int
    let lines: [Int]
    let isExclusive: Bool
    /// A line that is promised to this partner though another one of the country has it exclusively.
    let contestedLine: Int?
  }

  /// Two partners hold the same line exclusively here.
  static let contestedCountries = ["FR", "PL", "IT"]

  static let all: [Partner] = {
    let stems = [
      "Aqua", "Hydro", "Flux", "Torrent", "Delta", "Rivera", "Fontan", "Borealis", "Nautil", "Vortex",
      "Cascada",
      "Marin", "Pluvia", "Meridian", "Strom", "Lagun", "Kanal", "Ister", "Bora", "Quell",
    ]
    var partners: [Partner] = []
    for place in 0..<PumpPlan.servedCountries {
      let count = place < 21 ? 4 : 3
      for rank in 0..<count {
        let country = PumpPlan.countries[place]
        let lines = (0..<PumpPlan.productLines.count).filter { $0 % count == rank }
        let isContested = contestedCountries.contains(country)
        let stem = stems[(place + rank * 7) % stems.count]
        partners.append(
          Partner(
            id: "H-\(1000 + partners.count)",
            name: "\(stem) \(kind(rank)) \(form(of: country, place: place))",
            country: country, place: place, lines: lines,
            isExclusive: rank == 0 && place % 2 == 0 || isContested && rank < 2,
            contestedLine: isContested && rank == 1 ? 0 : nil))
      }
    }
    return partners
  }()

  static var sheet: SpreadsheetExport {
    var random = SeededRandom(seed: PumpPlan.seed)
    return SpreadsheetExport(
      PumpPlan.folder + "Haendler.csv", .germanExcel,
      header: [
        ["Händlerliste, Stand 20.06.2026"], [],
        [
          "Partner-ID", "Partnerfirma", "Typ", "Stufe", "Country", "Product line", "Betreuer", "Status",
          "Vertragsende", "Onboarded", "Zertifiziert", "First deal", "MDF", "Margin",
        ],
      ],
      rows: all.enumerated().map { index, partner in
        let lines = partner.lines + (partner.contestedLine.map { [$0] } ?? [])
        let joined = random.number(in: 300..<1700)
        return [
          partner.id, partner.name, index % 6 == 5 ? "Großhändler" : "Händler", ["A", "B", "C"][index % 3],
          partner.country, lines.map { PumpPlan.productLines[$0] }.joined(separator: ", "),
          PumpRoster.manager(forCountryAt: partner.place), "active", agreementEnd(at: index, &random),
          PlanDay(offset: joined).german, "ja (\(random.number(in: 1..<5)))",
          PlanDay(offset: joined + random.number(in: 20..<80)).german,
          "\(random.number(in: 1..<10)).\(["000", "250", "500", "750"][index % 4]),00",
          "\(random.number(in: 18..<31)) %",
        ]
      },
      below: [[], ["Quelle: Händlerverwaltung, Export S. Krüger"]])
  }

  static var coverage: SpreadsheetExport {
    SpreadsheetExport(
      PumpPlan.folder + "Abdeckung.csv", .germanExcel, header: [["Partnerfirma"] + PumpPlan.countries],
      rows: all.map { partner in
        [partner.name]
          + PumpPlan.countries.map { $0 == partner.country ? (partner.isExclusive ? "excl." : "X") : "" }
      })
  }

  /// Two agreements end inside the quarter, all others after it.
  private static func agreementEnd(at index: Int, _ random: inout SeededRandom) -> String {
    switch index {
    case 17: "31.08.2026"
    case 64: "15.09.2026"
    default: PlanDay(offset: random.number(in: 2530..<3300)).german
    }
  }

  private static func kind(_ rank: Int) -> String {
    ["Pumpen", "Technik", "Systeme", "Industrie"][rank]
  }

  private static func form(of country: String, place: Int) -> String {
    switch country {
    case "DE", "AT": "GmbH \(country)"
    case "CH": "AG"
    case "FR", "BE", "LU": "SARL \(country)"
    case "IT": "S.r.l."
    case "ES", "PT": "S.L. \(country)"
    case "NL": "B.V."
    case "DK", "NO", "SE", "FI": "A/S \(country)"
    default: "Ltd. \(country)"
    }
  }
}
