import Diagnostics
import Testing

@testable import Sheets

@Suite("Layout")
struct LayoutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let cells: [[String]]
    /// The remarks as `kind@row`.
    var remarks: [String] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "header only", text: "Segment,Owner\n", cells: [["Segment", "Owner"]]),
    Case(
      name: "settings", text: "plan,Workflow software\nperiod,FY26 Q3\ncurrency,EUR\n",
      cells: [["plan", "Workflow software"], ["period", "FY26 Q3"], ["currency", "EUR"]]),
    Case(
      name: "settings with header", text: "setting,value\nplan,Workflow software\nsegment,region\n",
      cells: [["setting", "value"], ["plan", "Workflow software"], ["segment", "region"]]),
    Case(name: "one column", text: "Owner\nAna\nBob\n", cells: [["Owner"], ["Ana"], ["Bob"]]),
    Case(
      name: "title and blank line",
      text: "FY26 Q3 routing – DRAFT,,\n,,\nSegment,Region,Owner\nENT,DACH,Ana\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DACH", "Ana"]], remarks: ["aboveHeader 1@1"]),
    Case(
      name: "title without blank line",
      text: "FY26 routing\nas of 2026-06-20\nSegment,Region,Owner\nENT,DACH,Ana\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DACH", "Ana"]], remarks: ["aboveHeader 2@1"]),
    Case(
      name: "key and value above", text: "As of,2026-06-20,\nBy:,Ana,\nSegment,Region,Owner\nENT,DACH,Ana\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DACH", "Ana"]], remarks: ["aboveHeader 2@1"]),
    Case(
      name: "blank columns", text: ",Segment,,Owner,\n,ENT,,Ana,\n,MM,,Bob,\n",
      cells: [["Segment", "Owner"], ["ENT", "Ana"], ["MM", "Bob"]]),
    Case(
      name: "column without name", text: "Segment,,Owner\nENT,x,Ana\n",
      cells: [["Segment", "", "Owner"], ["ENT", "x", "Ana"]]),
    Case(
      name: "line breaks in headers", text: "Segment,\"Deal\nsize\",\"SLA \r\n(hrs)\"\nENT,any,4\n",
      cells: [["Segment", "Deal size", "SLA (hrs)"], ["ENT", "any", "4"]]),
    Case(
      name: "groups over fields",
      text: ",Awareness,,Evaluation,\nChannel,Company,Partner,Company,Partner\nSEO,X,,x,\nAE,,,S,X\n",
      cells: [
        ["Channel", "Awareness Company", "Awareness Partner", "Evaluation Company", "Evaluation Partner"],
        ["SEO", "X", "", "x", ""], ["AE", "", "", "S", "X"],
      ]),
    Case(
      name: "header merged downwards",
      text: "Channel,Awareness,,Evaluation,\n,Company,Partner,Company,Partner\nSEO,X,,x,\nAE,,,S,X\n",
      cells: [
        ["Channel", "Awareness Company", "Awareness Partner", "Evaluation Company", "Evaluation Partner"],
        ["SEO", "X", "", "x", ""], ["AE", "", "", "S", "X"],
      ]),
    Case(
      name: "a nameless column is no group", text: "Segment,,Owner,Backup\nENT,xyz,Ana,Ana\nMM,,Bob,\n",
      cells: [["Segment", "", "Owner", "Backup"], ["ENT", "xyz", "Ana", "Ana"], ["MM", "", "Bob", ""]]),
    Case(
      name: "values that are known words",
      text: "Region,Part of,Kind\nPartner,Company,Awareness\nOwner,Team,Role\n",
      cells: [
        ["Region", "Part of", "Kind"], ["Partner", "Company", "Awareness"], ["Owner", "Team", "Role"],
      ]),
    Case(
      name: "a title of two cells", text: "Territory plan,v4,,\n\nGebiet,Wer,Ab,Bis\nNord,Ana,1,2\n",
      cells: [["Gebiet", "Wer", "Ab", "Bis"], ["Nord", "Ana", "1", "2"]], remarks: ["aboveHeader 1@1"]),
    Case(
      name: "spaced values that are known words",
      text: "Region,Part of\n\nPartner,Company\nOwner,Team\n\nRole,Stage\nOffer,Name\n",
      cells: [
        ["Region", "Part of"], ["Partner", "Company"], ["Owner", "Team"], ["Role", "Stage"],
        ["Offer", "Name"],
      ]),
    Case(
      name: "title over groups",
      text:
        "Channel map,,,,\n\n,Awareness,,Evaluation,\nChannel,Company,Partner,Company,Partner\nSEO,X,,x,\n",
      cells: [
        ["Channel", "Awareness Company", "Awareness Partner", "Evaluation Company", "Evaluation Partner"],
        ["SEO", "X", "", "x", ""],
      ], remarks: ["aboveHeader 1@1"]),
    Case(
      name: "cross-tab", text: "Segment,DACH,Nordics,UKI\nENT,Ana,Bob,Partner\nMM,Jane / Bob,n/a,see ENT\n",
      cells: [
        ["Segment", "DACH", "Nordics", "UKI"], ["ENT", "Ana", "Bob", "Partner"],
        ["MM", "Jane / Bob", "n/a", "see ENT"],
      ]),
    Case(
      name: "RACI by person", text: "Activity,Ana,Bob,Chris\nWrite plan,R,A,C\nReview,I,R,A\n",
      cells: [
        ["Activity", "Ana", "Bob", "Chris"], ["Write plan", "R", "A", "C"], ["Review", "I", "R", "A"],
      ]),
    Case(
      name: "capacity by month", text: "Name,2026-07,2026-08\nAna,20,18\nBob,0,20\n",
      cells: [["Name", "2026-07", "2026-08"], ["Ana", "20", "18"], ["Bob", "0", "20"]]),
    Case(
      name: "no header", text: "10,ENT,ana@x.io\n20,MM,bob@x.io\n30,SMB,eve@x.io\n",
      cells: [
        ["", "", ""], ["10", "ENT", "ana@x.io"], ["20", "MM", "bob@x.io"], ["30", "SMB", "eve@x.io"],
      ]),
    Case(
      name: "no header, a value out of its kind",
      text: "10,SMB,2026-07-01\n20,MM,tbd\n30,SMB,2026-08-01\n40,ENT,2026-09-01\n",
      cells: [
        ["", "", ""], ["10", "SMB", "2026-07-01"], ["20", "MM", "tbd"], ["30", "SMB", "2026-08-01"],
        ["40", "ENT", "2026-09-01"],
      ]),
    Case(
      name: "no header, words only, which come again", text: "Nord,Anna\nSüd,Bert\nNord,Cleo\nSüd,Anna\n",
      cells: [["", ""], ["Nord", "Anna"], ["Süd", "Bert"], ["Nord", "Cleo"], ["Süd", "Anna"]]),
    Case(
      name: "years over numbers", text: "Wer,2025,2026\nAna,20,18\nBob,0,20\n",
      cells: [["Wer", "2025", "2026"], ["Ana", "20", "18"], ["Bob", "0", "20"]]),
    Case(
      name: "bands over numbers", text: "Wer,1-49,50-249\nAna,20,18\nBob,0,20\n",
      cells: [["Wer", "1-49", "50-249"], ["Ana", "20", "18"], ["Bob", "0", "20"]]),
    Case(
      name: "most columns without a name",
      text: "Lauf,Wert,,,,,\n1,2,3,4,5,6,7\n2,3,4,5,6,7,8\n3,4,5,6,7,8,9\n",
      cells: [
        ["Lauf", "Wert", "", "", "", "", ""], ["1", "2", "3", "4", "5", "6", "7"],
        ["2", "3", "4", "5", "6", "7", "8"], ["3", "4", "5", "6", "7", "8", "9"],
      ]),
    Case(
      name: "groups of unknown words over numbers", text: "Probe 1,,Probe 2,\nX,Y,X,Y\n1,2,3,4\n5,6,7,8\n",
      cells: [
        ["Probe 1 X", "Probe 1 Y", "Probe 2 X", "Probe 2 Y"], ["1", "2", "3", "4"], ["5", "6", "7", "8"],
      ]),
    Case(
      name: "fields under one group of unknown words",
      text: "Dates,Purpose,Travel,,,Other\n,,Air,Rail,Taxi,\n04/04/2014,Meeting,,£65.60,,\n,,,,£7,£1\n",
      cells: [
        ["Dates", "Purpose", "Travel Air", "Travel Rail", "Travel Taxi", "Other"],
        ["04/04/2014", "Meeting", "", "£65.60", "", ""], ["", "", "", "", "£7", "£1"],
      ]),
    Case(
      name: "a blank row between groups and fields",
      text: "Dates,Purpose,Travel,,Other\n,,,,\n,,Air,Rail,\n04/04/2014,Meeting,£1,£65.60,\n",
      cells: [
        ["Dates", "Purpose", "Travel Air", "Travel Rail", "Other"],
        ["04/04/2014", "Meeting", "£1", "£65.60", ""],
      ]),
    Case(
      name: "three rows of a header",
      text:
        "Name,Staff,,,,All,,Notes\n,Senior,,Junior,,,,\n,Heads,FTE,Heads,FTE,Heads,FTE,\nTeam A,1,1,2,1.5,3,2.5,\nTeam B,4,3,2,2,6,5,x\n",
      cells: [
        [
          "Name", "Staff Senior Heads", "Staff Senior FTE", "Staff Junior Heads", "Staff Junior FTE",
          "All Heads",
          "All FTE", "Notes",
        ],
        ["Team A", "1", "1", "2", "1.5", "3", "2.5", ""], ["Team B", "4", "3", "2", "2", "6", "5", "x"],
      ]),
    Case(
      name: "long names with colons over groups",
      text:
        "Name,\"Main, parent or\nsponsor:\",Staff that is neither on the payroll nor with an agency of any kind,,,All,\n,,Seniors,,Notes:,,\n,,Heads,FTE,,Heads,FTE\nA,x,1,1,y,2,2\nB,x,4,3,z,2,1\n",
      cells: [
        [
          "Name", "Main, parent or sponsor:",
          "Staff that is neither on the payroll nor with an agency of any kind Seniors Heads",
          "Staff that is neither on the payroll nor with an agency of any kind Seniors FTE",
          "Staff that is neither on the payroll nor with an agency of any kind Notes:", "All Heads",
          "All FTE",
        ],
        ["A", "x", "1", "1", "y", "2", "2"], ["B", "x", "4", "3", "z", "2", "1"],
      ]),
    Case(
      name: "the header twice", text: "Segment,Owner\nSegment,Owner\nENT,Ana\n",
      cells: [["Segment", "Owner"], ["ENT", "Ana"]]),
    Case(
      name: "a row that goes on with the one above is no header",
      text: "Minister,Date,Met,Purpose\nA. Bell,Oct-14,Oxfam,Talks\n,,War Child,\n,,Tearfund,\n",
      cells: [
        ["Minister", "Date", "Met", "Purpose"], ["A. Bell", "Oct-14", "Oxfam", "Talks"],
        ["", "", "War Child", ""],
        ["", "", "Tearfund", ""],
      ]),
    Case(
      name: "sections",
      text:
        "Segment,Region,Owner\n--- DACH ---,,\nENT,DE,Ana\n## UKI,,\nENT,GB,Bob\nNordics:,,\nENT,SE,Eve\n",
      cells: [
        ["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"], ["ENT", "GB", "Bob"], ["ENT", "SE", "Eve"],
      ],
      remarks: ["section --- DACH ---@2", "section ## UKI@4", "section Nordics:@6"]),
    Case(
      name: "section in a column of numbers", text: "Priority,Segment,Owner\nDACH,,\n10,ENT,Ana\n20,MM,Bob\n",
      cells: [["Priority", "Segment", "Owner"], ["10", "ENT", "Ana"], ["20", "MM", "Bob"]],
      remarks: ["section DACH@2"]),
    Case(
      name: "an unfinished row", text: "Segment,Region,Owner\nENT,DE,Ana\nMM,,\nSMB,AT,Bob\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"], ["MM", "", ""], ["SMB", "AT", "Bob"]]),
    Case(
      name: "blank rows between", text: "Segment,Owner\n\nENT,Ana\n,\nMM,Bob\n",
      cells: [["Segment", "Owner"], ["ENT", "Ana"], ["MM", "Bob"]]),
    Case(
      name: "header again", text: "Segment,Owner\nENT,Ana\n\nSegment,Owner\nMM,Bob\n",
      cells: [["Segment", "Owner"], ["ENT", "Ana"], ["MM", "Bob"]], remarks: ["repeatedHeader@4"]),
    Case(
      name: "totals", text: "Segment,Target,Region\nENT,10,DE\nSubtotal,10,\nMM,5,AT\nGesamt:,15,\n",
      cells: [["Segment", "Target", "Region"], ["ENT", "10", "DE"], ["MM", "5", "AT"]],
      remarks: ["totals Subtotal@3", "totals Gesamt:@5"]),
    Case(
      name: "total of a section",
      text: "Segment,Target,Region\nENT,10,DE\nTotal ENT,10,\nTotal Fina,acme.com,Ana\n",
      cells: [["Segment", "Target", "Region"], ["ENT", "10", "DE"], ["Total Fina", "acme.com", "Ana"]],
      remarks: ["totals Total ENT@3"]),
    Case(
      name: "an account named Total", text: "Name,Email,Owner\nTotal,info@total.com,Ana\n",
      cells: [["Name", "Email", "Owner"], ["Total", "info@total.com", "Ana"]]),
    Case(
      name: "notes below",
      text: "Segment,Region,Owner\nENT,DE,Ana\n\nSource: CRM export,,\nTBD means to be hired,,\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"]], remarks: ["below 2@4"]),
    Case(
      name: "note right below", text: "Segment,Region,Owner\nENT,DE,Ana\n* reviewed weekly,,\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"]], remarks: ["below 1@3"]),
    Case(
      name: "total and notes below",
      text: "Segment,Target,Owner\nENT,5,Ana\n\nTotal,5,\n\nLegend:,,\nX,yes\n",
      cells: [["Segment", "Target", "Owner"], ["ENT", "5", "Ana"], ["X", "yes", ""]],
      remarks: ["totals Total@4", "section Legend:@6", "shape 2/3@7"]),
    Case(
      name: "signature below", text: "Segment,Region,Owner\nENT,DE,Ana\n\nApproved by,R. Vogel\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"]], remarks: ["below 1@4"]),
    Case(
      name: "lines of dashes", text: "Segment,Region,Owner\n----,----,----\nENT,-,Ana\n=====,,\nMM,-,Bob\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "-", "Ana"], ["MM", "-", "Bob"]],
      remarks: ["section ----@2", "section =====@4"]),
    Case(
      name: "one short row", text: "Segment,Region,Owner\nENT,DE\nMM,AT,Bob\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DE", ""], ["MM", "AT", "Bob"]],
      remarks: ["shape 2/3@2"]),
    Case(
      name: "trailing delimiters dropped", text: "Segment,Region,Owner\nENT,DE\nMM,AT,Bob\nSMB\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DE", ""], ["MM", "AT", "Bob"], ["SMB", "", ""]]),
    Case(
      name: "one long row", text: "Segment,Region,Owner\nENT,DE,Keller, Ana\nMM,AT,Bob\nSMB,AT,Bob\n",
      cells: [
        ["Segment", "Region", "Owner"], ["ENT", "DE", "Keller"], ["MM", "AT", "Bob"], ["SMB", "AT", "Bob"],
      ],
      remarks: ["shape 4/3@2"]),
    Case(
      name: "a comma outside quotes, told by the columns",
      text:
        "Account,Seats,Start\nAcme,5,2026-07-01\nNordwerk,Inc.,7,2026-08-01\nFina,9,2026-07-02\nBolt,1,2026-07-03\n",
      cells: [
        ["Account", "Seats", "Start"], ["Acme", "5", "2026-07-01"], ["Nordwerk,Inc.", "7", "2026-08-01"],
        ["Fina", "9", "2026-07-02"], ["Bolt", "1", "2026-07-03"],
      ],
      remarks: ["joined 2 Nordwerk,Inc.@3"]),
    Case(
      name: "a comma outside quotes, told by the space after it",
      text: "Account,Owner\nAcme,Ana\nNordwerk, Inc.,Bob\nFina,Keller, Ana\nBolt,Eve\nDent,Ana\n",
      cells: [
        ["Account", "Owner"], ["Acme", "Ana"], ["Nordwerk, Inc.", "Bob"], ["Fina", "Keller, Ana"],
        ["Bolt", "Eve"],
        ["Dent", "Ana"],
      ],
      remarks: ["joined 2 Nordwerk, Inc.@3", "joined 2 Keller, Ana@4"]),
    Case(
      name: "a comma outside quotes, told by values that come again",
      text:
        "Account,Region,Note\nA,DACH,x\nB,UKI,y\nC,DACH,z\nD,DACH,x\nE,UKI,w\nF,UKI,v\nNord,werk,UKI,good\n",
      cells: [
        ["Account", "Region", "Note"], ["A", "DACH", "x"], ["B", "UKI", "y"], ["C", "DACH", "z"],
        ["D", "DACH", "x"],
        ["E", "UKI", "w"], ["F", "UKI", "v"], ["Nord,werk", "UKI", "good"],
      ],
      remarks: ["joined 2 Nord,werk@8"]),
    Case(
      name: "a thousands comma outside quotes",
      text: "Account,Seats,Owner\nAcme,5,Ana\nNordwerk,1,250,Bob\nFina,9,Eve\nBolt,1,Ana\n",
      cells: [
        ["Account", "Seats", "Owner"], ["Acme", "5", "Ana"], ["Nordwerk", "1", "250"], ["Fina", "9", "Eve"],
        ["Bolt", "1", "Ana"],
      ],
      remarks: ["shape 4/3@3"]),
    Case(
      name: "a comma that may stand in two columns",
      text: "Rule,Country,Owner,Days\nR1,DE,Ana,1\nR2,AT,CH,Bob,2\nR3,FR,Eve,3\nR4,IT,Ana,4\n",
      cells: [
        ["Rule", "Country", "Owner", "Days"], ["R1", "DE", "Ana", "1"], ["R2", "AT", "CH", "Bob"],
        ["R3", "FR", "Eve", "3"], ["R4", "IT", "Ana", "4"],
      ],
      remarks: ["shape 5/4@3"]),
    Case(
      name: "a blank cell too many",
      text:
        "Rule,Days,Start,Owner\nR1,1,2026-07-01,Ana\nR2,2,,2026-07-02,Bob\nR3,3,2026-07-03,Eve\nR4,4,2026-07-04,Ana\n",
      cells: [
        ["Rule", "Days", "Start", "Owner"], ["R1", "1", "2026-07-01", "Ana"],
        ["R2", "2", "2026-07-02", "Bob"],
        ["R3", "3", "2026-07-03", "Eve"], ["R4", "4", "2026-07-04", "Ana"],
      ],
      remarks: ["dropped 1@3"]),
    Case(
      name: "a blank among words may be meant", text: "A,B,C\nx,y,z\nx,,y,z\nu,v,w\nr,s,t\n",
      cells: [["A", "B", "C"], ["x", "y", "z"], ["x", "", "y"], ["u", "v", "w"], ["r", "s", "t"]],
      remarks: ["shape 4/3@3"]),
    Case(
      name: "a cell too few in the middle",
      text:
        "Rule,Days,Start,Owner\nR1,1,2026-07-01,Ana\nR2,2026-07-02,Bob\nR3,3,2026-07-03,Eve\nR4,4,2026-07-04,Ana\n",
      cells: [
        ["Rule", "Days", "Start", "Owner"], ["R1", "1", "2026-07-01", "Ana"],
        ["R2", "", "2026-07-02", "Bob"],
        ["R3", "3", "2026-07-03", "Eve"], ["R4", "4", "2026-07-04", "Ana"],
      ],
      remarks: ["inserted 1@3"]),
    Case(
      name: "long rows of blanks", text: "Segment,Region,Owner\nENT,DE,Ana,,,\nMM,AT,Bob\n",
      cells: [["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"], ["MM", "AT", "Bob"]]),
    Case(
      name: "a last column without name", text: "Segment,Owner\nENT,Ana,1\nMM,Bob,2\nSMB,Eve,3\n",
      cells: [["Segment", "Owner", ""], ["ENT", "Ana", "1"], ["MM", "Bob", "2"], ["SMB", "Eve", "3"]]),
    Case(
      name: "invisible characters",
      text: "\u{FEFF}\u{FEFF}Segment,Owner\u{A0}\n\u{200B}ENT,\u{A0}\n\u{A0}, \nMM,A\u{200B}na\n",
      cells: [["Segment", "Owner"], ["ENT", ""], ["MM", "Ana"]], remarks: ["hidden 6@1"]),
    Case(name: "nothing", text: "", cells: [], remarks: ["empty@0"]),
    Case(name: "blanks", text: ",,\n \n", cells: [], remarks: ["empty@0"]),
  ]

  @Test(arguments: cases)
  func laysOut(_ example: Case) {
    let sheet = Reading.sheet(example.text)
    #expect(Reading.cells(sheet) == example.cells)
    #expect(sheet.remarks.map { Self.brief($0) } == example.remarks)
    let accounted = Reading.accountedRows(sheet)
    #expect(accounted.count == sheet.filledRows)
    #expect(Set(accounted).count == accounted.count)
  }

  @Test func sectionsReachTheRows() {
    let sheet = Reading.sheet(
      "Segment,Region,Owner\nSMB,DE,Eve\n--- DACH ---,,\nENT,DE,Ana\n\nUKI,,\nENT,GB,Bob\n")
    #expect(sheet.tables.first?.rows.map(\.section) == [nil, "DACH", "UKI"])
  }

  @Test func groupsReachTheHeader() {
    let table = Reading.sheet(",Awareness,,Decision\nChannel,Company,Partner,Company\nSEO,X,,x\n").tables
      .first
    #expect(table?.header.map(\.group) == [nil, "Awareness", "Awareness", "Decision"])
    #expect(table?.headerRows == [1, 2])
    #expect(table?.header.map(\.row) == [2, 2, 2, 2])
  }

  @Test func severalTables() {
    let sheet = Reading.sheet(
      "Routing,,\nSegment,Region,Owner\nENT,DE,Ana\n\nTeam,,\nName,Email,Role\nAna,ana@x.io,AE\nBob,bob@x.io,SE\n"
    )
    #expect(
      sheet.tables.map(Reading.cells) == [
        [["Segment", "Region", "Owner"], ["ENT", "DE", "Ana"]],
        [["Name", "Email", "Role"], ["Ana", "ana@x.io", "AE"], ["Bob", "bob@x.io", "SE"]],
      ])
    #expect(sheet.remarks.map { Self.brief($0) } == ["aboveHeader 1@1", "aboveHeader 1@5"])
  }

  @Test(
    "a header with more or fewer columns, or over the same rows again, begins a table",
    arguments: [
      "Segment,Region,Owner\nENT,DE,Ana\nMM,AT,Bob\nSegment,Region,Owner,Backup\nENT,DE,Ana,Eve\n",
      "Segment,Region,Owner,Backup\nENT,DE,Ana,Eve\nMM,AT,Bob,Eve\nSegment,Region,Owner\nENT,DE,Ana\n",
      "Segment,Region,Owner\nENT,DE,Ana\nMM,AT,Bob\nSegment,Region,Owner\nENT,DE,Ana\n",
    ])
  func theSameTableAgain(_ text: String) {
    let sheet = Reading.sheet(text)
    #expect(sheet.tables.map(\.rows.count) == [2, 1])
    #expect(sheet.tables.map(\.headerRows) == [[1], [4]])
    #expect(sheet.remarks.isEmpty)
  }

  @Test func unknownNamesThatComeAgainAreAHeader() {
    let sheet = Reading.sheet(
      "Gebiet,Wer,Ort\nNord,Anna,Kiel\nGebiet,Wer,Ort,Notiz\nNord,Anna,Kiel,x\nSüd,Bert,Ulm,y\n")
    #expect(
      sheet.tables.map(Reading.cells) == [
        [["Gebiet", "Wer", "Ort"], ["Nord", "Anna", "Kiel"]],
        [["Gebiet", "Wer", "Ort", "Notiz"], ["Nord", "Anna", "Kiel", "x"], ["Süd", "Bert", "Ulm", "y"]],
      ])
  }

  @Test func cellsKnowTheirPlace() {
    let sheet = Reading.sheet("Plan,,\n\n,Segment,Owner\n,\"a\nb\",Ana\n,MM,Bob\n")
    guard let table = sheet.tables.first, let last = table.rows.last else {
      Issue.record("no table")
      return
    }
    #expect(table.location(of: last, column: 1).description == "plan.csv:6:C5")
    #expect(table.header.map(\.column) == [1, 2])
  }

  /// A remark in short, such as `totals Sum@7`.
  static func brief(_ remark: SheetRemark) -> String {
    let text =
      switch remark.kind {
      case .decoded(let encoding): "decoded \(encoding.rawValue)"
      case .undecodable(let count): "undecodable \(count)"
      case .nullCharacters(let count): "nulls \(count)"
      case .doubleEncoded(let sample, _, _): "doubleEncoded \(sample)"
      case .foreignLine(let encoding, _): "foreign \(encoding.rawValue)"
      case .lostCharacters(let count): "lost \(count)"
      case .rowShape(let found, let expected): "shape \(found)/\(expected)"
      case .cellsJoined(let count, let text): "joined \(count) \(text)"
      case .cellsDropped(let count): "dropped \(count)"
      case .cellsInserted(let count): "inserted \(count)"
      case .strayQuote: "strayQuote"
      case .unclosedQuote: "unclosedQuote"
      case .linesAboveHeader(let count, _): "aboveHeader \(count)"
      case .totalsRow(let text): "totals \(text)"
      case .linesBelowTable(let count, _): "below \(count)"
      case .repeatedHeader: "repeatedHeader"
      case .sectionRow(let text): "section \(text)"
      case .hiddenCharacters(let count): "hidden \(count)"
      case .longText(let units): "long \(units)"
      case .unfitCharacters(let count): "unfit \(count)"
      case .further(_, let count): "further \(count)"
      case .empty: "empty"
      }
    return "\(text)@\(remark.location.row ?? 0)"
  }
}
