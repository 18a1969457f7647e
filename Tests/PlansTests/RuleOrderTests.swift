import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Rules count in their order, and compete where there is none")
struct RuleOrderTests {
  /// Rule ids in the order in which they count, equals joined by `=`, a catch-all marked.
  private func order(_ sheets: [(String, String)]) -> String {
    let routing = planOf(sheets).routing
    var groups: [(precedence: Int, ids: [String])] = []
    for (rule, precedence) in zip(routing.ordered, routing.precedences) {
      let id = rule.id + (rule.id == routing.catchAll ? "*" : "")
      if groups.last?.precedence == precedence {
        groups[groups.count - 1].ids.append(id)
      } else {
        groups.append((precedence, [id]))
      }
    }
    return groups.map { $0.ids.joined(separator: "=") }.joined(separator: " ")
  }

  private func order(_ routing: String, settings: String = "") -> String {
    order([("routing.csv", routing), ("settings.csv", "Setting,Value\nPeriod,FY26 Q3\n" + settings)])
  }

  @Test(
    "A priority column",
    arguments: [
      ("A,20,SMB\nB,10,MM\nC,30,ENT", "B A C"), ("A,10,SMB\nB,10,MM\nC,30,ENT", "A=B C"),
      // A rule that lost its priority comes right after the one above it.
      ("A,10,SMB\nB,,MM\nC,20,ENT", "A B C"), ("A,30,SMB\nB,,MM\nC,20,ENT", "C A B"),
      ("A,10,SMB\nB,20,MM\nC,99,", "A B C*"), ("A,99,\nB,20,MM\nC,10,SMB", "C B A*"),
      // In the first place it is no catch-all, wherever its row is.
      ("A,10,SMB\nB,20,MM\nC,1,", "C A B"), ("A,10,SMB\nB,20,\nC,30,MM", "A B C"), ("A,10,any", "A"),
    ])
  func priorities(_ rows: String, _ expected: String) {
    #expect(order("Rule ID,Priority,Segment,Owner\n" + owned(rows)) == expected)
  }

  @Test(
    "Ids that count up are an order; others are none",
    arguments: [
      ("10,SMB\n20,MM\n30,ENT", "10 20 30"), ("20,SMB\n10,MM\n30,ENT", "20=10=30"), ("A,SMB\nB,MM", "A=B"),
      ("A,SMB\nB,MM\nC,any", "A=B C*"),
    ])
  func ids(_ rows: String, _ expected: String) {
    #expect(order("#,Segment,Owner\n" + owned(rows)) == expected)
  }

  @Test(
    "The settings decide over the sheet",
    arguments: [
      ("Hit policy,first", "A,SMB\nB,MM", "A B"), ("Hit policy,first match wins", "A,SMB\nB,MM", "A B"),
      ("Hit policy,unique", "10,SMB\n20,MM", "10=20"), ("Hit policy,collect", "10,SMB\n20,MM", "10=20"),
    ])
  func hitPolicy(_ setting: String, _ rows: String, _ expected: String) {
    #expect(order("Rule ID,Segment,Owner\n" + owned(rows), settings: setting) == expected)
  }

  @Test("Rules that are inactive, overlays or out of the period take no part")
  func takingPart() {
    let rows = """
      Rule ID,Priority,Segment,Owner,Active,Start,End,Notes
      A,1,SMB,Ana,yes,,,
      B,2,SMB,Ana,no,,,
      C,3,SMB,Ana,yes,2026-10-01,,
      D,4,SMB,Ana,yes,,2026-06-30,
      E,5,SMB,Ana,yes,2026-08-01,2026-08-31,
      F,6,SMB,Bo,yes,,,overlay
      """
    #expect(order(rows) == "A E")
  }

  @Test("Territories come after routing rules and before the catch-all, unless the settings say otherwise")
  func territories() {
    let routing = "Rule ID,Priority,Country,Owner\nA,10,DE,Ana\nB,999,,Desk"
    let territories = "Territory ID,Country,PLZ,Owner\nT1,DE,80,Bo\nT2,DE,81,Cy"
    let sheets = [("routing.csv", routing), ("territories.csv", territories)]
    #expect(order(sheets) == "A T1=T2 B*")
    #expect(
      order(sheets + [("settings.csv", "Setting,Value\nPrecedence,\"territories, routing\"")]) == "T1=T2 A B*"
    )
  }

  @Test("Rules that apply together own together")
  func collect() {
    let rows = "Rule ID,Segment,Owner\nA,SMB,Ana\nB,SMB,Bo"
    func conflicts(_ policy: String) -> Int {
      planOf([("routing.csv", rows), ("settings.csv", "Setting,Value\nHit policy,\(policy)")]).proof.conflicts
        .count
    }
    #expect(conflicts("collect") == 0)
    #expect(conflicts("unique") == 1)
  }

  @Test("A territory's segment limits its leads; another group only names it")
  func territorySegments() {
    let sheet = """
      Territory ID,Segment,Country,PLZ,Owner
      T1,SMB,DE,80,Ana
      T2,ENT,DE,80,Bo
      """
    #expect(planOf([("territories.csv", sheet)]).proof.conflicts.isEmpty)
    let groups = sheet.replacing("Segment", with: "Area").replacing("SMB", with: "South").replacing(
      "ENT", with: "West")
    #expect(
      planOf([("territories.csv", groups)]).proof.conflicts.map { [$0.first, $0.second] } == [["T1", "T2"]])
  }

  private func owned(_ rows: String) -> String {
    rows.split(separator: "\n").map { $0 + ",Owner of \($0.prefix(2))" }.joined(separator: "\n")
  }
}
