/// The 80 named accounts of the IT services firm; one of them is claimed by two referrers.
enum ServicesAccounts {
  struct Account {
    let name: String
    let domain: String
    let country: String
    let owner: String
    let partner: String
  }

  static let all: [Account] = {
    let stems = [
      "Nordwerk", "Hollis & Crane", "Baltimore Steel", "Cobalt Freight", "Ostermann", "Vandenberg",
      "Lumen Retail",
      "Ashgrove", "Rheinfeld", "Torrent Energy", "Pallister", "Maasdam", "Kestner", "Brightside", "Halden",
      "Wexcombe", "Donau Papier", "Severn Foods", "Delft Optics", "Carrick", "Sturm & Sohn", "Harbourline",
      "Meerkamp", "Tallis", "Grünwald", "Oakhurst", "Zuiderzee", "Falmouth", "Isartal", "Penrose", "Bodensee",
      "Lockwood", "Schelde", "Merrow", "Taunus", "Fenwick", "Alkmaar", "Rossmore", "Weserland",
      "Quillfeather",
    ]
    return (0..<80).map { index in
      // The second row of the first account repeats it under another referrer.
      let source = index == 47 ? 0 : index
      let stem = stems[source % stems.count]
      let country = ServicesPartners.countries[(source * 3 + 2) % ServicesPartners.countries.count]
      let region = ServicesPartners.region(of: country)
      let sellers = ServicesRoster.sellers(in: region)
      let second = source >= stems.count
      let partner = ServicesPartners.all[(index * 5) % 40]
      return Account(
        name: stem + (second ? [" Holding", " Group"][source % 2] : "") + legalForm(country, index: source),
        domain: domain(stem, second: second), country: country, owner: sellers[source % sellers.count],
        partner: index % 4 == 0 || index == 47 ? partner.name : "")
    }
  }()

  static var sheet: SpreadsheetExport {
    SpreadsheetExport(
      ServicesPlan.folder + "Named accounts.csv", .google,
      header: [
        ["Account ID", "Account name", "Website", "Account owner", "Partner of record", "HQ country"]
      ],
      rows: all.enumerated().map { index, account in
        [
          "A-\(1001 + index)", account.name, account.domain, account.owner, account.partner, account.country,
        ]
      })
  }

  private static func legalForm(_ country: String, index: Int) -> String {
    if index % 5 == 0 { return ", Inc." }
    switch country {
    case "GB", "IE": return index % 3 == 0 ? ", Ltd" : " plc"
    case "DE", "AT": return " GmbH"
    case "CH": return " AG"
    default: return " BV"
    }
  }

  private static func domain(_ stem: String, second: Bool) -> String {
    let letters = stem.lowercased().compactMap { letter -> String? in
      switch letter {
      case "ü": "ue"
      case " ", "&": nil
      default: String(letter)
      }
    }.joined()
    return letters + (second ? "-group" : "") + ".example.com"
  }
}
