import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Columns of rules that only one plan has")
struct OwnConditionTests {
  /// The axes that a column makes; it stands left of the owner, in a sheet with a last rule for everything.
  private func axes(_ header: String, _ cells: [String], last: String = "") -> [String] {
    let rows = cells.enumerated().map { "R\($0),\($0),S\($0 % 2),\"\($1)\",Ana Keller" }
    return plan(
      routing: (["Rule ID,Priority,Segment,\(header),Owner"] + rows + ["R99,99,,\(last),Inbound desk"])
        .joined(separator: "\n")
    ).routing.axes.map(\.field.description)
  }

  @Test(
    "Few values that come again, or that leave rules blank, are a condition",
    arguments: [
      ("Deployment", ["Cloud", "On-premises", "Cloud", ""]), ("Deployment", ["Cloud", "Hybrid", ""]),
      ("Customer kind", ["new, lapsed", "existing", "not new"]), ("On-site", ["yes", "", "no"]),
      ("Needs on-site", ["yes", "", ""]), ("Seats", ["1-99", "100+", "1-99"]),
      ("Lead temperature", ["hot", "warm", "hot"]), ("Einsatzort", ["innen", "außen", "innen"]),
    ])
  func conditions(_ header: String, _ cells: [String]) {
    #expect(axes(header, cells) == ["segment", Fold.header(header)])
  }

  @Test(
    "Names, notes, ids, days and people are none",
    arguments: [
      ("What it is for", ["small shops", "the middle", "large ones"]), ("Hint", ["new", "new", ""]),
      ("Comment DE", ["neu", "neu", ""]), ("Changed", ["2026-06-01", "2026-06-01", ""]),
      ("Requested on", ["1 June 2026", "1 June 2026", ""]), ("CRM", ["00Q5g", "00Q6h", "00Q5g"]),
      ("Story", ["they asked us twice last year to call", "they asked us twice last year to call", ""]),
      ("Team lead", ["Bo Berg", "Bo Berg", ""]), ("Approved by", ["Bo", "Bo", ""]),
      ("Contact us at", ["bo@example.com", "bo@example.com", ""]), ("Group", ["A", "B", "A"]),
    ])
  func others(_ header: String, _ cells: [String]) { #expect(axes(header, cells) == ["segment"]) }

  @Test("A column in which the rule for everything has a word of its own names the rules")
  func names() {
    #expect(axes("Flow", ["Named", "Geo", "Geo"], last: "Leftovers") == ["segment"])
    #expect(axes("Flow", ["Named", "Geo", "Geo"], last: "Catch-all") == ["segment"])
    #expect(axes("Flow", ["Named", "Geo", "Geo"], last: "Geo") == ["segment", "flow"])
  }

  @Test("A column right of the owner is none, unless the settings name it")
  func place() {
    let sheet =
      "Rule ID,Priority,Segment,Owner,Deployment\nR1,1,SMB,Ana,Cloud\nR2,2,SMB,Bo,Hybrid\nR3,3,MM,Bo,Cloud"
    #expect(plan(routing: sheet).routing.axes.map(\.field) == ["segment"])
    #expect(
      plan(routing: sheet, ["settings.csv": "Setting,Value\nrouting axes,Deployment"])
        .routing.axes.map(\.field) == ["segment", "deployment"])
  }

  @Test("The vocabulary sheet may say that a column is none")
  func vocabulary() {
    let sheet =
      "Rule ID,Priority,Segment,Deployment,Owner\nR1,1,SMB,Cloud,Ana\nR2,2,SMB,Hybrid,Bo\nR3,3,MM,Cloud,Bo"
    #expect(plan(routing: sheet).routing.axes.map(\.field) == ["segment", "deployment"])
    #expect(
      plan(routing: sheet, ["vocabulary.csv": "Kind,Written,Meant\nheader,Deployment,Notes"])
        .routing.axes.map(\.field) == ["segment"])
  }

  @Test("Bands of such a column are numbers: what lies between them is a gap")
  func numbers() {
    let proof = plan(
      routing: "Rule ID,Priority,Segment,Seats,Owner\nR1,1,SMB,1-99,Ana\nR2,2,SMB,200+,Bo\nR3,3,SMB,1-99,Cy"
    ).proof
    #expect(proof.gaps.map(\.phrase) == ["Seats: 100–199"])
    #expect(proof.shadows.filter(\.isWhole).map(\.rule) == ["R3"])
  }

  @Test("A territory may be one of a size, product or industry")
  func territories() {
    let plan = plan([
      "territories.csv":
        "Territory ID,Country,Employees,Product,Industry,Owner\nT1,AT,1-49,Pumps,Retail,Ana\nT2,AT,50+,Pumps,Retail,Bo"
    ])
    #expect(plan.routing.axes.map(\.field) == ["country", "employees", "product", "industry"])
    #expect(plan.proof.conflicts.isEmpty && plan.proof.gaps.isEmpty)
  }

  @Test("Regions that the settings call impossible are no gaps and have no share")
  func impossible() {
    let rules =
      "Rule ID,Priority,Segment,Country,Deal size,Owner\nR1,1,SMB,DE,,Ana\nR2,2,MM,\"DE, FR\",<50k,Bo"
    func proof(_ settings: String) -> RoutingProof {
      plan(routing: rules, ["settings.csv": "Setting,Value\n" + settings]).proof
    }
    #expect(proof("plan,Q3").gaps.map(\.phrase) == ["SMB × FR", "MM, deals from 50k"])
    let some = proof("impossible,segment=SMB country=FR")
    #expect(some.gaps.map(\.phrase) == ["MM, deals from 50k"])
    #expect(some.shares.total == 6)
    let all = proof("impossible,segment=SMB country=FR\nimpossible,segment=MM deal_size=>=50k")
    #expect(all.gaps.isEmpty && all.shares.gap == 0)
    // A bound that only the settings type cuts the field too.
    let part = proof("impossible,segment=MM deal_size=>=200k\nimpossible,segment=SMB country=FR")
    #expect(part.gaps.map(\.phrase) == ["MM, deals of 50k to under 200k"])
  }
}
