/// The 18 people of the skincare brand.
enum SkincareRoster {
  private static let people: [(name: String, title: String, team: String, manager: String)] = [
    ("Alva Sjöberg", "CMO", "Leadership", ""),
    ("Ravi Menon", "Director", "Marketplaces", "Alva Sjöberg"),
    ("Celia Brandt", "Key account manager", "Marketplaces", "Ravi Menon"),
    ("Tom Okafor", "Key account manager", "Marketplaces", "Ravi Menon"),
    ("Lena Arnold", "Key account manager", "Marketplaces", "Ravi Menon"),
    ("Mia Castellanos", "Key account manager", "Marketplaces", "Ravi Menon"),
    ("Joon Park", "Key account manager", "Marketplaces", "Ravi Menon"),
    ("Greta Nyström", "Director", "Affiliates", "Alva Sjöberg"),
    ("Paula Reis", "Partner manager", "Affiliates", "Greta Nyström"),
    ("Dean Whitlock", "Partner manager", "Affiliates", "Greta Nyström"),
    ("Hanna Kübler", "Partner manager", "Affiliates", "Greta Nyström"),
    ("Ines Fabre", "Director", "Salons", "Alva Sjöberg"),
    ("Oliver Stead", "Account manager", "Salons", "Ines Fabre"),
    ("Frieda Lorenz", "Account manager", "Salons", "Ines Fabre"),
    ("Bea Lindholm", "Account manager", "Salons", "Ines Fabre"),
    ("Noor Haddad", "Content marketing", "Content", "Alva Sjöberg"),
    ("Samuel Ortiz", "Customer success", "Care", "Alva Sjöberg"),
    ("Wanda Pohl", "Customer success", "Care", "Samuel Ortiz"),
  ]

  static let marketplaceManagers = people.filter { $0.title == "Key account manager" }.map(\.name)
  static let affiliateManagers = people.filter { $0.title == "Partner manager" }.map(\.name)

  static var sheet: SpreadsheetExport {
    SpreadsheetExport(
      SkincarePlan.folder + "owners.csv", .excel,
      header: [["Team member", "Work email", "Position", "Department", "Manager", "Employment status"]],
      rows: people.map { person in
        [person.name, address(of: person.name), person.title, person.team, person.manager, "active"]
      })
  }

  private static func address(of name: String) -> String {
    let spelled = name.lowercased().map { $0 == " " ? "." : $0 == "ö" ? "o" : $0 == "ü" ? "u" : $0 }
    return String(spelled) + "@lumina.example.com"
  }
}
