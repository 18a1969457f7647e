/// A pump manufacturer with resellers in 38 countries, exported by a German spreadsheet program.
enum PumpPlan {
  static let folder = "pump-manufacturer/FY26-Q3/Vertriebsplan FY26 Q3 - "
  static let seed: UInt64 = 0x5055_4D50

  static let productLines = [
    "Kreiselpumpen", "Tauchpumpen", "Dosierpumpen", "Vakuumpumpen", "Druckerhöhungsanlagen", "Schlammpumpen",
  ]

  /// The last five have no reseller yet.
  static let countries = [
    "DE", "AT", "CH", "NL", "BE", "LU", "FR", "ES", "PT", "IT", "PL", "CZ", "SK", "HU", "SI", "HR", "RO",
    "BG",
    "GR", "DK", "SE", "NO", "FI", "IE", "GB", "TR", "ZA", "AE", "SA", "IN", "CN", "JP", "AU", "EE", "LV",
    "LT",
    "EG", "MA",
  ]
  static let servedCountries = 33

  static var sheets: [SpreadsheetExport] {
    [settings, vocabulary, PumpRoster.sheet, products, PumpPartners.sheet, PumpPartners.coverage]
      + [PumpRouting.sheet, PumpRouting.serviceLevels, PumpOffers.sheet, PumpOffers.bundles]
      + [PumpOffers.versions, PumpOffers.calendar, measures]
  }

  private static var settings: SpreadsheetExport {
    SpreadsheetExport(
      folder + "Settings.csv", .germanExcel, header: [["Setting", "Value"]],
      rows: [
        ["plan", "Rheinpumpen AG, Händlervertrieb"],
        ["period", "FY26 Q3"],
        ["as of", "20.06.2026"],
        ["fiscal year starts", "January"],
        ["currency", "EUR"],
        ["hit policy", "unique"],
        ["routing axes", "country, product"],
      ])
  }

  /// The German column names that no general dictionary has.
  private static var vocabulary: SpreadsheetExport {
    SpreadsheetExport(
      folder + "Vocabulary.csv", .germanExcel, header: [["Kind", "Written", "Meant"]],
      rows: [
        ["header", "Händler", "Partner"],
        ["header", "Typ", "Type"],
        ["header", "Stufe", "Tier"],
        ["header", "Vertragsende", "Agreement end"],
        ["header", "Zertifiziert", "Certified"],
      ])
  }

  private static var products: SpreadsheetExport {
    SpreadsheetExport(
      folder + "Produkte.csv", .germanExcel, header: [["Product ID", "Product line", "Status"]],
      rows: productLines.enumerated().map { ["PL\($0 + 1)", $1, "active"] })
  }

  private static var measures: SpreadsheetExport {
    let kpis = [
      ("Angebotsquote Händler", "Anfragen mit Angebot", "42", "45", "%"),
      ("Reaktionszeit Händler", "Median bis zum Rückruf", "26", "20", "h"),
      ("Umsatz über Händler", "Fakturierter Umsatz", "8.400.000,00", "8.900.000,00", "EUR"),
      ("Aktive Händler", "Händler mit Auftrag im Quartal", "96", "104", "Händler"),
      ("Aktuelle Datenblätter", "Anteil aktueller Versionen", "93", "98", "%"),
      ("Bündelverkäufe", "Verkaufte Aktionsbündel", "310", "350", "Stück"),
    ]
    return SpreadsheetExport(
      folder + "Kennzahlen.csv", .germanExcel,
      header: [
        ["Kennzahl", "Definition", "Baseline", "Ziel", "Unit", "Owner", "Source", "Cadence", "Next review"]
      ],
      rows: kpis.map { kpi in
        [kpi.0, kpi.1, kpi.2, kpi.3, kpi.4, "Müller, Jörg", "CRM-Bericht", "monthly", "13.07.2026"]
      })
  }
}
