import Checks
import Diagnostics
import Plans
import Sheets
import Testing

@Suite("What reading leaves to say")
struct ReadingFindingTests {
  @Test("Many unknown columns of one file are one finding") func unknownColumns() {
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Segment,Owner,Foo1,Foo2,Foo3,Foo4\nR1,10,MM,Ana,1,2,3,4\n"))
    let findings = UnknownColumn().check(plan)
    #expect(findings.count == 1)
    #expect(
      findings.first?.message.text.hasPrefix(
        "4 columns of routing.csv are not known and were not read (\"Foo1\", \"Foo2\", \"Foo3\" and \"Foo4\")"
      ) == true)
    #expect(findings.first?.notes.count == 3)
  }

  @Test("A text that means several things is told once for each column") func ambiguous() {
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Region,Segment,Owner\nR1,10,SA,MM,Ana\nR2,20,SA,ENT,Bo\n"))
    let findings = AmbiguousValue().check(plan)
    #expect(findings.count == 1)
    #expect(findings.first?.message.text.hasPrefix("\"SA\" under \"Region\" (2 times) may mean") == true)
    #expect(findings.first?.notes.map(\.location?.cell?.description) == ["C3"])
  }

  @Test(
    "A file that is not UTF-8 and was read well is advice, damaged text a warning",
    arguments: [
      (
        [UInt8]("Rule ID,Segment,City,Owner\nR1,MM,M".utf8) + [0xFC] + Array("nchen,Ana\n".utf8),
        Severity.info
      ),
      (Array("Rule ID,Segment,City,Owner\nR1,MM,MÃ¼nchen,Ana\n".utf8), .warning),
      (Array("Rule ID,Segment,City,Owner\nR1,MM,München,Ana\n".utf8), nil),
    ])
  func encoding(_ bytes: [UInt8], _ severity: Severity?) {
    let sheet = SheetReader.read(bytes, file: "routing.csv", knowing: PlanBuilder.headerWords)
    let plan = PlanBuilder.build(from: [sheet], name: "example", folder: "example")
    #expect(Encoding().check(plan).map(\.severity) == [severity].compactMap { $0 })
  }

  @Test("Files without rows are told, whether or not they have a header")
  func withoutRows() {
    let plan = plan(
      ("routing.csv", "Rule ID,Priority,Segment,Owner\nR1,10,MM,Ana\n"), ("owners.csv", ""),
      ("sla.csv", "SLA,Applies to,First response\n"))
    #expect(
      messages(of: SheetWithoutRows.self, in: plan).sorted() == [
        "owners.csv: owners.csv is empty: leads were routed without it",
        "sla.csv:1: sla.csv has the headers of an SLA sheet and no rows: leads were routed without it",
      ])
  }

  @Test("A band that says any is no unreadable band") func anyBand() {
    let plan = plan(("segments.csv", "Segment,Employees\nSMB,1-49\nPublic,any\nOther,huge\n"))
    #expect(
      messages(of: UnreadableValue.self, in: plan) == [
        "segments.csv:4:B4: \"huge\" under \"Employees\" cannot be read: it was taken as blank"
      ])
  }

  @Test("A time that is none in a rule that is switched off is left alone") func switchedOff() {
    let plan = plan(
      (
        "routing.csv",
        "Rule ID,Priority,Segment,Owner,SLA,Active\nR1,10,MM,Ana,asap,no\nR2,20,ENT,Bo,soon,yes\n"
      ))
    #expect(UnreadableDuration().check(plan).map(\.location?.cell?.description) == ["E3"])
  }

  @Test("Faults without end are counted to the last, though only the first thousand are kept")
  func countsWithoutEnd() {
    let joined = (1...1203).map { "R\($0),\($0),MM,Lind, Cy" }.joined(separator: "\n")
    let sound = (1...1400).map { "S\($0),\($0 + 5000),MM,Ana K\($0)" }.joined(separator: "\n")
    let repaired = plan(("routing.csv", "Rule ID,Priority,Segment,Owner\n\(sound)\n\(joined)\n"))
    #expect(
      messages(of: RowShape.self, in: repaired).map {
        $0.contains("; 1202 more rows of the file were put right too")
      }
        == [true])
    let totals = (1...1101).map { "SMB,1-49,\($0)\nTotal,,\($0)" }.joined(separator: "\n")
    #expect(
      messages(
        of: TotalsRow.self, in: plan(("segments.csv", "Segment,Employees,Leads per quarter\n\(totals)\n"))
      )
      .map { $0.contains("1101 rows look like totals") } == [true])
  }

  @Test("A header in which another delimiter stands is told as what it is")
  func twoDelimiters() {
    let mixed = plan(("routing.csv", "Rule ID;Priority,Segment;Owner\nR1;10,SMB;Ana\nR2;20,MM;Bo\n"))
    #expect(
      MissingColumn().check(mixed).map(\.message.help) == [
        "\"Priority,Segment\" in B1 is several columns: export the sheet again with one delimiter between all cells"
      ])
    let plain = plan(("routing.csv", "Rule ID,Priority,Segment\nR1,10,SMB\n"))
    #expect(
      MissingColumn().check(plain).map(\.message.help) == ["add the column, or rename the one that is meant"])
  }

  @Test("Rows of a wrong shape are counted to the last") func countsShapes() {
    let rows = (1...1203).map { "R\($0),\($0),MM" }.joined(separator: "\n")
    let plan = plan(("routing.csv", "Rule ID,Priority,Segment,Owner,Team\nR0,0,MM,Ana,\n\(rows)\n"))
    let findings = RowShape().check(plan)
    #expect(findings.map { $0.message.text.contains("; so are 1202 more rows of the file") } == [true])
    #expect(findings.first?.notes.last?.message == "and 1197 more cells")
  }
}
