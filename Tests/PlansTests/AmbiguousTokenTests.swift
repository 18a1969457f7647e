import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("A word that means several things is settled by its column, by the other values of it, or not at all")
struct AmbiguousTokenTests {
  /// What the first rule asks for under a header, beside other values of the column; `?` and the meanings where open.
  private func reading(_ token: String, under header: String, beside others: [String], settings: String = "")
    -> String
  {
    let rows = ([token] + others).enumerated().map { "R\($0),\($0),\"\($1)\",Ana Keller" }
    let plan = plan(
      routing: "Rule ID,Priority,\(header),Owner\n" + rows.joined(separator: "\n"),
      settings.isEmpty ? [:] : ["settings.csv": "Setting,Value\n\(settings)"])
    let doubts = plan.remarks.compactMap { remark -> [String]? in
      guard remark.location.row == 2, case .ambiguousValue(let candidates, nil) = remark.kind else {
        return nil
      }
      return candidates
    }
    if let doubt = doubts.first { return "? " + doubt.joined(separator: ", ") }
    switch plan.routing.rules.first?.conditions.first?.asked.value {
    case .places(let asked): return asked.places.map(Self.shown).joined(separator: ", ")
    case .terms(let asked): return asked.terms.map(\.text).joined(separator: ", ")
    case .any: return "any"
    case .unknown: return "unknown"
    case .bands(let bands): return bands.map { BandWords.heads($0) }.joined(separator: ", ")
    case .postal(let ranges): return ranges.map(\.description).joined(separator: ", ")
    case nil: return "nothing"
    }
  }

  private static func shown(_ place: NamedPlace) -> String {
    switch place.kind {
    case .region(let key): "region \(key)"
    case .country(let code): "country \(code)"
    case .subdivision(let code): "state \(code)"
    }
  }

  @Test(
    "Places",
    arguments: [
      ("NA", "Region", ["EMEA", "APAC"], "region NA"), ("NA", "Country", ["DE", "FR", "ZA"], "country NA"),
      ("NA", "Region", [], "? North America, Namibia"),
      ("NA", "Region", ["DACH", "DE", "FR"], "? North America, Namibia"),
      ("SA", "Country", ["AE", "QA"], "country SA"), ("CA", "Country", ["US", "MX"], "country CA"),
      ("CA", "State", ["TX", "NY"], "state US-CA"), ("DE", "Country", ["AT", "CH"], "country DE"),
      ("DE", "State", ["NY", "NJ"], "state US-DE"), ("IN", "State", ["OH", "IL"], "state US-IN"),
      ("IN", "Country", ["SG", "JP"], "country IN"), ("IL", "Country", ["AE", "TR"], "country IL"),
      ("GA", "State", ["FL", "AL"], "state US-GA"), ("ME", "State", ["NH", "VT"], "state US-ME"),
      ("ME", "Country", ["RS", "HR"], "country ME"), ("DE", "Region", [], "country DE"),
      ("NL", "Region", [], "country NL"), ("NL", "Country", ["BE", "LU"], "country NL"),
      ("SK", "Country", ["CZ", "PL"], "country SK"), ("NU", "State", ["ON", "QC"], "state CA-NU"),
      ("SE", "Country", ["NO", "DK"], "country SE"), ("SI", "Country", ["HR", "AT"], "country SI"),
      ("DM", "Country", ["JM", "HT"], "country DM"), ("AM", "Country", ["GE", "AZ"], "country AM"),
    ] as [(String, String, [String], String)])
  func places(_ token: String, _ header: String, _ others: [String], _ expected: String) {
    #expect(reading(token, under: header, beside: others) == expected)
  }

  @Test(
    "Words of other columns",
    arguments: [
      ("MM", "Segment", ["SMB"], "MM"), ("S", "Segment", ["M", "L"], "SMB"),
      ("M", "Segment", ["S", "L"], "MM"),
      ("Commercial", "Segment", ["ENT"], "Commercial"), ("Corporate", "Segment", ["SMB"], "Corporate"),
      ("Large", "Segment", ["SMB"], "Large"), ("Global", "Segment", ["SMB"], "any"),
      ("Named", "Segment", ["SMB"], "STRAT"),
      ("24", "Employees", ["50-249"], "exactly 24"), ("X", "Integration", ["no"], "yes"),
      ("si", "Integration", ["no"], "yes"),
    ] as [(String, String, [String], String)])
  func words(_ token: String, _ header: String, _ others: [String], _ expected: String) {
    #expect(reading(token, under: header, beside: others) == expected)
  }

  @Test(
    "The settings settle it for good",
    arguments: [
      ("NA", "Region", "ambiguous NA,North America", "region NA"),
      ("NA", "Region", "ambiguous NA,Namibia", "country NA"),
      ("Commercial", "Segment", "ambiguous Commercial,SMB", "SMB"),
    ])
  func settled(_ token: String, _ header: String, _ settings: String, _ expected: String) {
    #expect(reading(token, under: header, beside: [], settings: settings) == expected)
  }

  @Test("A declared size settles what another firm calls otherwise")
  func declared() {
    func segment(_ written: String, among names: [String]) -> String? {
      let plan = plan([
        "segments.csv": "Segment,Model\n" + names.map { "\($0),direct" }.joined(separator: "\n"),
        "routing.csv": "Rule ID,Priority,Segment,Owner\nR1,1,\(written),Ana Keller",
      ])
      guard case .terms(let asked)? = plan.routing.rules.first?.conditions.first?.asked.value else {
        return nil
      }
      return asked.terms.first?.text
    }
    #expect(segment("Commercial", among: ["SMB", "Mid-Market", "Enterprise"]) == "Commercial")
    #expect(segment("Commercial", among: ["Mid-Market", "Enterprise"]) == "Mid-Market")
    #expect(segment("ENT", among: ["Small", "Medium", "Large"]) == "Large")
    #expect(segment("Mid-Market", among: ["SMB", "Commercial", "Enterprise"]) == "Commercial")
    #expect(segment("SME", among: ["SMB", "Commercial", "Enterprise"]) == "SMB")
  }

  @Test(
    "A cadence that means two things is left open",
    arguments: ["bi-weekly", "Biweekly", "biannual", "fortnightly"])
  func cadence(_ text: String) {
    let plan = plan(["kpi.csv": "KPI,Target,Cadence,Owner\nMQL,100,\(text),Ana"])
    let doubts = plan.remarks.compactMap {
      if case .ambiguousValue(let candidates, _) = $0.kind { candidates } else { nil }
    }
    #expect(doubts.map(\.count) == (text == "fortnightly" ? [] : [2]))
  }
}
