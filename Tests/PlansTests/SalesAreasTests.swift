import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Areas that no sheet declares, and what is left of them")
struct SalesAreasTests {
  /// What the rules ask for under `Region` and beside it, as places.
  private func asked(_ sheet: String, of field: Field = "region") -> [[String]] {
    let plan = plan(routing: sheet)
    return plan.routing.rules.map { rule in
      rule.conditions.filter { $0.field == field }.flatMap { condition -> [String] in
        guard case .places(let asked) = condition.asked.value else { return [] }
        return asked.places.flatMap { place -> [String] in
          switch place.kind {
          case .region(let key):
            plan.places.region(key).map { $0.countries + $0.subdivisions } ?? [key]
          case .country(let code): [code]
          case .subdivision(let code): [code]
          }
        } + asked.except.map { "-" + $0.text }
      }
    }
  }

  @Test("An area is what stands beside it: states, countries; one beside a country alone is a part of it")
  func members() {
    #expect(
      asked("Region,State,Owner\nPacific,\"CA, OR\",Ana Keller\nPacific,WA,Bo Braun\nMountain,CO,Cy Costa")
        == [["US-CA", "US-OR", "US-WA"], ["US-CA", "US-OR", "US-WA"], ["US-CO"]])
    #expect(
      asked("Region,Country,Owner\nNord,\"DK, SE\",Ana Keller\nSüd,\"IT, ES\",Bo Braun")
        == [["DK", "SE"], ["ES", "IT"]])
    #expect(
      asked("Region,Country,Owner\nNord,DE,Ana Keller\nSüd,DE,Bo Braun") == [["~nord"], ["~sud"]])
  }

  @Test("A direction is a part of the United States only where nothing says otherwise")
  func directions() {
    #expect(asked("Region,State,Owner\nWest,CA,Ana Keller\nNortheast,NY,Bo Braun").allSatisfy { !$0.isEmpty })
    #expect(asked("Region,Country,Owner\nWest,FR,Ana Keller\nNord,SE,Bo Braun") == [["FR"], ["SE"]])
  }

  @Test(
    "Places joined by dashes are a list; a dash with spaces takes out",
    arguments: [
      ("CA-WA", ["US-CA", "US-WA"]), ("NY-PA-NJ", ["US-NY", "US-PA", "US-NJ"]),
      ("CA-WA, TX", ["US-CA", "US-WA", "US-TX"]), ("US-CA", ["US-CA"]),
    ])
  func dashes(_ cell: String, _ states: [String]) {
    let sheet = "State,Owner\n\"\(cell)\",Ana Keller\nFL,Bo Braun\nTX,Cy Costa"
    #expect(asked(sheet, of: "state").first == states)
  }

  @Test("The rest is what rows for the same leads leave, and no more")
  func rest() {
    #expect(
      asked("Segment,Region,Owner\nENT,DE,Ana Keller\nENT,Rest of DACH,Bo Braun\nMM,AT,Cy Costa")[1]
        == ["DE", "AT", "CH", "LI", "-DE"])
    #expect(
      asked("State,Owner\nCA,Ana Keller\nOR,Bo Braun\nall other states,Cy Costa", of: "state")[2]
        == ["US", "-US-CA", "-US-OR"])
  }
}
