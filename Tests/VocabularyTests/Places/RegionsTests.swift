import Testing
import Vocabulary

struct RegionsTests {
  @Test("There are 249 countries and Kosovo, each with its own name and code")
  func countsCountries() {
    #expect(Countries.all.count == 250)
    #expect(Countries.all == Countries.all.sorted())
    #expect(Set(Countries.all.map(Countries.name(of:))).count == 250)
    for code in Countries.all {
      #expect(Countries.code(of: Countries.name(of: code)) == code)
      // Every country has a three-letter code.
      #expect(
        ValueCatalogue.spellings(of: code, scope: .country).contains {
          $0.count == 3 && $0 == $0.uppercased()
        }, "\(code)")
    }
  }

  @Test("Every country but Kosovo and four territories belongs to one sales region")
  func regionsArePartition() {
    let parts = ["AMER", "EMEA", "APAC"].map { Regions.members(of: $0) }
    #expect(parts.joined().count == 245)
    #expect(Set(parts.joined()).count == parts.joined().count)
    #expect(Set(Countries.all).subtracting(parts.joined()) == ["AQ", "GL", "IO", "TF", "XK"])
    #expect(Regions.members(of: "GLOBAL").count == 249)
  }

  @Test("Every region has members or states, each a known code, none twice")
  func membersAreKnown() {
    let (countries, states) = (Set(Countries.all), Set(Subdivisions.all))
    #expect(!Regions.all.isEmpty)
    for region in Regions.all {
      let members = Regions.members(of: region)
      let parts = Regions.states(of: region)
      #expect(members.isEmpty != parts.isEmpty, "\(region)")
      #expect(Set(members).count == members.count && countries.isSuperset(of: members), "\(region)")
      #expect(Set(parts).count == parts.count && states.isSuperset(of: parts), "\(region)")
    }
  }

  @Test(
    "A region means its members, those that come along last",
    arguments: [
      ("DACH", ["DE", "AT", "CH", "LI"]), ("BENELUX", ["NL", "BE", "LU"]),
      ("NORDICS", ["DK", "FI", "NO", "SE", "IS", "AX", "FO", "SJ"]), ("UKI", ["GB", "IE", "GG", "IM", "JE"]),
      ("IBERIA", ["ES", "PT", "AD", "GI"]), ("BALTICS", ["EE", "LT", "LV"]), ("JAPAN", ["JP"]),
      ("NA", ["US", "CA", "PM"]),
      ("GCC", ["AE", "BH", "KW", "OM", "QA", "SA"]), ("US_EAST", []), ("NOWHERE", []),
    ])
  func listsMembers(_ region: String, _ members: [String]) { #expect(Regions.members(of: region) == members) }

  @Test("Members that come along are not named")
  func listsNamedMembers() {
    #expect(Regions.namedMembers(of: "DACH") == ["DE", "AT", "CH"])
    #expect(!Regions.namedMembers(of: "EMEA").contains("FO"))
    #expect(Regions.smallest(around: "LI") == "DACH")
    #expect(Regions.salesRegion(of: "MX") == "AMER")
    #expect(Regions.salesRegion(of: "AQ") == nil)
  }

  @Test("Larger regions hold the smaller ones")
  func regionsNest() {
    for (inner, outer) in [
      ("DACH", "EUROPE"), ("EUROPE", "EMEA"), ("MEA", "EMEA"), ("LATAM", "AMER"), ("SSA", "AFRICA"),
      ("APEJ", "APAC"),
    ] {
      #expect(
        Set(Regions.members(of: inner)).isStrictSubset(of: Regions.members(of: outer)), "\(inner) in \(outer)"
      )
    }
  }

  @Test("East, Central and West share out the United States")
  func statesArePartition() {
    let parts = ["US_EAST", "US_CENTRAL", "US_WEST"].flatMap { Regions.states(of: $0) }
    #expect(parts.count == 51)
    #expect(Set(parts) == Set(Subdivisions.all(of: "US")))
    #expect(
      Set(Regions.states(of: "US_NORTHEAST") + Regions.states(of: "US_SOUTHEAST"))
        == Set(Regions.states(of: "US_EAST")))
  }

  @Test(
    "States and provinces are complete",
    arguments: [("US", 51), ("CA", 13), ("AU", 8), ("DE", 16), ("AT", 9), ("FR", 0)])
  func countsSubdivisions(_ country: String, _ count: Int) {
    #expect(Subdivisions.all(of: country).count == count)
  }
}
