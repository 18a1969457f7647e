import Testing
import Vocabulary

@Suite("Columns whose meaning their cells settle")
struct OwnerColumnTests {
  /// The field of each column of a sheet whose rows are parted by `/` and whose cells by `|`.
  private func fields(_ headers: String, _ rows: String, file: String = "routing.csv") -> [String] {
    KindRecognition.recognize(
      headers: headers.split(separator: "|").map(String.init), fileName: file,
      cells: rows.split(separator: "/").map {
        $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      }
    ).columns.map { $0?.field.description ?? "-" }
  }

  @Test(
    "Names of people behind what rules ask for are the owners, under whatever header",
    arguments: [
      ("Segment|Region|Commercial", "ENT|DACH|Ana Keller/MM|DACH|Jon Berg/SMB|UKI|Sophie Martin"),
      ("Segment|Region|Contact owner", "ENT|DACH|ana@x.example/MM|UKI|jon@x.example/SMB|UKI|eve@x.example"),
      ("Segment|Region|Ansprechpartner", "ENT|DACH|Bernd Kessler/MM|DACH|Ute Sommer/SMB|UKI|Jan Schulz"),
    ])
  func owners(_ headers: String, _ rows: String) {
    #expect(fields(headers, rows) == ["segment", "region", "owner"])
  }

  @Test(
    "Whoever made or approved the plan is no owner, nor are words that are no names",
    arguments: [
      ("Segment|Region|Approved by", "ENT|DACH|Ana Keller/MM|DACH|Jon Berg/SMB|UKI|Sophie Martin"),
      ("Segment|Region|Remarkable", "ENT|DACH|call twice/MM|DACH|see the notes/SMB|UKI|by phone only"),
    ])
  func others(_ headers: String, _ rows: String) {
    #expect(!fields(headers, rows).contains("owner"))
  }

  @Test(
    "A channel behind the owner that names leaders says who leads; sources of leads stay what they are",
    arguments: [
      (
        "Segment|Owner|Channel", "ENT|Ana Keller|Direct/MM|Jon Berg|Partner",
        ["segment", "owner", "route_to"]
      ),
      ("Segment|Owner|Canal", "PME|Ana Keller|Direct/MM|Midi|Revendeur", ["segment", "owner", "route_to"]),
      (
        "Segment|Owner|Channel", "ENT|Ana Keller|Web/MM|Jon Berg|Partner",
        ["segment", "owner", "lead_source"]
      ),
      (
        "Segment|Owner|Channel", "ENT|Ana Keller|Direct/MM|Jon Berg|Direct",
        ["segment", "owner", "lead_source"]
      ),
      (
        "Segment|Channel|Owner", "ENT|Direct|Ana Keller/MM|Partner|Jon Berg",
        ["segment", "lead_source", "owner"]
      ),
    ])
  func channels(_ headers: String, _ rows: String, _ fields: [String]) {
    #expect(self.fields(headers, rows) == fields)
  }

  @Test(
    "A sector that no row calls an industry is an area of the sales team",
    arguments: [
      ("Secteur|Taille client|Responsable", "Nord|PME|Ana Keller/Sud|PME|Jon Berg", "region"),
      ("Secteur|Taille client|Responsable", "Industrie|PME|Ana Keller/Santé|PME|Jon Berg", "industry"),
    ])
  func sectors(_ headers: String, _ rows: String, _ field: String) {
    #expect(fields(headers, rows).first == field)
  }

  @Test(
    "A header of two names for one thing, and one that says whose it is, are that thing",
    arguments: [
      ("Bundesland/Kanton|Owner", "state"), ("Billing State|Owner", "state"),
      ("Shipping Country|Owner", "country"), ("HQ country|Owner", "country"),
      ("Number of Employees|Owner", "employees"), ("Order value (USD)|Owner", "deal_size"),
    ])
  func headers(_ headers: String, _ field: String) {
    #expect(fields(headers, "") == [field, "owner"])
  }
}
