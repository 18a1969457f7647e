import Diagnostics
import Testing

@testable import Sheets

@Suite("Records")
struct RecordTests {
  /// Each record as `row:line` and its cells.
  private func read(_ text: String, delimiter: Character = ",") -> [String] {
    read(text, in: Dialect(delimiter: delimiter.asciiValue ?? 0x2C))
  }

  private func read(_ text: String, in dialect: Dialect) -> [String] {
    let records = RecordReader.records(of: Array(text.utf8)[...], dialect: dialect)
    return (0..<records.count).map { record in
      let cells = Cells(of: records, record: record).joined(separator: "|")
      return "\(records.row(of: record)):\(records.line(of: record)) [\(cells)]"
    }
  }

  @Test(
    arguments: [
      ("", []),
      ("a,b", ["1:1 [a|b]"]),
      ("a,b\n", ["1:1 [a|b]"]),
      ("a,b\nc,d", ["1:1 [a|b]", "2:2 [c|d]"]),
      ("a,b\r\nc,d\r\n", ["1:1 [a|b]", "2:2 [c|d]"]),
      ("a,b\rc,d\r", ["1:1 [a|b]", "2:2 [c|d]"]),
      ("a\rb\nc\r\nd", ["1:1 [a]", "2:2 [b]", "3:3 [c]", "4:4 [d]"]),
      ("a\r\r\nb\r\r\nc", ["1:1 [a]", "2:2 [b]", "3:3 [c]"]),
      ("\n\na\n\nb\n", ["3:3 [a]", "5:5 [b]"]),
      ("a\n   \n\t\nb", ["1:1 [a]", "4:4 [b]"]),
      (",,\n", ["1:1 [||]"]),
      ("a,\n", ["1:1 [a|]"]),
      ("\"\"\n", ["1:1 []"]),
      ("\"a\nb\",c\nd,e\n", ["1:1 [a\nb|c]", "2:3 [d|e]"]),
      ("\"a\r\nb\",c\r\nd,e\r\n", ["1:1 [a\r\nb|c]", "2:3 [d|e]"]),
      ("\"a\r\rb\",c\rd,e", ["1:1 [a\r\rb|c]", "2:4 [d|e]"]),
      ("\"a\n\n\nb\"\n\nc", ["1:1 [a\n\n\nb]", "3:6 [c]"]),
      ("\"a \"\"b\"\" c\",d", ["1:1 [a \"b\" c|d]"]),
      (" a , b \n", ["1:1 [a|b]"]),
      ("a, \"b,c\" ,d\n", ["1:1 [a|b,c|d]"]),
      ("x\n\"a\nb\"", ["1:1 [x]", "2:2 [a\nb]"]),
    ] as [(String, [String])])
  func cutsRecords(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func tabsCut() {
    #expect(read("a\t\tb\n\t\t\n \tx\n", delimiter: "\t") == ["1:1 [a||b]", "2:2 [||]", "3:3 [|x]"])
  }

  @Test(
    arguments: [
      ("'a,b','it''s'\n", "'", .doubled, ["1:1 [a,b|it's]"]),
      ("'a\nb',\"c\"\nd", "'", .doubled, ["1:1 [a\nb|\"c\"]", "2:3 [d]"]),
      ("'a,b',\"c,d\"\n", nil, .doubled, ["1:1 ['a|b'|\"c|d\"]"]),
      ("\"say \\\"yes, no\\\"\",b\n", "\"", .backslash, ["1:1 [say \"yes, no\"|b]"]),
      ("\"one\\\"\ntwo\",b\nc", "\"", .backslash, ["1:1 [one\"\ntwo|b]", "2:3 [c]"]),
      ("'say \\'yes\\'',b\n", "'", .backslash, ["1:1 [say 'yes'|b]"]),
      ("5\\\" pipe,b\n", "\"", .backslash, ["1:1 [5\\\" pipe|b]"]),
      ("\\\",b\nc,\\\"\\\"\n", "\"", .backslash, ["1:1 [\\\"|b]", "2:2 [c|\\\"\\\"]"]),
      ("\"a,\\\"b\nc\\\"\",d\ne", "\"", .backslash, ["1:1 [a,\"b\nc\"|d]", "2:3 [e]"]),
      ("\"a\\\",b\n", "\"", .doubled, ["1:1 [a\\|b]"]),
    ] as [(String, Character?, Dialect.Escape, [String])])
  func cutsByQuoteAndEscape(
    _ text: String, _ quote: Character?, _ escape: Dialect.Escape, _ expected: [String]
  ) {
    let dialect = Dialect(delimiter: UInt8(ascii: ","), quote: quote?.asciiValue, escape: escape)
    #expect(read(text, in: dialect) == expected)
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let text: String
    let records: [String]
    /// Kind, row, line and column of each fault.
    let faults: [String]
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Damage(text: "c,\"d\"x\ne,f\n", records: ["1:1 [c|\"d\"x]", "2:2 [e|f]"], faults: ["stray 1:1:1"]),
    Damage(
      text: "a,5\" pipe,\"K, A\"\ne,f,g", records: ["1:1 [a|5\" pipe|K, A]", "2:2 [e|f|g]"],
      faults: ["stray 1:1:1"]),
    Damage(text: "a,\"b\nc,d\n", records: ["1:1 [a|\"b]", "2:2 [c|d]"], faults: ["unclosed 1:1:1"]),
    Damage(text: "a,\"b", records: ["1:1 [a|\"b]"], faults: ["unclosed 1:1:1"]),
    Damage(text: "a,b\n\"", records: ["1:1 [a|b]", "2:2 [\"]"], faults: ["unclosed 2:2:0"]),
    Damage(
      text: "a,\"b\nc,\"d\",e\nf,g\n", records: ["1:1 [a|\"b]", "2:2 [c|d|e]", "3:3 [f|g]"],
      faults: ["unclosed 1:1:1"]),
    Damage(
      text: "\"a\nb\",c\"d,e\nf,g,h\n", records: ["1:1 [a\nb|c\"d|e]", "2:3 [f|g|h]"], faults: ["stray 1:2:1"]
    ),
    Damage(
      text: "\"the \"best\" one\",x\ny,z\n", records: ["1:1 [the \"best\" one|x]", "2:2 [y|z]"],
      faults: ["stray 1:1:0"]),
    Damage(
      text: "\"d\" x,\"e\"\nf,g\n", records: ["1:1 [\"d\" x|e]", "2:2 [f|g]"], faults: ["stray 1:1:0"]),
    Damage(
      text: "h,i,j\na,\"b,1\nc,d,2\ne,f\",x,3\ng,h,4\n",
      records: ["1:1 [h|i|j]", "2:2 [a|\"b|1]", "3:3 [c|d|2]", "4:4 [e|f\"|x|3]", "5:5 [g|h|4]"],
      faults: ["unclosed 2:2:1", "stray 4:4:1"]),
    Damage(
      text: "h,i\r\n\r\na,\"b\r\nc,d\r\n", records: ["1:1 [h|i]", "3:3 [a|\"b]", "4:4 [c|d]"],
      faults: ["unclosed 3:3:1"]),
    Damage(text: "a,=\"007\"\nb,c\n", records: ["1:1 [a|=\"007\"]", "2:2 [b|c]"], faults: []),
    Damage(text: "a,b\"\r\n", records: ["1:1 [a|b\"]"], faults: ["stray 1:1:1"]),
    Damage(
      text: "a\"b,c,d\"e\nf,g,h\n", records: ["1:1 [a\"b|c|d\"e]", "2:2 [f|g|h]"],
      faults: ["stray 1:1:0", "stray 1:1:2"]),
    Damage(
      text: "h,i,j\na,\"b,1\nc,d,2\ne,f\",x\"y,3\ng,h,4\n",
      records: ["1:1 [h|i|j]", "2:2 [a|\"b|1]", "3:3 [c|d|2]", "4:4 [e|f\"|x\"y|3]", "5:5 [g|h|4]"],
      faults: ["unclosed 2:2:1", "stray 4:4:1", "stray 4:4:2"]),
    Damage(
      text: "a, \"b \"c, \"d\"\ne,f,g\n", records: ["1:1 [a|\"b \"c|d]", "2:2 [e|f|g]"],
      faults: ["stray 1:1:1"]),
    Damage(
      text: "a,\"b\rc,d\re,f", records: ["1:1 [a|\"b]", "2:2 [c|d]", "3:3 [e|f]"], faults: ["unclosed 1:1:1"]),
    Damage(
      text: "a,\"b\r\r\nc,d\r\r\n", records: ["1:1 [a|\"b]", "2:2 [c|d]"], faults: ["unclosed 1:1:1"]),
    Damage(
      text: "a,\"b\u{2028}c\nd,e\u{85}f\n", records: ["1:1 [a|\"b\u{2028}c]", "2:2 [d|e\u{85}f]"],
      faults: ["unclosed 1:1:1"]),
  ])
  func repairsOnlyTheRecord(_ damage: Damage) {
    #expect(read(damage.text) == damage.records)
    let records = RecordReader.records(
      of: Array(damage.text.utf8)[...], dialect: Dialect(delimiter: UInt8(ascii: ",")))
    #expect(records.faults.map { "\($0.kind) \($0.row):\($0.line):\($0.column)" } == damage.faults)
  }

  @Test("a quoted address keeps its lines though its row is short")
  func longCellIsNoUnclosedQuote() {
    #expect(
      read("a,b,c\n1,\"x, y\nand more\"\n2,3,4\n") == [
        "1:1 [a|b|c]", "2:2 [1|x, y\nand more]", "3:4 [2|3|4]",
      ])
  }

  @Test("a quoted cell keeps its lines below a row as short as its first line")
  func cellBelowAShortRowIsNoUnclosedQuote() {
    #expect(
      read("plan\na,b,c\n1,\"x\ny\"\n2,\"z\nw\",p\n") == [
        "1:1 [plan]", "2:2 [a|b|c]", "3:3 [1|x\ny]", "4:5 [2|z\nw|p]",
      ])
  }

  @Test(
    "a backslash keeps a quote in its place",
    arguments: [
      ("a,\"b\\\"c\n", ["1:1 [a|\"b\\\"c]"], ["unclosed 1:1:1"]),
      ("a,\"b\\\",c\nd,\"e\n", ["1:1 [a|\"b\\\"|c]", "2:2 [d|\"e]"], ["unclosed 1:1:1", "unclosed 2:2:1"]),
      ("a,\"b\\\\\"c,d\n", ["1:1 [a|\"b\\\\\"c|d]"], ["stray 1:1:1"]),
    ] as [(String, [String], [String])])
  func repairsAroundBackslashes(_ text: String, _ expected: [String], _ faults: [String]) {
    let dialect = Dialect(delimiter: UInt8(ascii: ","), escape: .backslash)
    let records = RecordReader.records(of: Array(text.utf8)[...], dialect: dialect)
    #expect(read(text, in: dialect) == expected)
    #expect(records.faults.map { "\($0.kind) \($0.row):\($0.line):\($0.column)" } == faults)
  }

  @Test(
    "whatever the quotes, a text is gone over a few times at most",
    arguments: [
      "a,\"b\n", "a,b\"c\n", "\"a \"b, \"c\n", "a,\"\"b\n", "\"\"\"\n", "x,\",y\n", "a,\",y,\"\n",
      "a,\"b\nc,d\n", "\"a\nb\"c\n", "x,\"\"\n", "=\"1\",a\n", "\"a, \"b\" c\", d\"\n", ", \"a x\"y",
      "\"a x\"y b,", "\"x\"\",", "\"\"\",", "\" ", "\n\"",
    ])
  func workIsBounded(_ piece: String) {
    let text = Array(String(repeating: piece, count: 20_000).utf8)
    for dialect in [
      Dialect(delimiter: UInt8(ascii: ",")), Dialect(delimiter: UInt8(ascii: ","), escape: .backslash),
    ] {
      // An unclosed quote in front, and a header that makes short rows unusual.
      for front in ["", "\"", "a,b,c\n\""] {
        let records = RecordReader.records(of: (Array(front.utf8) + text)[...], dialect: dialect)
        #expect(records.work <= 8 * text.count, "\(front.debugDescription) \(records.work / text.count)")
      }
    }
  }

  @Test("a row wider than any sheet is cut, and told")
  func overlongRowsAreCut() {
    let text = "a,b\n" + String(repeating: "x,", count: 200_000) + "\nc,d\n"
    let records = RecordReader.records(
      of: Array(text.utf8)[...], dialect: Dialect(delimiter: UInt8(ascii: ",")))
    #expect((0..<records.count).map(records.cellCount) == [2, Records.mostCells, 2])
    #expect(records.overlong == [Records.Overlong(row: 2, line: 2, cells: 200_001)])
    #expect(Array(Cells(of: records, record: 2)) == ["c", "d"])
    let sheet = Reading.sheet(text)
    #expect(
      sheet.remarks.first { $0.location.row == 2 }?.kind
        == .rowShape(found: 200_001, expected: Records.mostCells))
  }

  @Test(
    "of faults without end the first are told and the others counted",
    arguments: [
      ("\"1\",5\" pipe\n", SheetRemark.Kind.strayQuote), ("1,\"pipe\n", .unclosedQuote),
      ("1,a,b\n2,b\n", .rowShape(found: 3, expected: 2)),
    ] as [(String, SheetRemark.Kind)])
  func faultsAreCounted(_ rows: String, _ kind: SheetRemark.Kind) {
    let sheet = Reading.sheet("Rule ID,Owner\n" + String(repeating: rows, count: 3000))
    let faults = sheet.remarks.filter { $0.kind == kind }
    let further = sheet.remarks.compactMap { remark in
      if case .further(kind, let count) = remark.kind { (remark.location.row, count) } else { nil }
    }
    #expect(faults.count == 1000)
    #expect(further.map(\.1) == [2000])
    let rowsApart = rows.filter { $0 == "\n" }.count
    #expect(further.map(\.0) == [2 + 1000 * rowsApart])
    #expect(sheet.tables.first?.rows.count == 3000 * rowsApart)
  }

  @Test("one unclosed quote in a large file costs no row")
  func unclosedQuoteIsBounded() {
    var text = "a,\"b,c\n"
    let rows = 200_000
    for index in 1...rows { text += "\(index),x,y\n" }
    let records = RecordReader.records(
      of: Array(text.utf8)[...], dialect: Dialect(delimiter: UInt8(ascii: ",")))
    #expect(records.count == rows + 1)
    #expect(records[rows] == Records.Record(row: rows + 1, line: rows + 1, cells: 3))
    #expect(records.faults == [Records.QuoteFault(kind: .unclosed, row: 1, line: 1, column: 1)])
  }
}
