import Testing

@testable import Sheets

/// Files whose cells no delimiter parts: lined up by spaces, or one in a row.
@Suite("Files without a delimiter")
struct WholeLineTests {
  @Test(
    "columns lined up by spaces",
    arguments: [
      (
        "Segment   Region   Owner         Leads\nENT       DACH     Keller, Ana      40\nMM        UK       Bob Stone       120\nSMB       Benelux  Cy\n",
        [
          ["Segment", "Region", "Owner", "Leads"], ["ENT", "DACH", "Keller, Ana", "40"],
          ["MM", "UK", "Bob Stone", "120"], ["SMB", "Benelux", "Cy", ""],
        ]
      ),
      (
        "Plan of the quarter, draft\n\nSegment  Owner\n-------  ------\nGröße    Ana\nMM       Bob\n",
        [["Segment", "Owner"], ["Größe", "Ana"], ["MM", "Bob"]]
      ),
      (
        "Region   Target\r\nDACH        120\r\nUKI           8\r\nNordics      40\r\n",
        [["Region", "Target"], ["DACH", "120"], ["UKI", "8"], ["Nordics", "40"]]
      ),
    ] as [(String, [[String]])])
  func linedUp(_ text: String, _ cells: [[String]]) {
    let sheet = Reading.sheet(text)
    #expect(Reading.cells(sheet) == cells)
    #expect(sheet.dialect == .alignedBySpaces)
    #expect(sheet.dialectEvidence.candidates.first?.usualCells == cells[0].count)
    #expect(sheet.remarks.allSatisfy { if case .rowShape = $0.kind { false } else { true } })
    #expect(Reading.accountedRows(sheet).count == sheet.filledRows)
  }

  @Test(
    "spaces that line nothing up",
    arguments: [
      "'Argentina',  'ar'\n'Australia',  'au'\n'Bahamas',    'bs'\n'Benin',      'bj'\n",
      "Call them first\nMail them next\nVisit them later\nDrop them last\n",
      "Owner\nAna Keller\nBob Stone\nCy Young\n",
      "name | region | owner\nAna  | DE, AT | Bob\nCy   | CH     | Dee\n",
    ])
  func notLinedUp(_ text: String) {
    #expect(!Reading.sheet(text).dialect.isAligned)
  }

  @Test(
    "one column whose values hold commas",
    arguments: [
      ("Owner\nKeller, Ana\nStone, Bob\nYoung, Cy\n", ["Owner", "Keller, Ana", "Stone, Bob", "Young, Cy"]),
      ("Country\nDE,AT,CH\nFR\nIT,ES\nNL,BE,LU,FR\n", ["Country", "DE,AT,CH", "FR", "IT,ES", "NL,BE,LU,FR"]),
      ("Target\n25,5\n30,1\n", ["Target", "25,5", "30,1"]),
      (
        "What we said\nCall, mail, visit\nWait\nDrop, then count\nAsk, note, plan, act\nRest\n",
        [
          "What we said", "Call, mail, visit", "Wait", "Drop, then count", "Ask, note, plan, act", "Rest",
        ]
      ),
    ] as [(String, [String])])
  func oneColumn(_ text: String, _ cells: [String]) {
    let sheet = Reading.sheet(text)
    #expect(Reading.cells(sheet) == cells.map { [$0] })
    #expect(sheet.dialectEvidence.listMark == UInt8(ascii: ","))
  }

  @Test(
    "a title or a name above rows of several cells",
    arguments: [
      "Team\nName,Email\nAna,ana@x.io\nBob,bob@x.io\n", "Owner\n1,Ana,AE\n2,Bob,SE\n3,Cy,AE\n4,Dee,AE\n",
      "Run 5\n1,2\n3,4\n",
    ])
  func severalColumns(_ text: String) {
    #expect(Reading.sheet(text).dialect.delimiter == UInt8(ascii: ","))
  }
}
