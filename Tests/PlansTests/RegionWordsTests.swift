import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Regions are told in the planner's words")
struct RegionWordsTests {
  private func gaps(_ rows: String, _ others: KeyValuePairs<String, String> = [:]) -> [String] {
    plan(routing: "Rule ID,Priority,Segment,Region,Deal size,Owner\n" + rows, others).proof.gaps.map(\.phrase)
  }

  private static let segments =
    "Segment,Employees,Leads per quarter\nSMB,1-49,900\nMM,50-249,100\nENT,250+,50"

  @Test("Countries become the regions whose members are all there")
  func regions() {
    #expect(
      gaps("R1,1,SMB,\"DACH, Benelux\",,Ana Keller", ["segments.csv": Self.segments]) == ["MM or ENT"])
    #expect(
      gaps("R1,1,SMB,DACH,,Ana Keller\nR2,2,,Benelux,,Bo Braun", ["segments.csv": Self.segments])
        == ["MM or ENT × DACH"])
    #expect(
      gaps(
        "R1,1,\"SMB, MM\",\"DACH, FR\",,Ana Keller\nR2,2,ENT,DE,,Bo Braun", ["segments.csv": Self.segments])
        == ["ENT × AT, CH, FR, LI"])
  }

  @Test("Bands are amounts; a gap knows its leads, extent and witness")
  func bands() throws {
    let plan = plan(
      routing:
        "Rule ID,Priority,Segment,Deal size,Owner\nR1,1,SMB,,Ana Keller\nR2,2,MM,<$25k,Bo Braun\nR3,3,MM,>=$100k,Bo Braun\nR4,4,ENT,,Cy Costa",
      ["segments.csv": Self.segments])
    let gap = try #require(plan.proof.gaps.first)
    #expect(plan.proof.gaps.count == 1)
    #expect(gap.phrase == "MM, deals of $25k to under $100k")
    // One of three bands of 100 leads.
    #expect(gap.expectedLeads == 33)
    #expect(
      gap.limits == [
        Finding.Limit(axis: "segment", extent: .values(["MM"])),
        Finding.Limit(
          axis: "deal_size",
          extent: .range(
            from: Finding.Number(units: 2_500_000, decimals: 2),
            to: Finding.Number(units: 10_000_000, decimals: 2),
            toIncluded: false)),
      ])
    #expect(
      gap.witness.map(\.value) == [.text("MM"), .number(Finding.Number(units: 2_500_000, decimals: 2))])
    #expect(gap.segmentKeys == ["mm"])
  }

  @Test("Nothing but the catch-all, and blank fields, are told apart from gaps")
  func catchAllAndUnknown() {
    let proof = plan(
      routing: "Rule ID,Priority,Segment,Owner\nR1,1,SMB,Ana Keller\nR2,99,,Bo Braun",
      ["segments.csv": Self.segments]
    ).proof
    #expect(proof.gaps.isEmpty)
    #expect(proof.catchAllOnly.map(\.phrase) == ["MM or ENT"])
    #expect(proof.unknownGaps.map(\.region.phrase) == ["Segment blank"])
    #expect(proof.shadows.isEmpty)
  }

  @Test("A general rule below rules that list all known values is alive: it takes blank leads")
  func unknownKeepsAlive() {
    let proof = plan(
      routing: "Rule ID,Priority,Segment,Country,Owner\nR1,1,\"SMB, MM, ENT\",,Ana Keller\nR2,2,,DE,Bo Braun",
      ["segments.csv": Self.segments]
    ).proof
    #expect(proof.shadows.filter(\.isWhole).isEmpty)
    #expect(proof.effective.last?.regions.map(\.phrase) == ["Segment blank"])
  }

  @Test("A whole typed value taken is a partial shadow; less is an exception")
  func partlyShadowed() {
    func shadows(_ rows: String) -> [String] {
      plan(routing: "Rule ID,Priority,Segment,Country,Owner\n" + rows, ["segments.csv": Self.segments]).proof
        .shadows
        .map { "\($0.rule)\($0.isWhole ? " whole" : "") \($0.blockers) \($0.taken.flatMap(\.values))" }
    }
    #expect(shadows("R1,1,SMB,,Ana Keller\nR2,2,\"SMB, MM\",,Bo Braun") == [#"R2 ["R1"] ["SMB"]"#])
    #expect(shadows("R1,1,SMB,DE,Ana Keller\nR2,2,SMB,,Bo Braun").isEmpty)
    #expect(shadows("R1,1,SMB,,Ana Keller\nR2,2,SMB,DE,Bo Braun") == [#"R2 whole ["R1"] []"#])
    #expect(shadows("R1,1,SMB,,Ana Keller\nR2,2,\"SMB, MM\",,Ana Keller").isEmpty)
    #expect(
      shadows("R1,1,SMB,DE,Ana Keller\nR2,2,SMB,AT,Ana Keller\nR3,3,SMB,\"DE, AT\",Bo Braun")
        == [#"R3 whole ["R1", "R2"] []"#])
  }

  @Test("Two owners in an order are an exception, without one a conflict")
  func equalPrecedence() {
    func conflicts(_ header: String, _ rows: String) -> [String] {
      plan(routing: "Rule ID,\(header)Segment,Country,Owner\n" + rows).proof.conflicts
        .map { "\($0.first) \($0.second) \($0.regions.map(\.phrase))" }
    }
    #expect(conflicts("", "A,SMB,,Ana Keller\nB,,DE,Bo Braun\nC,ENT,AT,Cy Costa") == [#"A B ["SMB × DE"]"#])
    #expect(conflicts("Priority,", "A,1,SMB,,Ana Keller\nB,2,,DE,Bo Braun\nC,3,ENT,AT,Cy Costa").isEmpty)
    #expect(
      conflicts("Priority,", "A,1,SMB,,Ana Keller\nB,1,,DE,Bo Braun\nC,3,ENT,AT,Cy Costa") == [
        #"A B ["SMB × DE"]"#
      ])
    #expect(conflicts("", "A,SMB,,Ana Keller\nB,,DE,Ana Keller\nC,ENT,AT,Cy Costa").isEmpty)
  }

  @Test("A bound that two bands claim goes to the upper one; a missing unit is a hairline")
  func bounds() {
    func proof(_ first: String, _ second: String) -> RoutingProof {
      plan(routing: "Rule ID,Employees,Owner\nA,\(first),Ana Keller\nB,\(second),Bo Braun").proof
    }
    #expect(proof("1-50", "50-249").conflicts.isEmpty)
    #expect(
      proof("1-50", "50-249").effective.map { $0.regions.map(\.phrase) } == [
        ["under 50 employees"], ["50–249 employees"],
      ])
    let slip = proof("1-49", "51+")
    #expect(slip.hairlineGaps.compactMap { $0.hairline?.value } == ["exactly 50 employees"])
    #expect(slip.hairlineGaps.first?.hairline?.rules == ["A", "B"])
    #expect(slip.gaps.isEmpty)
    #expect(proof("1-49", "100+").gaps.map(\.phrase) == ["50–99 employees"])
  }

  @Test("Countries that no sheet names come along: a gap or rest of them alone says so")
  func comingAlong() throws {
    // Liechtenstein is in DACH.
    let left = plan(
      routing:
        "Rule ID,Priority,Region,Owner\nA,1,DE,Ana Keller\nB,2,AT,Ana Keller\nC,3,CH,Ana Keller\nD,4,DACH,Bo Braun"
    ).proof
    #expect(left.shadows.map(\.rule) == ["D"])
    #expect(left.shadows.first?.taken.flatMap(\.values) == ["everything but LI"])
    let gap = plan(
      routing:
        "Rule ID,Priority,Segment,Region,Owner\nA,1,SMB,DACH,Ana Keller\nB,2,ENT,DE,Bo Braun\nC,3,ENT,AT,Ana Keller\nD,4,ENT,CH,Ana Keller"
    ).proof.gaps
    #expect(gap.map(\.phrase) == ["ENT × LI"])
    #expect(gap.first?.isOnlyUnnamedCountries == true)
  }

  @Test("Postal prefixes cut their country; the codes that nobody types are no gap")
  func postal() {
    let proof = plan([
      "territories.csv": "Territory ID,Country,PLZ,Owner\nT1,DE,80-87,Ana\nT2,DE,805,Bo\nT3,AT,1,Cy"
    ]).proof
    #expect(
      proof.conflicts.map { "\($0.first) \($0.second) \($0.regions.map(\.phrase))" } == [#"T1 T2 ["DE 805"]"#]
    )
    #expect(proof.gaps.isEmpty)
    #expect(proof.shares.total == 4)
  }

  @Test("The rest of the world is what no other rule lists")
  func rest() {
    let proof = plan(
      routing: "Rule ID,Priority,Region,Owner\nA,1,\"DACH, Benelux\",Ana Keller\nB,2,ROW,Bo Braun"
    ).proof
    #expect(proof.gaps.isEmpty)
    #expect(proof.shadows.isEmpty)
    #expect(proof.shares.total == 250)
  }

  @Test("\"All but\" stays within the regions that a sheet declares")
  func allBut() {
    let proof = plan(
      routing: "Rule ID,Priority,Region,Owner\nA,1,all except DE,Ana Keller\nB,2,DE,Bo Braun",
      ["regions.csv": "Region,Countries\nDACH,\"DE, AT, CH\""]
    ).proof
    #expect(proof.shares.total == 3)
    #expect(proof.gaps.isEmpty)
  }

  @Test(
    "Numbers of heads",
    arguments: [
      (1..<50, "under 50"), (50..<250, "50–249"), (250..<Int.max, "250 or more"), (50..<51, "exactly 50"),
      (1..<Int.max, "any number"), (1000..<5001, "1,000–5,000"),
    ])
  func heads(_ range: Range<Int>, _ words: String) { #expect(BandWords.heads(range) == words) }

  @Test(
    "Amounts of money",
    arguments: [
      (2_500_000..<10_000_000, "$25k to under $100k"), (10_000_000..<Int.max, "$100k or more"),
      (10_000_001..<Int.max, "over $100k"), (0..<2_500_000, "under $25k"), (0..<2_500_001, "up to $25k"),
      (10_000_000..<10_000_001, "exactly $100k"), (2_500_001..<10_000_001, "over $25k to $100k"),
      (0..<Int.max, "any amount"), (150_000_000..<Int.max, "$1.5M or more"),
      (9_990..<10_000, "$99.90 to under $100"),
    ])
  func money(_ range: Range<Int>, _ words: String) {
    #expect(BandWords.money(range, currency: "USD") == words)
  }
}
