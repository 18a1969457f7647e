import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("A blank is any, inherited or missing by its column and the layout")
struct BlankTests {
  /// The written conditions of each rule, a dash for none.
  private func asked(_ routing: String, settings: String = "") -> [String] {
    plan(["routing.csv": routing, "settings.csv": "Setting,Value\n" + settings]).routing.rules.map { rule in
      rule.conditions.isEmpty ? "-" : rule.conditions.map(\.asked.written).joined(separator: " ")
    }
  }

  @Test("Cells merged over rules are inherited where later rules would never fire")
  func mergedOverRules() {
    let sheet = """
      Rule ID,Priority,Region,Segment,Owner
      R1,10,DACH,SMB,Ana
      R2,20,,ENT,Bo
      R3,30,UKI,SMB,Cy
      R4,40,,ENT,Dee
      R9,99,,,Desk
      """
    #expect(asked(sheet) == ["DACH SMB", "DACH ENT", "UKI SMB", "UKI ENT", "-"])
    #expect(asked(sheet, settings: "fill down,off") == ["DACH SMB", "ENT", "UKI SMB", "ENT", "-"])
    let plan = plan(["routing.csv": sheet])
    #expect(plan.changeTexts == ["routing.csv:3:C3:  -> DACH", "routing.csv:5:C5:  -> UKI"])
    #expect(plan.changes.map(\.kind) == [.merged, .merged])
  }

  @Test("Two merged columns side by side, and a number merged along with its rules")
  func mergedTwice() {
    #expect(
      asked(
        """
        Region,Segment,Product,Owner
        DACH,SMB,Pumps,Ana
        ,,Valves,Bo
        ,ENT,Pumps,Cy
        ,,Valves,Dee
        UKI,SMB,Pumps,Eve
        ,,Valves,Fay
        """)
        == [
          "DACH SMB Pumps", "DACH SMB Valves", "DACH ENT Pumps", "DACH ENT Valves", "UKI SMB Pumps",
          "UKI SMB Valves",
        ])
    #expect(
      asked("#,Segment,Region,Owner\n10,ENT,DACH,Ana\n40,SMB,DACH,Bo\n,,Benelux,Cy\n50,MM,UKI,Dee")
        == ["ENT DACH", "SMB DACH", "SMB Benelux", "MM UKI"])
  }

  @Test(
    "A blank condition of an ordered list means any without such a layout",
    arguments: [
      // A general rule at the end, exceptions above.
      "Rule ID,Priority,Region,Segment,Owner\nR1,1,DACH,SMB,Ana\nR2,2,UKI,SMB,Bo\nR3,3,,ENT,Cy\nR9,9,,,Desk",
      // Nothing would be dead.
      "Rule ID,Priority,Region,Segment,Owner\nR1,1,DACH,SMB,Ana\nR2,2,,ENT,Bo\nR3,3,UKI,MM,Cy\nR4,4,,PubSec,Dee",
      // A value comes back.
      "Rule ID,Priority,Region,Segment,Owner\nR1,1,DACH,SMB,Ana\nR2,2,,ENT,Bo\nR3,3,DACH,MM,Cy\nR4,4,,ENT,Dee",
      // "any" is written.
      "Rule ID,Priority,Region,Segment,Owner\nR1,1,DACH,SMB,Ana\nR2,2,,ENT,Bo\nR3,3,any,SMB,Cy\nR4,4,,ENT,Dee",
      // The first row is blank.
      "Rule ID,Priority,Region,Segment,Owner\nR1,1,,SMB,Ana\nR2,2,DACH,ENT,Bo\nR3,3,,SMB,Cy\nR4,4,UKI,SMB,Dee",
      // The rows below are not full.
      "Rule ID,Priority,Region,Segment,Owner\nR1,1,DACH,SMB,Ana\nR2,2,,,Bo\nR3,3,UKI,SMB,Cy\nR4,4,,,Dee",
    ])
  func anyStaysAny(sheet: String) {
    let plan = plan(["routing.csv": sheet])
    #expect(plan.changes.filter { $0.kind == .merged } == [])
    #expect(plan.remarks.filter { if case .filledDown = $0.kind { true } else { false } } == [])
  }

  @Test("Lists without conditions inherit too, but not what names their rows")
  func otherSheets() {
    let raci = plan([
      "raci.csv":
        "Stage,Activity,Responsible,Accountable\nQualify,Call,Ana,Bo\n,Score,Ana,Bo\nClose,Offer,Cy,Bo\n,Sign,Cy,Bo"
    ])
    #expect(raci.activities.map { $0.stage?.value } == ["Qualify", "Qualify", "Close", "Close"])
    let partners = plan(["partners.csv": "Partner,Type,Region\nNordwerk,SI,DE\n,SI,AT\nSud,SI,CH\n,SI,LI"])
    #expect(partners.partners.map(\.name.value) == ["Nordwerk", "Sud"])
    #expect(partners.remarks.count == 2)
  }

  @Test("Two columns of ends are one condition, and a blank end is open")
  func bounds() {
    let plan = plan([
      "settings.csv": "Setting,Value\nCurrency,EUR",
      "routing.csv": """
      Rule ID,Priority,Min employees,Max employees,Deal size from,Deal size to,Owner
      R1,1,1,49,,"25,000",Ana
      R2,2,50,249,"25,000","100,000",Bo
      R3,3,250,,"100,000",,Cy
      R4,4,,,,,Desk
      """,
    ])
    let bands = plan.routing.rules.map { rule in
      rule.conditions.map { condition -> String in
        guard case .bands(let bands) = condition.asked.value else { return "?" }
        let ranges = bands.compactMap(\.range).map { "\($0.lowerBound)..<\($0.upperBound)" }
        return "\(condition.field) \(ranges.joined())"
      }
    }
    #expect(
      bands == [
        ["employees 1..<50", "deal_size \(Int.min)..<2500000"],
        ["employees 50..<250", "deal_size 2500000..<10000000"],
        ["employees 250..<\(Int.max)", "deal_size 10000000..<\(Int.max)"], [],
      ])
    #expect(plan.routing.axes.map(\.title) == ["Employees", "Deal size"])
    #expect(
      plan.changeTexts.filter { $0.hasSuffix(" end") } == [
        "routing.csv:2:E2:  -> no lower end", "routing.csv:4:D4:  -> no upper end",
        "routing.csv:4:F4:  -> no upper end",
      ])
  }

  @Test("Section rows are the values of the column that the table lacks, or leaves blank")
  func sections() {
    let lacking = """
      Rule ID,Priority,Segment,Owner
      --- DACH ---,,,
      R1,10,SMB,Ana
      R2,20,ENT,Bo
      --- UKI ---,,,
      R3,30,SMB,Cy
      """
    #expect(asked(lacking) == ["SMB DACH", "ENT DACH", "SMB UKI"])
    let plan = plan(["routing.csv": lacking])
    #expect(
      plan.changeTexts == [
        "routing.csv:2:A2: --- DACH --- -> DACH", "routing.csv:5:A5: --- UKI --- -> UKI",
      ])
    #expect(
      plan.routing.rules.map { $0.conditions.last?.asked.location.cell?.description } == ["A2", "A2", "A5"])
    #expect(
      asked(
        """
        Rule ID,Priority,Region,Segment,Owner
        --- DACH ---,,,,
        R1,10,,SMB,Ana
        R2,20,AT,ENT,Bo
        --- UKI ---,,,,
        R3,30,,SMB,Cy
        """) == ["DACH SMB", "AT ENT", "UKI SMB"])
  }

  @Test(
    "A last rule without conditions stays a catch-all under a section, with a doubt; unknown sections are said"
  )
  func doubtfulSections() {
    let plan = plan([
      "routing.csv": """
      Rule ID,Priority,Segment,Owner
      --- DACH ---,,,
      R1,10,SMB,Ana
      --- Moonshots ---,,,
      R2,20,ENT,Bo
      --- UKI ---,,,
      R3,30,SMB,Cy
      R9,99,,Desk
      """
    ])
    #expect(plan.routing.catchAll == "R9")
    #expect(
      plan.remarks.filter { if case .sheet = $0.kind { false } else { true } }.map {
        "\($0.location) \($0.written)"
      }
        == ["routing.csv:4:A4 Moonshots", "routing.csv:8 "])
  }
}
