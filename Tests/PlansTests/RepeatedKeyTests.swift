import Diagnostics
import Plans
import Testing

@Suite("Rows and names that are there twice are listed, never merged silently")
struct RepeatedKeyTests {
  /// `place: = earlier` for the same name or number, `place: ~ earlier` for another spelling of it.
  private func told(_ sheets: KeyValuePairs<String, String>) -> [String] {
    plan(sheets).remarks.compactMap { remark in
      switch remark.kind {
      case .repeatedKey(let row): "\(remark.location): = \(row.earlier)"
      case .nearName(let row): "\(remark.location): ~ \(row.earlier)"
      default: nil
      }
    }
  }

  @Test(
    "Sheet by sheet",
    arguments: [
      ("Name,Email,Team\nAna Keller,ana@x.com,A\nAna Keller,ana@x.com,A", ["owners.csv:3:A3: = Ana Keller"]),
      ("Name,Email,Team\nAna Keller,,A\n\"Keller, Ana\",ana@x.com,A", ["owners.csv:3:A3: ~ Ana Keller"]),
      ("Name,Email,Team\nJörg Groß,,A\nJORG GROSS,,A", ["owners.csv:3:A3: ~ Jörg Groß"]),
      ("Name,Email,Team\nAlex Smith,a@x.com,A\nAlex Smith,b@x.com,B", []),
      (
        "Name,Email,Team,Employee ID\nBo Lind,a@x.com,A,7\nCy Roe,b@x.com,B,7\nDee Fox,d@x.com,B,8",
        ["owners.csv:3:D3: = 7"]
      ),
      ("Name,Email,Team\nAna Keller,a@x.com,A\nBo Braun,b@x.com,A", []),
    ] as [(String, [String])])
  func owners(_ text: String, _ expected: [String]) { #expect(told(["owners.csv": text]) == expected) }

  @Test(
    "Partners",
    arguments: [
      ("Nordwerk GmbH,SI,Gold\nNORDWERK Gmbh.,SI,Silver", ["partners.csv:3:A3: ~ Nordwerk GmbH"]),
      ("Nordwerk GmbH,SI,Gold\nNordwerk,SI,Silver", ["partners.csv:3:A3: ~ Nordwerk GmbH"]),
      ("Nordwerk GmbH,SI,Gold\nNordwerk AG,SI,Silver", []),
      ("Nordwerk,SI,Gold\nNordwerk,SI,Gold", ["partners.csv:3:A3: = Nordwerk"]),
      ("Nordwerk 1,SI,Gold\nNordwerk 2,SI,Gold", []),
    ])
  func partners(_ rows: String, _ expected: [String]) {
    #expect(told(["partners.csv": "Partner,Type,Tier\n\(rows)\nAlpha,SI,Gold\nBeta,SI,Gold"]) == expected)
  }

  @Test("Accounts of one name and two domains are two, and the same number twice is told once")
  func accounts() {
    let header = "Account ID,Account name,Domain,Owner"
    #expect(
      told(["accounts.csv": "\(header)\n1,Acme,acme.com,Ana\n2,Acme,acme.de,Ana\n3,Zeta,zeta.com,Bo"]) == [])
    #expect(
      told(["accounts.csv": "\(header)\n1,Acme,acme.com,Ana\n1,ACME Inc.,acme.com,Ana\n3,Zeta,zeta.com,Bo"])
        == ["accounts.csv:3:A3: = 1"])
  }

  @Test("A rule's number twice is told unless the rules ask for the same")
  func rules() {
    let header = "Rule ID,Priority,Segment,Owner"
    #expect(
      told(["routing.csv": "\(header)\nR1,1,SMB,Ana\nR1,2,MM,Bo\nR3,3,ENT,Cy"]) == ["routing.csv:3:A3: = R1"])
    #expect(told(["routing.csv": "\(header)\nR1,1,SMB,Ana\nR1,2,SMB,Bo\nR3,3,ENT,Cy"]) == [])
  }

  @Test("A column of groups is no key, and two sheets of one kind are one list")
  func groups() {
    let rows = (1...20).map { "P\($0 % 4),Nordwerk \($0),SI" }.joined(separator: "\n")
    #expect(told(["partners.csv": "Partner code,Partner,Type\n\(rows)"]) == [])
    #expect(
      told([
        "partners east.csv": "Partner,Type,Tier\nNordwerk,SI,Gold\nAlpha,SI,Gold",
        "partners west.csv": "Partner,Type,Tier\nNORDWERK GmbH,SI,Gold\nBeta,SI,Gold",
      ]) == ["partners west.csv:2:A2: ~ Nordwerk"])
  }

  @Test("The rows' differences are named by column")
  func differences() {
    let plan = plan([
      "partners.csv": "Partner code,Partner,Type,Tier\nP-1,Nord,SI,Gold\nP-1,Nord,SI,Silver\nP-2,Alpha,SI,"
    ])
    let rows = plan.remarks.compactMap { if case .repeatedKey(let row) = $0.kind { row } else { nil } }
    #expect(
      rows.map { $0.differences.map { "\($0.column): \($0.earlier), \($0.later)" } } == [
        ["Tier: Gold, Silver"]
      ])
  }
}
