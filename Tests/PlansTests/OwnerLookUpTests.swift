import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Owner cells are looked up in the roster and among the partners")
struct OwnerLookUpTests {
  /// `owner kind: name` of each party of a cell beside a fixed roster.
  private func parties(_ cell: String, roster: String = Self.roster) -> [String] {
    let plan = plan([
      "owners.csv": roster,
      "partners.csv":
        "Partner ID,Partner,Type,Status\nP-014,\"Nordwerk, Inc.\",SI,active\nP-2,Smith & Sons GmbH,Reseller,active",
      "routing.csv": "Rule ID,Priority,Segment,Owner\nR1,1,SMB,\"\(cell)\"",
    ])
    guard let owner = plan.routing.rules.first?.owner?.value else { return [] }
    return (owner.isUndecided ? ["undecided"] : [])
      + owner.parties.map { party in
        switch party.owner {
        case .member: "person: \(party.name)"
        case .group: "group: \(party.name)"
        case .partner: "partner: \(party.name)"
        case .accountOwner: "account owner"
        case .unknown(let name, let closest): "unknown: \(name), near \(closest ?? "nothing")"
        }
      }
  }

  private static let roster = """
    Name,Email,Role,Team,Type
    Ana Keller,ana.keller@example.com,AE,DACH MM,
    Jürgen Groß,jg@example.com,AE,DACH MM,
    Marie-Claire Dubois,mcd@example.com,AE,France team,
    Li Wei,li.wei@example.com,AE,APAC,
    Alex Smith,alex.smith@example.com,AE,US East,
    Alex Smith,alex.smith2@example.com,AE,US West,
    佐藤 花子,sato@example.com,AE,Japan,
    Inbound Queue,inbound@example.com,,,Queue
    """

  @Test(
    "One person in all the ways that planners write a name",
    arguments: [
      "Ana Keller", "Keller, Ana", "A. Keller", "Keller A.", "ana keller", "ANA KELLER", "Keller", "Ana",
      "Ana K.",
      "ana.keller@example.com", "@ana.keller", "Ana Keller (AE)", "  Ana   Keller ", "ana.keller",
      "ana.keller@",
      "AK", "A.K.", "Frau Keller", "Ms. Ana Keller", "Ana M. Keller", "KELLER, Ana", "Keller A",
    ])
  func anaKeller(_ text: String) { #expect(parties(text) == ["person: Ana Keller"]) }

  @Test(
    "Other cells",
    arguments: [
      ("Juergen Gross", ["person: Jürgen Groß"]), ("J. Groß", ["person: Jürgen Groß"]),
      ("Gross, Juergen", ["person: Jürgen Groß"]), ("jg@", ["person: Jürgen Groß"]),
      ("jg", ["person: Jürgen Groß"]),
      ("佐藤花子", ["person: 佐藤 花子"]), ("佐藤様", ["person: 佐藤 花子"]), ("mcd", ["person: Marie-Claire Dubois"]),
      ("MCD", ["person: Marie-Claire Dubois"]), ("P-014", ["partner: Nordwerk, Inc."]),
      ("Keler, Ana", ["unknown: Keler, Ana, near Ana Keller"]),
      ("A. Keler", ["unknown: A. Keler, near Ana Keller"]),
      ("inbound@example.com", ["group: Inbound Queue"]), ("AE", ["unknown: AE, near nothing"]),
      ("Jurgen Gross", ["person: Jürgen Groß"]), ("Groß, Jürgen", ["person: Jürgen Groß"]),
      ("Marie Claire Dubois", ["person: Marie-Claire Dubois"]),
      ("M. Dubois", ["person: Marie-Claire Dubois"]),
      ("Wei Li", ["person: Li Wei"]), ("佐藤 花子", ["person: 佐藤 花子"]),
      ("DACH MM", ["group: DACH MM"]), ("DACH MM team", ["group: DACH MM"]),
      ("Team DACH MM", ["group: DACH MM"]), ("DACH MM team (RR)", ["group: DACH MM"]),
      ("France", ["group: France team"]), ("Inbound Queue", ["group: Inbound Queue"]),
      ("Queue: Inbound", ["group: Inbound Queue"]), ("Inbound", ["group: Inbound Queue"]),
      ("Nordwerk", ["partner: Nordwerk, Inc."]), ("Nordwerk, Inc.", ["partner: Nordwerk, Inc."]),
      ("Partner: Nordwerk Inc", ["partner: Nordwerk, Inc."]),
      ("Smith & Sons", ["partner: Smith & Sons GmbH"]),
      ("Ana Keller / Li Wei", ["person: Ana Keller", "person: Li Wei"]),
      ("Ana Keller (backup: Li Wei)", ["person: Ana Keller", "person: Li Wei"]),
      ("AE of account", ["account owner"]), ("alex.smith2@example.com", ["person: Alex Smith"]),
      ("TBD", ["undecided"]), ("offen", ["undecided"]), ("Ana Keller?", ["undecided", "person: Ana Keller"]),
      ("Anna Keler", ["unknown: Anna Keler, near Ana Keller"]),
      ("Zoltan Xu", ["unknown: Zoltan Xu, near nothing"]),
    ] as [(String, [String])])
  func cell(_ text: String, _ expected: [String]) { #expect(parties(text) == expected) }

  @Test("A name that two people have is nobody's alone, and their e-mails tell them apart")
  func sameName() {
    #expect(parties("Alex Smith") == ["unknown: Alex Smith, near nothing"])
    let plan = plan(["owners.csv": Self.roster])
    let alexes = plan.roster.members.filter { $0.name.value == "Alex Smith" }
    #expect(alexes.count == 2)
    #expect(Set(alexes.map(\.id)).count == 2)
  }

  @Test(
    "A name that fits two people is a doubt that names both",
    arguments: [
      ("A. Keller", ["Ana Keller", "Alex Keller"]), ("Keller", ["Ana Keller", "Alex Keller"]),
      ("AK", ["Ana Keller", "Alex Keller"]), ("Jo Lind", ["jo@example.com", "jo.lind@example.com"]),
      ("Ana Keller", []), ("Alex", []), ("jo.lind@example.com", []), ("Zoe Xu", []),
    ] as [(String, [String])])
  func doubt(_ cell: String, _ expected: [String]) {
    let plan = plan([
      "owners.csv": Self.namesakes, "routing.csv": "Rule ID,Priority,Segment,Owner\nR1,1,SMB,\(cell)",
    ])
    let doubts = plan.remarks.compactMap { remark -> [String]? in
      if case .ambiguousValue(let candidates, taken: nil) = remark.kind { candidates } else { nil }
    }
    #expect(doubts == (expected.isEmpty ? [] : [expected]))
  }

  @Test("The settings say whom a doubtful name means", arguments: ["Alex Keller", "alex.keller@example.com"])
  func settled(_ meant: String) {
    let plan = plan([
      "owners.csv": Self.namesakes, "settings.csv": "Setting,Value\nambiguous A. Keller,\(meant)",
      "routing.csv": "Rule ID,Priority,Segment,Owner\nR1,1,SMB,A. Keller",
    ])
    #expect(plan.routing.rules.first?.owner?.value.title == "Alex Keller")
    #expect(plan.remarks.map(\.told) == [])
  }

  private static let namesakes = """
    Name,Email
    Ana Keller,ana.keller@example.com
    Alex Keller,alex.keller@example.com
    Jo Lind,jo@example.com
    Jo Lind,jo.lind@example.com
    """

  @Test(
    "Umlauts are written in three ways, in the roster and in a cell",
    arguments: ["Jörg Müller", "Joerg Mueller", "Jorg Muller"])
  func umlauts(_ name: String) {
    for cell in ["Jörg Müller", "Joerg Mueller", "Jorg Muller", "Müller, Jörg", "J. Mueller"] {
      #expect(parties(cell, roster: "Name,Email\n\(name),\nBo Braun,") == ["person: \(name)"], "\(cell)")
    }
  }

  @Test("The same person twice in the roster is one, whether or not the e-mail is there each time")
  func samePersonTwice() {
    let twice = """
      Name,Email,Role
      Ana Keller,ana@example.com,AE
      "Keller, Ana",Ana@example.com,AE
      Bo Braun,,AE
      Bo Braun,bo@example.com,AE
      """
    #expect(parties("Ana Keller", roster: twice) == ["person: Ana Keller"])
    #expect(parties("Bo Braun", roster: twice) == ["person: Bo Braun"])
  }

  @Test("Without roster and partners every name is taken as it is and owns")
  func noRoster() {
    let plan = plan(["routing.csv": "Rule ID,Priority,Segment,Owner\nR1,1,SMB,Ana\nR2,2,MM,Bo"])
    #expect(plan.proof.unowned.isEmpty)
    #expect(plan.proof.shares.owned == 2)
  }

  @Test("Members and groups are found by id")
  func keyed() {
    let plan = plan(["owners.csv": Self.roster])
    #expect(!plan.roster.members.isEmpty)
    for member in plan.roster.members { #expect(plan.roster.member(member.id)?.location == member.location) }
    for group in plan.roster.groups { #expect(plan.roster.group(group.id)?.name == group.name) }
    #expect(plan.roster.member("nobody") == nil)
  }
}
