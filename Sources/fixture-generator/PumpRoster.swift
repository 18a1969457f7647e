/// The 24 people who look after the pump manufacturer's resellers.
enum PumpRoster {
  private static let directors = [
    ("Jörg Müller", "Vertrieb Zentrale"), ("Sabine Krüger", "Vertrieb Europa"),
    ("Götz Schäfer", "Vertrieb Übersee"), ("Ulrike Böhm", "Händlermarketing"),
  ]
  private static let managers = [
    "Anja Weiß", "Bernd Köhler", "Carola Jäger", "Dirk Schröder", "Elke Möller", "Frank Günther",
    "Gisela Lehmann", "Heiko Bäcker", "Ines Hübner", "Jürgen Pfeiffer", "Katja Vogel", "Lars Süß",
    "Manuela Groß", "Norbert Kühn", "Olga Reuß", "Peter Zöllner", "Renate Förster", "Stefan Hößler",
    "Tanja Büchner", "Volker Nürnberger",
  ]

  /// Who looks after the resellers of the country at that place in the plan's list.
  static func manager(forCountryAt place: Int) -> String { managers[place % managers.count] }

  static func deputy(of name: String) -> String {
    guard let place = managers.firstIndex(of: name) else { return "Sabine Krüger" }
    return managers[(place + 1) % managers.count]
  }

  static var sheet: SpreadsheetExport {
    let directorRows = directors.enumerated().map { index, director in
      row(
        director.0, "Director", director.1, index == 0 ? "" : "Jörg Müller",
        deputy: directors[(index + 1) % directors.count].0)
    }
    let managerRows = managers.enumerated().map { index, name in
      row(
        name, "Channel manager", index < 14 ? "Vertrieb Europa" : "Vertrieb Übersee",
        index < 14 ? "Sabine Krüger" : "Götz Schäfer", deputy: deputy(of: name))
    }
    return SpreadsheetExport(
      PumpPlan.folder + "Mitarbeiter.csv", .germanExcel,
      header: [["Mitarbeiter", "E-Mail", "Rolle", "Team", "Vorgesetzter", "Status", "Vertretung"]],
      rows: directorRows + managerRows)
  }

  private static func row(
    _ name: String, _ role: String, _ team: String, _ lead: String, deputy: String
  ) -> [String] {
    [name, address(of: name), role, team, lead, "active", deputy]
  }

  private static func address(of name: String) -> String {
    let spelled = name.lowercased().map { letter -> String in
      switch letter {
      case "ä": "ae"
      case "ö": "oe"
      case "ü": "ue"
      case "ß": "ss"
      case " ": "."
      default: String(letter)
      }
    }
    return spelled.joined() + "@rheinpumpen.example.com"
  }
}
