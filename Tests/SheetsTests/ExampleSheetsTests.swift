import Diagnostics
import Testing

@testable import Sheets

/// Planning sheets as planners export them.
@Suite("Example sheets")
struct ExampleSheetsTests {
  @Test func routingWithATitle() {
    let sheet = Reading.sheet(
      """
      FY26 Q3 routing – DRAFT v4,,,,,,,
      ,,,,,,,
      #,Segment,Region,Deal size,Route to,Owner,SLA (hrs),If missed
      10,ENT,DACH,any,Direct,"Keller, Ana",1,R. Vogel
      20,Mid-Mkt,DACH,"$25k-100k",Direct,DACH MM team (RR),4,same as above
      30,"MM",DACH,>100k,Partner,Nordwerk SI,2 bd,DACH MM team (RR)
      40,SMB,"DE, AT/CH",,Direct,Jane/Bob,24,TBD
      ,,Benelux,,Channel,Benelux resellers,2bd,
      50,all,ROW,,,Unrouted,8h,ops@
      """)
    #expect(sheet.dialect.delimiterName == "comma")
    #expect(
      Reading.cells(sheet) == [
        ["#", "Segment", "Region", "Deal size", "Route to", "Owner", "SLA (hrs)", "If missed"],
        ["10", "ENT", "DACH", "any", "Direct", "Keller, Ana", "1", "R. Vogel"],
        ["20", "Mid-Mkt", "DACH", "$25k-100k", "Direct", "DACH MM team (RR)", "4", "same as above"],
        ["30", "MM", "DACH", ">100k", "Partner", "Nordwerk SI", "2 bd", "DACH MM team (RR)"],
        ["40", "SMB", "DE, AT/CH", "", "Direct", "Jane/Bob", "24", "TBD"],
        ["", "", "Benelux", "", "Channel", "Benelux resellers", "2bd", ""],
        ["50", "all", "ROW", "", "", "Unrouted", "8h", "ops@"],
      ])
    #expect(sheet.remarks.map(LayoutTests.brief) == ["aboveHeader 1@1"])
    #expect(sheet.tables.first?.rows.map(\.number) == [4, 5, 6, 7, 8, 9])
  }

  @Test(arguments: ["known words", "unknown words"])
  func channelMapWithTwoHeaderRows(_ knowledge: String) {
    let text = """
      ,Awareness,,Evaluation,,Decision,
      Channel,Company,Partner,Company,Partner,Company,Partner
      SEO,X,,x,,,
      Reseller sites,,X,,X,,(X)
      AE,,,S,,P,
      Marketplace,●,,●,,●,
      """
    let words = knowledge == "known words" ? Reading.words : Reading.none
    let sheet = SheetReader.read(Array(text.utf8), file: "plan.csv", knowing: words)
    #expect(
      Reading.cells(sheet) == [
        [
          "Channel", "Awareness Company", "Awareness Partner", "Evaluation Company", "Evaluation Partner",
          "Decision Company", "Decision Partner",
        ],
        ["SEO", "X", "", "x", "", "", ""],
        ["Reseller sites", "", "X", "", "X", "", "(X)"],
        ["AE", "", "", "S", "", "P", ""],
        ["Marketplace", "●", "", "●", "", "●", ""],
      ])
    #expect(sheet.remarks.isEmpty)
  }

  @Test(arguments: [TextEncoding.utf8, .windows1252, .utf16LittleEndian])
  func partnersInGerman(_ encoding: TextEncoding) {
    let text = """
      Partner;Typ;Stufe;Gebiet;PLZ;Betreuer;Vertragsende;Zertifiziert\r
      Nordwerk SI GmbH;SI;Gold;DE, AT;;A. Keller;31.08.2026;ja (3)\r
      Händler Süd;Händler;Silber;DE;80-87;offen;31.12.26;nein\r

      """
    let bytes: [UInt8] =
      switch encoding {
      case .windows1252: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      case .utf16LittleEndian: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: Array(text.utf8)
      }
    let sheet = Reading.sheet(bytes)
    #expect(sheet.encoding == encoding)
    #expect(sheet.dialect == Dialect(delimiter: UInt8(ascii: ";")))
    #expect(
      Reading.cells(sheet) == [
        ["Partner", "Typ", "Stufe", "Gebiet", "PLZ", "Betreuer", "Vertragsende", "Zertifiziert"],
        ["Nordwerk SI GmbH", "SI", "Gold", "DE, AT", "", "A. Keller", "31.08.2026", "ja (3)"],
        ["Händler Süd", "Händler", "Silber", "DE", "80-87", "offen", "31.12.26", "nein"],
      ])
    #expect(sheet.remarks.map(\.kind) == (encoding == .utf8 ? [] : [.decoded(encoding)]))
  }

  @Test func doubleEncodedTextIsLocated() {
    let sheet = Reading.sheet("Segment,Region\nENT,MÃ¼nchen Ost\n")
    #expect(
      sheet.remarks == [
        SheetRemark(
          .doubleEncoded(sample: "MÃ¼nchen Ost", repaired: "München Ost", cells: 1),
          at: Diagnostics.SourceLocation(file: "plan.csv", row: 2, line: 2, columnIndex: 1))
      ])
  }

  @Test func quotesOutOfPlaceAreLocated() {
    let sheet = Reading.sheet("Segment,Owner\n\nENT,\"Ana\nMM,5\" Bob\n")
    #expect(
      sheet.remarks == [
        SheetRemark(
          .unclosedQuote, at: Diagnostics.SourceLocation(file: "plan.csv", row: 3, line: 3, columnIndex: 1)),
        SheetRemark(
          .strayQuote, at: Diagnostics.SourceLocation(file: "plan.csv", row: 4, line: 4, columnIndex: 1)),
      ])
    #expect(Reading.cells(sheet) == [["Segment", "Owner"], ["ENT", "\"Ana"], ["MM", "5\" Bob"]])
  }
}
