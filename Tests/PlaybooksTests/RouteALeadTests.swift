import Plans
import Playbooks
import Testing
import Workbooks

@Suite("A lead is routed in the workbook as the plan routes it")
struct RouteALeadTests {
  private static let plans: [KeyValuePairs<String, String>] = [
    [
      "routing.csv": """
      Rule ID,Priority,Segment,Country,Deal size,Owner,First response
      R1,10,SMB,DE,< 25k,Ana Keller,4h
      R2,20,SMB,"DE, AT",,Bo Braun,1d
      R3,20,SMB,AT,> 25k,Cy Costa,1d
      R4,40,MM,rest,25k-100k,TBD,
      R5,50,,FR,,Ana Keller,2h
      """,
      "segments.csv": "Segment,Employees\nSMB,1-49\nMM,50-249\nENT,250+",
    ],
    [
      "routing matrix.csv": """
      Segment,DACH,UKI,Nordics
      SMB,Ana Keller,Bo Braun,n/a
      MM,Ana Keller,,Cy Costa
      """
    ],
  ]

  @Test("Every choice of values goes where the router sends it", arguments: plans.indices)
  func everyChoice(_ index: Int) throws {
    let plan = playbook(Self.plans[index]).plan
    let router = LeadRouter(of: plan)
    let choices = RoutingChoices(of: router)
    var chosen: [[Int]] = [[]]
    for axis in choices.axes {
      chosen = chosen.flatMap { before in axis.values.indices.map { before + [$0] } }
    }
    try #require(chosen.count > 20)
    for values in chosen {
      let route = router.route(choices.lead(choosing: values))
      let found = choices.first(choosing: values)
      let decision = try #require(route.decision)
      switch decision {
      case .rules(let ids):
        #expect(found.map { choices.entries[$0.entry].rule } == ids.first && found?.rivals == 0)
      case .unowned(let id, _), .outOfScope(let id):
        #expect(found.map { choices.entries[$0.entry].rule } == id)
        #expect(found.map { choices.entries[$0.entry].isOwning } == false)
      case .conflict(let ids):
        #expect((found?.rivals ?? 0) > 0)
        #expect(found.map { ids.contains(choices.entries[$0.entry].rule) } == true)
      case .defaultOwner, .nobody, .account: #expect(found == nil)
      }
    }
  }

  @Test("Formulas are short, and what they name is defined")
  func formulas() throws {
    let workbook = PlaybookLayout.workbook(of: playbook(Self.plans[0]))
    let sheet = try #require(workbook.sheet("Route a Lead"))
    let formulas = sheet.cells.compactMap { cell -> String? in
      if case .formula(let formula) = cell.value { formula.text } else { nil }
    }
    #expect(formulas.count > 8)
    let names = Set(workbook.definedNames.map(\.name))
    for formula in formulas {
      #expect(formula.count < 8_192)
      for name in formula.matches(of: /Route[A-Za-z]+[0-9]*/) {
        #expect(names.contains(String(name.output)), "\(name.output)")
      }
    }
    for cell in sheet.cells { if let choices = cell.choices { #expect(names.contains(choices)) } }
    #expect(sheet.cells.contains { $0.choices != nil })
  }

  @Test("A plan without rules has no such sheet")
  func noRules() {
    let workbook = PlaybookLayout.workbook(of: playbook(["segments.csv": "Segment,Employees\nSMB,1-49"]))
    #expect(workbook.sheet("Route a Lead") == nil)
  }
}
