import Foundation
import Testing

@Suite("Inspecting")
struct InspectTests {
  @Test(
    "tells how sheets were understood",
    arguments: [
      Use("help inspect", 0, output: "-o, --output <dir>"),
      Use("inspect good/FY26-Q3/routing.csv", 0, output: "A1:C3  routing\n"),
      Use("inspect good/FY26-Q3/routing.csv", 0, output: "has what it needs: owner (C), segment (B)"),
      Use("inspect good/FY26-Q3/", 0, output: "\n\ngood/FY26-Q3/routing.csv\n"),
      Use("inspect file", 0, output: "file\n  file      6 bytes"),
      Use("inspect notes/notes.txt other/colours.csv", 0, output: "\n\nother/colours.csv\n"),
      Use("inspect other/colours.csv", 0, output: "no kind of sheet that is known"),
      Use("inspect other/colours.csv --fail-on error", 0, output: "warning[DAT-28]"),
      Use("inspect other/colours.csv --fail-on warning", 1, output: "warning[DAT-28]"),
      Use("inspect other/colours.csv -q --fail-on warning", 1),
      Use("inspect other/colours.csv --color always", 0, output: "\u{1B}[1;33mwarning\u{1B}[0m[DAT-28]"),
      Use("inspect blank/routing.csv", 0, output: "0 bytes"),
      Use("inspect good/FY26-Q3 --quiet", 0),
      Use("inspect good/FY26-Q3/routing.csv --format json", 0, output: "\"kind\": \"routing\""),
      Use("inspect good/FY26-Q3/routing.csv --format csv", 0, output: Workplace.rules),
      Use("inspect good/FY26-Q3 --format csv --output out", 0, output: "2 sheets written into out\n"),
      Use("inspect good/FY26-Q3 --format csv --output out -q", 0),
      Use(
        "inspect Pläne_für_2026/3._Quartal", 0,
        output: "Pläne für 2026/3. Quartal/Lead-Zuordnung Übersicht.CSV"),
    ])
  func work(use: Use) throws {
    try use.check(in: Workplace.make())
  }

  @Test(
    "ends with 2 where it cannot do its work",
    arguments: [
      Use("inspect", 2, errors: "Missing expected argument '<file> ...'"),
      Use("inspect good/FY26-Q3 --format xml", 2, errors: "xml"),
      Use("inspect good/FY26-Q3 --format csv", 2, errors: "Only one sheet can be printed as CSV"),
      Use("inspect - -", 2, errors: "Standard input (-) can be read once"),
      Use(
        "inspect nowhere.csv", 2, errors: "fairlead: nowhere.csv: there is no such file; check the spelling\n"
      ),
      Use("inspect empty", 2, errors: "fairlead: empty: the folder is empty; export"),
      Use("inspect folder", 2, errors: "fairlead: folder/routing.csv: this is no file; rename"),
      Use("inspect dangling", 2, errors: "fairlead: dangling/routing.csv: cannot be read (No such file"),
      Use(
        "inspect good/FY26-Q3 -o file", 2, errors: "fairlead: file: there is a file where a folder is needed"),
      Use(
        "inspect good/FY26-Q3/routing.csv --format csv -o good/FY26-Q3/", 2,
        errors: "fairlead: good/FY26-Q3/routing.csv: this is one of the files that are read; choose"),
    ])
  func failures(use: Use) throws {
    let folder = try Workplace.make()
    try use.check(in: folder)
    #expect(try folder.files("good")["FY26-Q3/routing.csv"] == Data(Workplace.rules.utf8))
  }

  @Test("goes on after a file that cannot be read, in the order given")
  func oneBadFile() throws {
    let run = try Program(
      ["inspect", "good/FY26-Q3/routing.csv", "nowhere.csv", "folder", "file"], in: Workplace.make())
    #expect(run.status == 2)
    let files = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(files == ["good/FY26-Q3/routing.csv", "file"])
    #expect(run.errors.split(separator: "\n").count == 2)
  }

  @Test("reads standard input")
  func standardInput() throws {
    let run = try Program(
      ["inspect", "-", "--format", "csv"], in: Workplace.make(),
      shell: #"exec "$@" <good/FY26-Q3/routing.csv"#)
    #expect(run.status == 0)
    #expect(run.output == Workplace.rules)
  }

  @Test("gives each format one document, for one file and for several", arguments: [1, 2, 3])
  func json(count: Int) throws {
    let files = ["good/FY26-Q3/routing.csv", "good/FY26-Q3/owners.csv", "other/colours.csv"].prefix(count)
    let run = try Program(["inspect", "--format", "json"] + files, in: Workplace.make())
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let told = document?["files"] as? [[String: Any]]
    #expect(told?.compactMap { $0["file"] as? String } == Array(files))
  }

  @Test("writes one file for each sheet, with its name; equal names are numbered")
  func output() throws {
    let folder = try Workplace.make()
    let names: [(format: String, files: [String])] = [
      ("csv", ["owners.csv", "routing-2.csv", "routing.csv"]),
      ("json", ["owners.json", "routing-2.json", "routing.json"]),
      ("text", ["owners.txt", "routing-2.txt", "routing.txt"]),
    ]
    for (format, files) in names {
      let run = try Program(
        ["inspect", "good/FY26-Q3", "faulty/FY26-Q3/routing.csv", "--format", format, "-o", "out/\(format)"],
        in: folder)
      #expect(run.status == 0)
      #expect(run.output == "3 sheets written into out/\(format)\n")
      #expect(try folder.files("out/\(format)").keys.sorted() == files)
    }
    let sheets = try folder.files("out/csv")
    #expect(sheets["routing.csv"] == Data(Workplace.rules.utf8))
    #expect(sheets["routing-2.csv"] == Data(Workplace.undecided.utf8))
  }

  @Test("reads a folder's sheets together and a file by itself")
  func together() throws {
    let folder = try TemporaryFolder()
    try folder.write("Frobs,Owner\nSMB,Ana Keller\n", to: "FY26-Q3/routing.csv")
    try folder.write("Kind,Written,Meant\nheader,Frobs,Segment\n", to: "FY26-Q3/vocabulary.csv")
    let alone = try Program(["inspect", "FY26-Q3/routing.csv"], in: folder).output
    let together = try Program(["inspect", "FY26-Q3"], in: folder).output
    #expect(alone.contains("Frobs") && !alone.contains("segment  "))
    #expect(together.contains("segment  "))
  }
}
