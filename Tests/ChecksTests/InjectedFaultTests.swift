import Checks
import Diagnostics
import Plans
import Testing

@Suite("A fault put into a clean plan is found at its place, and nothing else is")
struct InjectedFaultTests {
  /// A change of one sheet's text and what it must give: `code place`, in the order of the report.
  struct Fault: Sendable, CustomTestStringConvertible {
    let title: String
    let file: String
    let replacing: String
    let with: String
    let found: [String]
    var testDescription: String { title }

    init(_ title: String, _ file: String, _ replacing: String, _ with: String, _ found: String...) {
      self.title = title
      self.file = file
      self.replacing = replacing
      self.with = with
      self.found = found
    }
  }

  static let sheets: [(file: String, text: String)] = [
    (
      "owners.csv",
      """
      Name,Email,Role,Team,Manager,Status
      Ana Keller,ana@example.com,AE,DACH,Dee Roe,active
      Bo Braun,bo@example.com,AE,DACH,Dee Roe,active
      Cy Lind,cy@example.com,AE,Nordics,Dee Roe,active
      Dee Roe,dee@example.com,Head of sales,Sales,,active
      """
    ),
    (
      "regions.csv",
      """
      Region,Countries
      DACH,"AT, CH, DE"
      Nordics,"DK, NO, SE"
      """
    ),
    (
      "routing.csv",
      """
      Rule ID,Priority,Segment,Region,Deal size,Owner,First response
      R10,10,SMB,DACH,,Ana Keller,4h
      R20,20,SMB,Nordics,,Cy Lind,4h
      R30,30,MM,DACH,<50k,Ana Keller,2h
      R40,40,MM,DACH,50k+,Bo Braun,2h
      R50,50,MM,Nordics,,Cy Lind,2h
      R60,60,ENT,,,Dee Roe,1h
      R70,70,unknown,,,Bo Braun,1h
      R80,80,,unknown,,Bo Braun,1h
      R90,90,,,unknown,Bo Braun,1h
      R99,99,,,,Dee Roe,1h
      """
    ),
    ("segments.csv", "Segment,Employees\nSMB,1-49\nMM,50-249\nENT,250+"),
    ("settings.csv", "Setting,Value\nperiod,2026 Q3\ncurrency,USD"),
  ]

  static let faults = [
    Fault("nothing", "routing.csv", "", ""),
    Fault("a gap", "routing.csv", "R50,50,MM,Nordics", "R50,50,MM,\"NO, SE\"", "GAP-21 routing.csv"),
    Fault(
      "a value that no rule names", "segments.csv", "ENT,250+", "ENT,250-999\nEducation,1000+",
      "GAP-21 routing.csv"),
    Fault(
      "a gap of a plan without catch-all", "routing.csv",
      """
      R50,50,MM,Nordics,,Cy Lind,2h
      R60,60,ENT,,,Dee Roe,1h
      R70,70,unknown,,,Bo Braun,1h
      R80,80,,unknown,,Bo Braun,1h
      R90,90,,,unknown,Bo Braun,1h
      R99,99,,,,Dee Roe,1h
      """,
      """
      R50,50,MM,"NO, SE",,Cy Lind,2h
      R60,60,ENT,,,Dee Roe,1h
      R70,70,unknown,,,Bo Braun,1h
      R80,80,,unknown,,Bo Braun,1h
      R90,90,,,unknown,Bo Braun,1h
      """, "GAP-01 routing.csv", "GAP-02 routing.csv:10"),
    Fault("a hairline", "routing.csv", "DACH,<50k", "DACH,<49.99k", "GAP-21 routing.csv"),
    Fault("a hole of one cent", "routing.csv", "DACH,50k+", "DACH,>50k", "RUL-08 routing.csv:5:E5"),
    Fault(
      "a conflict", "routing.csv", "R50,50,MM,Nordics,,Cy Lind", "R50,20,,NO,,Bo Braun",
      "CON-01 routing.csv:6:F6", "GAP-21 routing.csv"),
    Fault(
      "a shadow", "routing.csv", "R60,60,", "R55,55,SMB,AT,,Bo Braun,1h\nR60,60,", "RUL-01 routing.csv:7"),
    Fault(
      "a union shadow", "routing.csv", "R60,60,", "R55,55,SMB,\"AT, NO\",,Bo Braun,1h\nR60,60,",
      "RUL-02 routing.csv:7"),
    Fault(
      "a part that is taken", "routing.csv", "R20,20,SMB,Nordics", "R20,20,SMB,\"Nordics, DE\"",
      "RUL-03 routing.csv:3:D3"),
    Fault(
      "a rule that is not needed", "routing.csv", "R10,10,", "R05,5,SMB,CH,,Ana Keller,4h\nR10,10,",
      "RUL-04 routing.csv:2"),
    Fault(
      "a rule twice", "routing.csv", "R20,20,", "R11,11,SMB,DACH,,Ana Keller,4h\nR20,20,",
      "RUL-05 routing.csv:3"),
    Fault("an owner to be decided", "routing.csv", "Cy Lind,2h", "TBD,2h", "GAP-03 routing.csv:6:F6"),
    Fault(
      "an owner gone", "owners.csv", "Nordics,Dee Roe,active", "Nordics,Dee Roe,left",
      "GAP-05 owners.csv:4"),
    Fault("an owner mistyped", "routing.csv", "Cy Lind,2h", "Cy Lindt,2h", "GAP-04 routing.csv:6:F6"),
    Fault(
      "an undeclared value", "routing.csv", "R60,60,ENT", "R60,60,\"ENT, EMT\"", "RUL-14 routing.csv:7:C7"),
    Fault("a country outside its region", "regions.csv", "DK, NO, SE", "DK, NO, SE, FI"),
    Fault(
      "no rule for the unknown", "routing.csv", "R80,80,,unknown,,Bo Braun,1h\n", "", "GAP-16 routing.csv"),
    Fault("no catch-all", "routing.csv", "\nR99,99,,,,Dee Roe,1h", "", "GAP-02 routing.csv:10"),
    Fault("an early catch-all", "routing.csv", "R99,99,", "R99,5,", "RUL-21 routing.csv:11"),
    Fault(
      "a value twice", "routing.csv", "R50,50,MM,Nordics", "R50,50,MM,\"NO, SE, DK, NO\"",
      "RUL-10 routing.csv:6:D6"),
    Fault(
      "a value in another", "routing.csv", "R50,50,MM,Nordics", "R50,50,MM,\"Nordics, NO\"",
      "RUL-11 routing.csv:6:D6"),
    Fault("a rule without a place", "routing.csv", "R60,60,ENT", "R60,,ENT", "RUL-12 routing.csv:7:B7"),
    Fault(
      "a band that cannot be read", "routing.csv", "R10,10,SMB,DACH,,Ana Keller,4h",
      "R05,5,SMB,DACH,>100k to <50k,Ana Keller,4h\nR10,10,SMB,DACH,,Ana Keller,4h", "DAT-29 routing.csv:2:E2"),
  ]

  @Test("Each fault", arguments: faults)
  func found(_ fault: Fault) {
    let texts = Self.sheets.map { file, text in
      (
        file,
        file == fault.file && !fault.replacing.isEmpty
          ? text.replacing(fault.replacing, with: fault.with) : text
      )
    }
    if !fault.replacing.isEmpty {
      #expect(texts.map(\.1) != Self.sheets.map(\.text))
    }
    let findings = CheckCatalogue.check(examplePlan(texts)).filter { $0.code != "DAT-05" }
    #expect(findings.map { "\($0.code) \($0.location.map(\.description) ?? "nowhere")" } == fault.found)
  }
}
