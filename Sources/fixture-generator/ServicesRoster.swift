/// The 26 people and queues of the IT services firm.
enum ServicesRoster {
  /// Name, title, team, manager, region, backup.
  static let people:
    [(name: String, title: String, team: String, manager: String, region: String, backup: String)] =
      [
        ("Gwen Abara", "CRO", "Leadership", "", "EMEA", "Harriet Cole"),
        ("Harriet Cole", "Regional director", "UKI Sales", "Gwen Abara", "UKI", "Owen Price"),
        ("Matthias Roth", "Regional director", "DACH Sales", "Gwen Abara", "DACH", "Eva Stark"),
        ("Ruben Claes", "Regional director", "Benelux Sales", "Gwen Abara", "Benelux", "Sofie Maes"),
        ("Owen Price", "Account executive", "UKI Sales", "Harriet Cole", "UKI", "Priya Nair"),
        ("Priya Nair", "Account executive", "UKI Sales", "Harriet Cole", "UKI", "Callum Reid"),
        ("Callum Reid", "Account executive", "UKI Sales", "Harriet Cole", "UKI", "Isla Grant"),
        ("Isla Grant", "Account executive", "UKI Sales", "Harriet Cole", "UKI", "Owen Price"),
        ("Eva Stark", "Account executive", "DACH Sales", "Matthias Roth", "DACH", "Lukas Meier"),
        ("Lukas Meier", "Account executive", "DACH Sales", "Matthias Roth", "DACH", "Nadine Vogt"),
        ("Nadine Vogt", "Account executive", "DACH Sales", "Matthias Roth", "DACH", "Simon Fuchs"),
        ("Simon Fuchs", "Account executive", "DACH Sales", "Matthias Roth", "DACH", "Eva Stark"),
        ("Sofie Maes", "Account executive", "Benelux Sales", "Ruben Claes", "Benelux", "Daan Visser"),
        ("Daan Visser", "Account executive", "Benelux Sales", "Ruben Claes", "Benelux", "Anouk Jansen"),
        ("Anouk Jansen", "Account executive", "Benelux Sales", "Ruben Claes", "Benelux", "Thijs Bos"),
        ("Thijs Bos", "Account executive", "Benelux Sales", "Ruben Claes", "Benelux", "Sofie Maes"),
        ("Yusuf Demir", "Alliance manager", "Alliances", "Gwen Abara", "EMEA", "Clara Holm"),
        ("Clara Holm", "Partner account manager", "Alliances", "Yusuf Demir", "EMEA", "Bruno Keil"),
        ("Bruno Keil", "Partner account manager", "Alliances", "Yusuf Demir", "EMEA", "Clara Holm"),
        ("Sean Doyle", "Solution architect", "Presales", "Gwen Abara", "EMEA", "Mireille Aubert"),
        ("Mireille Aubert", "Solution architect", "Presales", "Gwen Abara", "EMEA", "Sean Doyle"),
        ("Joanna Field", "Customer success manager", "Delivery", "Gwen Abara", "EMEA", "Anton Weiss"),
        ("Anton Weiss", "Customer success manager", "Delivery", "Joanna Field", "EMEA", "Joanna Field"),
        ("Nils Ekström", "Revenue operations", "RevOps", "Gwen Abara", "EMEA", "Rita Campos"),
        ("Rita Campos", "Partner marketing", "Marketing", "Gwen Abara", "EMEA", "Nils Ekström"),
        ("Referral desk", "Partner ops", "RevOps", "Nils Ekström", "EMEA", "Nils Ekström"),
      ]

  static func sellers(in region: String) -> [String] {
    people.filter { $0.region == region && $0.title == "Account executive" }.map(\.name)
  }

  static func backup(of name: String) -> String { people.first { $0.name == name }?.backup ?? "" }

  static func director(of region: String) -> String {
    people.first { $0.region == region && $0.title == "Regional director" }?.name ?? "Gwen Abara"
  }

  static var sheet: SpreadsheetExport {
    let languages = ["UKI": "en", "DACH": "de, en", "Benelux": "nl, fr, de, en"]
    return SpreadsheetExport(
      ServicesPlan.folder + "Roster.csv", .google,
      header: [
        [
          "Name", "E-mail", "Title", "Team", "Reports to", "Region", "Type", "Status", "OOO cover",
          "Languages",
        ]
      ],
      rows: people.map { person in
        let isQueue = person.name == "Referral desk"
        return [
          person.name, address(of: person.name), person.title, person.team, person.manager, person.region,
          isQueue ? "queue" : "person", "active", person.backup, languages[person.region] ?? "en, de, nl, fr",
        ]
      })
  }

  private static func address(of name: String) -> String {
    let local = name.lowercased().map { $0 == " " ? "." : $0 == "ö" ? "o" : $0 }
    return String(local) + "@example.com"
  }
}
