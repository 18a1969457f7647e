/// The 160 routing rules: every product line of a served country belongs to exactly one reseller.
enum PumpRouting {
  /// The first 38 resellers with two lines have both in one rule; the rest get a rule for each line.
  private static let joinedRules = 38

  static var sheet: SpreadsheetExport {
    var rules: [[String]] = []
    var joined = 0
    for partner in PumpPartners.all {
      let names = partner.lines.map { PumpPlan.productLines[$0] }
      if names.count == 2, joined < joinedRules {
        joined += 1
        rules.append(rule(rules.count, partner, names.joined(separator: ", ")))
      } else {
        for name in names { rules.append(rule(rules.count, partner, name)) }
      }
    }
    return SpreadsheetExport(
      PumpPlan.folder + "Anfragen.csv", .germanExcel,
      header: [
        ["Zuordnung der Anfragen, gültig ab 01.07.2026"], [],
        [
          "No.", "Land", "Product line", "Route to", "Zuständig", "Vertretung", "Reaktionszeit", "Clock",
          "Eskalation", "Escalate after", "Pass back", "Gültig ab",
        ],
      ],
      rows: rules)
  }

  static var serviceLevels: SpreadsheetExport {
    let classes = [
      ("Notfall", "4h", "8h"), ("Projektanfrage", "24h", "48h"), ("Ersatzteil", "24h", "48h"),
      ("Katalogwunsch", "48h", "96h"),
    ]
    return SpreadsheetExport(
      PumpPlan.folder + "SLA.csv", .germanExcel,
      header: [
        ["SLA", "Applies to", "Respond within", "Clock", "Escalation 1", "Escalation 2", "Escalate after"]
      ],
      rows: classes.map { name, response, escalation in
        [name, name, response, "Arbeitstage", "Sabine Krüger", "Jörg Müller", escalation]
      })
  }

  private static func rule(_ index: Int, _ partner: PumpPartners.Partner, _ lines: String) -> [String] {
    let manager = PumpRoster.manager(forCountryAt: partner.place)
    return [
      "Z\(1001 + index)", partner.country, lines, "Partner", partner.name, manager, "24h", "Arbeitstage",
      partner.place < 26 ? "Sabine Krüger" : "Götz Schäfer", "48h", "zurück an \(manager)", "01.07.2026",
    ]
  }
}
