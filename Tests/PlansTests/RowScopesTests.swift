import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("What the rest of a place is the rest of")
struct RowScopesTests {
  /// The places that the last rule asks for, and those that it takes out of them.
  private func rest(_ rows: String, of field: Field = "region") -> [String] {
    guard let rule = plan(routing: rows).routing.rules.last else { return [] }
    return rule.conditions.filter { $0.field == field }.flatMap { condition -> [String] in
      guard case .places(let asked) = condition.asked.value else { return ["no places"] }
      return asked.places.map(name) + asked.except.map { "-" + name($0) }
    }
  }

  private func name(_ place: NamedPlace) -> String {
    switch place.kind {
    case .country(let code), .subdivision(let code): code
    case .region: place.text
    }
  }

  @Test(
    "Only rows whose leads may be the same take their places out",
    arguments: [
      ("another segment", "ENT,DE,Ana Keller\nMM,AT,Bo Braun\nMM,Rest of DACH,Cy Costa", ["DACH", "-AT"]),
      (
        "one of several segments", "ENT,DE,Ana Keller\n\"MM, ENT\",AT,Bo Braun\nENT,Rest of DACH,Cy Costa",
        ["DACH", "-DE", "-AT"]
      ),
      (
        "no segment at all", "ENT,DE,Ana Keller\n,AT,Bo Braun\nENT,Rest of DACH,Cy Costa",
        ["DACH", "-DE", "-AT"]
      ),
      (
        "all segments but one", "not SMB,DE,Ana Keller\nSMB,AT,Bo Braun\nSMB,Rest of DACH,Cy Costa",
        ["DACH", "-DE", "-AT"]
      ),
      (
        "any segment asked of the rest", "ENT,DE,Ana Keller\nMM,AT,Bo Braun\nany,Rest of DACH,Cy Costa",
        ["DACH", "-DE", "-AT"]
      ),
    ])
  func meeting(_ what: String, _ rows: String, _ expected: [String]) {
    #expect(rest("Segment,Region,Owner\n" + rows) == expected)
  }

  @Test("Two columns of words must both be able to meet")
  func severalColumns() {
    #expect(
      rest(
        """
        Segment,Product,Region,Owner
        ENT,Pumps,DE,Ana Keller
        ENT,Valves,AT,Bo Braun
        MM,Pumps,CH,Cy Costa
        ENT,Pumps,Rest of DACH,Di Dahl
        """) == ["DACH", "-DE"])
  }

  @Test("Bands, cities and scores tell no rows apart, for they are no lists of words")
  func bands() {
    #expect(
      rest("Employees,Region,Owner\n1-49,DE,Ana Keller\n50+,Rest of DACH,Bo Braun") == ["DACH", "-DE"])
  }

  @Test("A place that several rows name is taken out once, in the order of the rows")
  func once() {
    #expect(
      rest("Region,Owner\nCH,Ana Keller\nDE,Bo Braun\nCH,Cy Costa\nRest of DACH,Di Dahl")
        == ["DACH", "-CH", "-DE"])
  }

  @Test("States joined by a dash are two, as in the rows that ask for them")
  func joined() {
    #expect(
      rest("State,Owner\nCA-WA,Ana Keller\nTX,Bo Braun\nall other,Cy Costa", of: "state")
        == ["US", "-US-CA", "-US-WA", "-US-TX"])
  }

  @Test("The rest outside a place takes nothing out of it, and a part of it is enough")
  func outside() {
    #expect(
      rest("Region,Owner\nFR,Ana Keller\nDE,Bo Braun\nRest of DACH,Cy Costa") == ["DACH", "-DE"])
  }
}
