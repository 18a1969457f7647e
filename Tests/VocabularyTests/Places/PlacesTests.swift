import Testing
import Vocabulary

struct PlacesTests {
  @Test(
    "A text lists all places it may mean",
    arguments: [
      ("NA", [.region("NA"), .country("NA")]), ("CA", [.country("CA"), .subdivision("US-CA")]),
      ("DE", [.country("DE"), .subdivision("US-DE")]), ("IN", [.country("IN"), .subdivision("US-IN")]),
      ("SE", [.region("US_SOUTHEAST"), .country("SE")]), ("DACH", [.region("DACH")]),
      ("d-a-ch", [.region("DACH")]),
      ("Germany", [.country("DE")]), ("NAM", [.region("NA"), .country("NA")]),
      ("California", [.subdivision("US-CA")]),
      ("US/CA", [.region("NA")]), ("US-CA", [.subdivision("US-CA")]),
      ("WA", [.subdivision("US-WA"), .subdivision("AU-WA")]),
      ("Georgia", [.country("GE"), .subdivision("US-GA")]), ("Bayern", [.subdivision("DE-BY")]),
      ("BY", [.country("BY")]),
      ("Middle East", [.region("MIDDLE_EAST")]), ("Atlantis", []), ("", []),
    ] as [(String, [PlaceMeaning])])
  func listsMeanings(_ text: String, _ meanings: [PlaceMeaning]) {
    #expect(Places.meanings(of: text) == meanings)
  }

  @Test(
    "Column and neighbours settle a place",
    arguments: [
      ("Germany", .region, [], .country("DE")), ("DACH", .country, [], .region("DACH")),
      ("CA", .state, [], .subdivision("US-CA")),
      ("CA", .country, [], .country("CA")), ("DE", .country, ["FR"], .country("DE")),
      ("DE", .state, [], .subdivision("US-DE")),
      ("NA", .region, ["AMER", "EMEA", "APAC", "LATAM"], .region("NA")),
      ("NA", .country, ["ZA", "BW", "AO"], .country("NA")),
      ("NA", .country, ["ZA, BW", "AO"], .country("NA")),
      ("NA", .region, ["ZA", "BW", "Namibia"], .country("NA")),
      ("NA", .country, ["EMEA", "APAC"], .region("NA")),
      ("CA", .region, ["TX", "NY", "WA"], .subdivision("US-CA")),
      ("CA", .region, ["US", "MX", "BR"], .country("CA")),
      ("SE", .region, ["NO", "DK", "FI"], .country("SE")),
      ("SE", .region, ["East", "West", "Central"], .region("US_SOUTHEAST")),
      ("SE", .region, ["DACH", "UKI"], .country("SE")),
      ("LA", .region, ["EMEA", "APAC", "NAMER"], .region("LATAM")),
      ("IN", .country, ["TX", "NY", "OH"], .subdivision("US-IN")),
      ("JP", .region, [], .region("JAPAN")), ("Japan", .country, [], .country("JP")),
      ("NL", .state, ["ON", "QC"], .subdivision("CA-NL")),
      ("WA", .state, ["TX", "NY"], .subdivision("US-WA")),
      ("WA", .state, ["NSW", "VIC"], .subdivision("AU-WA")),
      ("SA", .country, [], .country("SA")), ("Georgia", .state, [], .subdivision("US-GA")),
      ("EE", .country, [], .country("EE")),
    ] as [(String, PlaceColumn, [String], PlaceMeaning)])
  func settles(_ text: String, _ column: PlaceColumn, _ neighbours: [String], _ place: PlaceMeaning) {
    guard case .settled(let found, _) = Places.resolve(text, column: column, neighbours: neighbours) else {
      Issue.record("\(text) is not settled")
      return
    }
    #expect(found == place)
  }

  @Test(
    "What nothing settles is ambiguous, with the best guess first",
    arguments: [
      ("NA", .region, [], [.region("NA"), .country("NA")]),
      ("NA", .country, [], [.country("NA"), .region("NA")]),
      ("NA", .country, ["Germany", "France"], [.country("NA"), .region("NA")]),
      ("CA", .region, ["IN", "DE"], [.country("CA"), .subdivision("US-CA")]),
      ("SE", .region, [], [.country("SE"), .region("US_SOUTHEAST")]),
      ("CEEMEA", .region, [], [.region("CEE")]),
      ("WA", .state, [], [.subdivision("US-WA"), .subdivision("AU-WA")]),
    ] as [(String, PlaceColumn, [String], [PlaceMeaning])])
  func staysAmbiguous(
    _ text: String, _ column: PlaceColumn, _ neighbours: [String], _ meanings: [PlaceMeaning]
  ) {
    #expect(
      Places.resolve(text, column: column, neighbours: neighbours) == .ambiguous(meanings, taken: meanings[0])
    )
  }

  @Test("A plain reading names no context, one that needed it does")
  func namesContext() {
    #expect(
      Places.resolve("Germany", column: .region, neighbours: []) == .settled(.country("DE"), byContext: nil))
    #expect(
      Places.resolve("NA", column: .region, neighbours: ["EMEA", "APAC"])
        == .settled(.region("NA"), byContext: "the values around it are regions"))
  }

  @Test(
    "The country in the row settles a state",
    arguments: [
      ("BE", "DE", .subdivision("DE-BE")), ("WA", "AU", .subdivision("AU-WA")),
      ("by", "DE", .subdivision("DE-BY")),
      ("Tirol", "AT", .subdivision("AT-7")),
    ] as [(String, String, PlaceMeaning)])
  func settlesWithinCountry(_ text: String, _ country: String, _ state: PlaceMeaning) {
    #expect(
      Places.resolve(text, column: .state, neighbours: [], country: country)
        == .settled(state, byContext: nil))
  }

  @Test("A text that is no place is unknown")
  func staysUnknown() {
    #expect(Places.resolve("Atlantis", column: .region, neighbours: ["DACH"]) == .unknown)
    #expect(Places.resolve("", column: .state, neighbours: [], country: "DE") == .unknown)
  }

  @Test(
    "Places have names",
    arguments: [
      (PlaceMeaning.region("UKI"), "UK & Ireland"), (.country("CI"), "Côte d'Ivoire"),
      (.subdivision("CA-QC"), "Quebec"),
      (.country("ZZ"), "ZZ"),
    ])
  func names(_ place: PlaceMeaning, _ name: String) { #expect(place.name == name) }
}
