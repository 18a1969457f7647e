import Testing

@testable import Sheets

/// Files as they are found in the open: preambles, prose, lists in cells, few rows, rare dialects.
@Suite("Dialects of files found in the open")
struct DialectSamplesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let delimiter: Character
    var quote: Character? = "\""
    var escape = Dialect.Escape.doubled
    let text: String
    var testDescription: String { name }
  }

  @Test(arguments: samples)
  func findsTheDialect(_ sample: Sample) {
    let (dialect, evidence) = DialectDetection.dialect(of: Array(sample.text.utf8)[...])
    #expect(Character(Unicode.Scalar(dialect.delimiter)) == sample.delimiter, "\(evidence)")
    #expect(dialect.quote.map { Character(Unicode.Scalar($0)) } == sample.quote)
    #expect(dialect.escape == sample.escape)
  }

  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (1...count).map(row).joined(separator: "\n") + "\n"
  }

  static let samples = [
    Sample(
      name: "spending over a limit, with commas in quoted amounts", delimiter: ",",
      text:
        "Department,Entity,Date,Expense Type,Supplier,Amount\nHealth,Trust A,01/09/2018,Rent,\"Smith, Jones & Co\",\"25,400.00\"\n"
        + "Health,Trust A,02/09/2018,IT: licences,Acme Ltd,\"31,000.50\"\nHealth,Trust B,03/09/2018,Fees,B; C Ltd,27000\n"
    ),
    Sample(
      name: "a preamble of five lines", delimiter: ",",
      text:
        "Report for the council\nPeriod: April to June 2018\nSource: finance; prepared by: A. Smith\n\nFigures in £000\n"
        + "Area,Quarter,Value,Change\nNorth,Q1,120,4%\nSouth,Q1,98,-2%\nEast,Q1,77,0%\n"),
    Sample(
      name: "a preamble longer than the table", delimiter: ";",
      text:
        "Statistik, Stand 1.8.2026\nQuelle: Amt, Abteilung 3\nHinweis: vorläufig, ohne Gewähr\nKontakt: a@example.org, b@example.org\n"
        + "Jahr;Land;Wert\n2024;DE;1,5\n2025;AT;2,25\n"),
    Sample(
      name: "free text with commas between tabs", delimiter: "\t",
      text:
        "id\ttitle\tcaption\n1\tDunes, north\tSand, wind, and light: a study\n2\tCrater\tDeep, old; eroded\n3\tPlain\tNone\n"
    ),
    Sample(name: "times alone in a column", delimiter: ",", text: "start\n12:30\n13:45\n14:00\n09:15\n"),
    Sample(
      name: "times and dates", delimiter: ",",
      text: "time,temp\n2006-01-01 00:10:00,4.5\n2006-01-01 00:20:00,4.7\n2006-01-01 00:30:00,4.4\n"),
    Sample(
      name: "times between semicolons", delimiter: ";",
      text: "08:00:00;09:30:00;Ana\n10:00:00;11:30:00;Bob\n12:00:00;13:30:00;Cy\n"),
    Sample(
      name: "accounts by colon", delimiter: ":",
      text:
        "root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/usr/sbin:/bin/false\nana:x:1000:1000:Ana:/home/ana:/bin/sh\n"
    ),
    Sample(name: "carets", delimiter: "^", text: "id^name^amount\n1^Ana, A.^5\n2^Bob^7\n"),
    Sample(name: "tildes", delimiter: "~", text: "id~name~amount\n1~Ana~5\n2~Bob~7\n"),
    Sample(
      name: "pipes with text", delimiter: "|",
      text: "code|description|unit\nA1|Bolt, steel, 5 mm|pc\nA2|Nut; zinc|pc\nA3|Washer|pc\n"),
    Sample(
      name: "pipes with spaces around", delimiter: "|",
      text: "name | region | owner\nAna | DE, AT | Bob\nCy | CH | Dee\n"),
    Sample(
      name: "decimal commas between semicolons", delimiter: ";",
      text: "x;y;z\n1,5;2,5;3,5\n1,25;2,75;3,0\n0,5;0,1;0,2\n"),
    Sample(
      name: "only decimal commas between semicolons, no header", delimiter: ";", text: "1,5;2,5\n3,5;4,5\n"),
    Sample(name: "thousands between tabs", delimiter: "\t", text: "1,200\t3,400\n5,600\t7,800\n"),
    Sample(
      name: "lists with commas between semicolons", delimiter: ";",
      text: "Owner;Countries\nAna;DE, AT, CH\nBob;FR, BE, NL\nCy;IT, ES, PT\n"),
    Sample(
      name: "lists without spaces between semicolons", delimiter: ";",
      text: "Owner;Countries;SLA\nAna;DE,AT,CH;4\nBob;FR,BE;8\nCy;IT;2\nDee;ES,PT,AD,GI;2\n"),
    Sample(
      name: "one column of names", delimiter: ",", text: "Owner\nAna Keller\nBob Stone\nCy Young\nDee Moss\n"),
    Sample(name: "one column of numbers", delimiter: ",", text: "12\n13\n17\n"),
    Sample(
      name: "prose", delimiter: ",",
      text: "This is a note about the plan.\nIt has several lines of words.\nNone of them is a table row.\n"),
    Sample(name: "a header alone", delimiter: ";", text: "Segment;Region;Owner\n"),
    Sample(
      name: "a header alone, with a comma in it", delimiter: ";", text: "Segment;Region, country;Owner;SLA\n"),
    Sample(name: "one row", delimiter: ",", text: "a,b,c"),
    Sample(name: "two columns and two rows", delimiter: "\t", text: "Name\tRegion\nAna\tDE\n"),
    Sample(
      name: "apostrophes as quotes", delimiter: ",", quote: "'",
      text: "'id','name'\n'1','Smith, J.'\n'2','Stone, B.'\n'3','Young'\n"),
    Sample(
      name: "apostrophes as quotes with semicolons and backslashes", delimiter: ";", quote: "'",
      escape: .backslash,
      text: "'1';'L\\'ami; suite';'x'\n'2';'D\\'abord';'y'\n'3';'rien';'z'\n"),
    Sample(
      name: "apostrophes in words", delimiter: ",",
      text: "name,note\nJohn's,'tis fine\nO'Brien,rock 'n' roll\nAna,it's\n"),
    Sample(
      name: "backslashes before quotes", delimiter: ",", escape: .backslash,
      text: "id,text\n1,\"say \\\"yes\\\", then go\"\n2,\"a \\\"b\\\" c\"\n3,\"plain\"\n"),
    Sample(
      name: "a path that ends in a backslash", delimiter: ",",
      text: "id,path,name\n1,\"C:\\data\\\",\"x\"\n2,\"D:\\\",\"y \"\"z\"\"\"\n"),
    Sample(
      name: "inch marks, and no quoted cell", delimiter: "\t", quote: nil,
      text: "item\tsize\npipe\t5\" wide\nplate\t7\" long\nrod\t9\" round\nbar\t2\"\n"),
    Sample(
      name: "quotes that are rare", delimiter: ",",
      text: rows(40) { $0 == 17 ? "17,\"Stone, Bob; x; y\",3" : "\($0),Ana,\($0 * 3)" }),
    Sample(
      name: "everything quoted, semicolons inside", delimiter: ",",
      text: "\"a;b;c\",\"x;y\"\n\"d;e;f\",\"u;v\"\n\"g;h;i\",\"r;s\"\n"),
    Sample(
      name: "everything quoted by semicolons, commas inside", delimiter: ";",
      text: "\"a,b\";\"c,d\"\n\"e,f\";\"g,h\"\n"),
    Sample(
      name: "several tables", delimiter: ",",
      text:
        "Segment,Owner,SLA\nENT,Ana,4\nMM,Bob,8\n\nRegion,Manager\nDACH,Cy\nUK,Dee\n\nKPI,Target,Unit,Cadence\nSQL,40,pc,month\n"
    ),
    Sample(
      name: "rows of different length", delimiter: ",",
      text: "a,b,c,d\n1,2,3\n1,2,3,4\n1,2\n1,2,3,4,5\n1,2,3,4\n1,2,3,4\n"),
    Sample(
      name: "one row with another delimiter", delimiter: ",",
      text: rows(12) { $0 == 5 ? "5;Ana;x;3" : "\($0),Bob,y,\($0)" }),
    Sample(
      name: "numbers aligned by spaces", delimiter: " ",
      text: "carat depth price\n0.23 61.5 326\n0.21 59.8 326\n0.23 56.9 327\n0.29 62.4 334\n"),
    Sample(
      name: "sentences with as many words each", delimiter: ",",
      text: "Call them first\nMail them next\nVisit them later\nDrop them last\nCount them twice\n"),
    Sample(
      name: "addresses of the web", delimiter: ",",
      text: "name,url\nAna,https://example.org/a?b=1;c=2\nBob,http://example.org/x:80/y\n"),
    Sample(
      name: "keys and values with a colon and a space", delimiter: ",",
      text: "Title: Plan\nOwner: Ana\nPeriod: Q3\nStatus: draft\n"),
    Sample(
      name: "locales and their texts", delimiter: ",",
      text: "\"Add\",\"Hinzufügen; neu\"\n\"Save: all\",\"Sichern: alles\"\n\"Go\",\"Los\"\n"),
    Sample(
      name: "semicolons, and a comma in most rows", delimiter: ";",
      text: "Firma;Ort\nMeier, Karl;Köln\nMüller, Eva;Bonn\nSchulz, Ute;Jena\n"),
    Sample(
      name: "names with a comma, quoted by nothing", delimiter: ",",
      text: "Last,First,Role\nKeller,Ana,AE\nStone,Bob,SDR\n"),
    Sample(
      name: "empty columns at the end", delimiter: ",",
      text: "FY26 plan; draft,,,,\n,,,,\nSegment,Region,Owner,,\nENT,DACH,Ana,,\nMM,UK,Bob,,\n"),
    Sample(name: "nothing but blank cells", delimiter: ";", text: ";;;\n;;;\n"),
    Sample(
      name: "hashes", delimiter: "#", text: "id#name#town\n1#Ana#Köln\n2#Bob#Bonn\n3#Cy#Jena\n"),
    Sample(
      name: "numbers after a hash", delimiter: ",", text: "Ticket #12\nTicket #13\nTicket #14\nTicket #15\n"),
    Sample(
      name: "JSON in doubled quotes", delimiter: ",",
      text: "id,data\n1,\"{\"\"a\"\": 1, \"\"b\"\": 2}\"\n2,\"{\"\"a\"\": 3, \"\"b\"\": 4}\"\n"),
    Sample(
      name: "line breaks in cells", delimiter: ";",
      text: "a;\"one,\ntwo,\nthree, four\";c\nd;\"five,\nsix\";f\n"),
    Sample(
      name: "an open quote in one row", delimiter: ",",
      text: rows(30) { $0 == 3 ? "3,\"Ana,x,y" : "\($0),Bob,x,y" }),
    Sample(
      name: "coordinates in two columns", delimiter: ";",
      text: "name;lat;lon\nA;48,1371;11,5754\nB;52,5200;13,4050\n"),
    Sample(
      name: "durations and bands", delimiter: ",",
      text: "Segment,Size,SLA\nENT,250+,4h\nMM,50-249,\"1,5 bd\"\nSMB,<50,2bd\n"),
    Sample(
      name: "hashes with spaces, apostrophes as quotes, commas inside", delimiter: "#", quote: "'",
      text: rows(30) { "   \($0) # '\($0) bay rd' # ' amherst, ma'" }),
    Sample(
      name: "hashes, a comma in nearly every record", delimiter: "#",
      text: rows(30) { "South#Town \($0)#SQUARE#OLD ST, \($0)#04\(100 + $0)#950\(350_000 + $0)" }),
    Sample(
      name: "serialized values between hashes", delimiter: "#",
      text: rows(3) { "\($0)#\"O:7:\"\"Job\"\":9:{s:3:\"\"get\"\";a:4;i:0;}\"#1#0" }),
    Sample(
      name: "names and values in turn, with spaces after some commas", delimiter: ",",
      text: rows(8) {
        "Vessel,A,  Revenue,\($0 + 10),  Cost:,5,  Era,['Add t = \($0)'],  Path,['B 4', 'B 1']"
      }),
    Sample(
      name: "a log of sections, each with its own width", delimiter: ",",
      text:
        "'Version\n2008.06.18\n'Time\n2010-07-26 09:28:04:211\n'name,default\n8k 0% Read; 100% Random,0\n'size,reads,random,delay\n8192,0,100,0\n"
        + rows(9) { "CPU,\($0),,,,,1.\($0)04,0.39,,,," }),
    Sample(
      name: "semicolons with spaces, decimal commas", delimiter: ";",
      text: rows(6) { "\($0),000000 ; 2,04582E+05 ; 3,4\($0) ; \n".dropLast().description }),
    Sample(
      name: "a preamble of commas over two rows", delimiter: ";",
      text:
        "As of 2026, draft\nPrepared by Ana, Bob\n\nSegment;Region;Owner;SLA\nENT;DACH;Ana;4\nMM;UK;Bob;8\n"),
  ]
}
