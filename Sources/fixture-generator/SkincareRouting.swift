/// The 12 routing rules of the skincare brand: only affiliates, salons, shops and complaints write in.
enum SkincareRouting {
  static var sheet: SpreadsheetExport {
    let enquiries = [
      ("affiliate enquiry", ["Hanna Kübler", "Dean Whitlock", "Paula Reis"], "Greta Nyström"),
      ("salon enquiry", ["Frieda Lorenz", "Oliver Stead", "Bea Lindholm"], "Ines Fabre"),
      ("retailer enquiry", ["Celia Brandt", "Tom Okafor", "Mia Castellanos"], "Ravi Menon"),
    ]
    var rows: [[String]] = []
    func add(
      _ type: String, _ region: String, _ owner: String, _ backup: String, _ lead: String, _ note: String
    ) {
      rows.append([
        "S\(rows.count + 1)", type, region, owner, backup, "1bd", "business hours", lead, "2bd", note,
      ])
    }
    for (type, owners, lead) in enquiries {
      for (index, region) in ["DACH", "UKI", "Nordics"].enumerated() {
        add(type, region, owners[index], owners[(index + 1) % owners.count], lead, "")
      }
    }
    add(
      enquiries.map(\.0).joined(separator: ", "), "US", "Joon Park", "Tom Okafor", "Ravi Menon",
      "One desk for the United States")
    add(
      "product complaint", "", "Wanda Pohl", "Samuel Ortiz", "Alva Sjöberg", "Also where no region is given")
    add("", "", "Samuel Ortiz", "Wanda Pohl", "Alva Sjöberg", "Everything else")
    return SpreadsheetExport(
      SkincarePlan.folder + "routing.csv", .excel,
      header: [
        [
          "Rule #", "Request type", "Market", "Assigned to", "Delegate", "Follow-up SLA", "Business hours",
          "If SLA missed", "Reassign after", "Comments",
        ]
      ], rows: rows)
  }
}
