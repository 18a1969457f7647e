import Testing

@testable import Sheets

@Suite("Dialects")
struct DialectTests {
  @Test(
    arguments: [
      ("", "comma"), ("one", "comma"), ("a,b\n1,2\n", "comma"), ("a;b\n1;2\n", "semicolon"),
      ("a\tb\n1\t2\n", "tab"),
      ("a|b\n1|2\n", "pipe"),
      ("25,5;30,1\n1,5;2,5\n", "semicolon"),
      ("Segment;Target\nENT;25,5\nMM;30,1\n", "semicolon"),
      ("Segment,Note\nENT,DE; AT; CH\nMM,\"a; b\"\n", "comma"),
      ("Partner;Gebiet\nNordwerk;DE, AT\nSüd;DE, CH\n", "semicolon"),
      ("\"a;b;c\",x\n\"d;e;f\",y\n", "comma"),
      ("a;b;c\n\"x,y\";\"1,2\";\"3,4\"\n", "semicolon"),
      ("Plan, draft 4\n\na;b;c\n1;2;3\n4;5;6\n", "semicolon"),
      ("Channel,Tags,Owner\nWeb,a|b,Ana\nMail,c|d,Bob\n", "comma"),
      ("name\tnote\nAna\tyes, please\nBob\tno, thanks\n", "tab"),
      ("a,\"multi\nline; with; many; semis\",c\n1,2,3\n", "comma"),
      ("a,b\r1,2\r", "comma"), ("a;b\r\n1;2\r\n", "semicolon"),
      ("a,b;c\nd,e;f\n", "comma"),
      ("Amount|Text\n1,000|a, b\n2,000|c, d\n", "pipe"),
      ("A;B;C\n1;;\n;2;\n", "semicolon"),
      (",,\n", "comma"),
    ] as [(String, String)])
  func findsTheDelimiter(_ text: String, _ name: String) {
    #expect(DialectDetection.dialect(of: Array(text.utf8)[...]).dialect.delimiterName == name)
  }

  @Test(
    arguments: [
      ("sep=;\na;b", "semicolon", 6), ("sep=,\r\na", "comma", 7), ("SEP=\t\ra", "tab", 6),
      ("\"sep=|\"\na", "pipe", 8),
      ("sep=;", "semicolon", 5), ("sep=^\n", "^", 6),
    ] as [(String, String, Int)])
  func obeysASeparatorLine(_ text: String, _ name: String, _ length: Int) {
    let line = SeparatorLine(in: Array(text.utf8))
    #expect(line.map { Dialect(delimiter: $0.delimiter).delimiterName } == name)
    #expect(line?.length == length)
  }

  @Test(arguments: ["", "sep", "sep=", "sep=a\n", "sep=;;\n", "separator,b\n", "a\nsep=;\n", "sep=\"\n"])
  func seesNoSeparatorLine(_ text: String) {
    #expect(SeparatorLine(in: Array(text.utf8)) == nil)
  }

  @Test("a separator line is a line, and no row")
  func separatorLineIsNoRow() {
    let sheet = Reading.sheet("sep=;\nSegment;Owner\nENT;a,b\n")
    #expect(sheet.dialect == Dialect(delimiter: UInt8(ascii: ";"), isDeclared: true))
    #expect(Reading.cells(sheet) == [["Segment", "Owner"], ["ENT", "a,b"]])
    #expect(sheet.tables.first?.headerRows == [1])
    #expect(sheet.tables.first?.header.map(\.line) == [2, 2])
    #expect(sheet.tables.first?.rows.map { [$0.number, $0.line] } == [[2, 3]])
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", "LF"), ("a\r\nb\r\n", "CRLF"), ("a\rb", "CR"), ("a\r\nb\nc", "mixed"), ("a", "none"),
      ("", "none"),
    ] as [(String, String)])
  func saysHowLinesEnd(_ text: String, _ name: String) {
    #expect(Reading.sheet(text).lineEnds.rawValue == name)
  }

  @Test("the evidence names every candidate in the file, the best one first")
  func keepsTheEvidence() {
    let evidence = Reading.sheet("Segment;Target\nENT;25,5\nMM;30,1\n").dialectEvidence
    #expect(evidence.isWhole)
    #expect(evidence.candidates.map(\.dialect.delimiterName) == ["semicolon", "comma"])
    #expect(evidence.candidates.first?.records == 3)
    #expect(evidence.candidates.first?.usualCells == 2)
    #expect(evidence.candidates.first?.uniform == 1)
    #expect(evidence.candidates.first?.whole == 1)
    #expect(Reading.sheet("Owner\nAna\n").dialectEvidence.candidates.isEmpty)
  }
}
