import Foundation
import Testing

/// One use of the program and what it is expected to give.
struct Use: Sendable, CustomTestStringConvertible {
  let arguments: String
  let status: Int32
  let output: String?
  let errors: String?

  /// Arguments are parted by spaces, `_` standing for one inside; `nil` for a stream means nothing at all.
  init(_ arguments: String, _ status: Int32, output: String? = nil, errors: String? = nil) {
    self.arguments = arguments
    self.status = status
    self.output = output
    self.errors = errors
  }

  var testDescription: String { "fairlead \(arguments) → \(status)" }

  func check(in folder: borrowing TemporaryFolder) throws {
    let words = arguments.split(separator: " ").map { String($0).replacing("_", with: " ") }
    let run = try Program(words, in: folder)
    #expect(run.status == status, "\(run.output)\(run.errors)")
    for (found, expected) in [(run.output, output), (run.errors, errors)] {
      if let expected {
        #expect(found.contains(expected))
      } else {
        #expect(found == "")
      }
    }
  }
}

@Suite("The command")
struct CommandTests {
  @Test("is built where the tests are")
  func isThere() {
    #expect(Program.url != nil)
  }

  @Test(
    "does what it is asked",
    arguments: [
      Use("--version", 0, output: "0.1.0\n"),
      Use("--help", 0, output: "SUBCOMMANDS"),
      Use("", 0, output: "SUBCOMMANDS"),
      Use("help build", 0, output: "--output <dir>"),
      Use("build --help", 0, output: "--jobs <jobs>"),
      Use("explain", 0, output: "GAP-03"),
      Use("explain GAP-03", 0, output: "rule-without-owner"),
      Use("explain rule-without-owner --format markdown", 0, output: "GAP-03"),
      Use("explain gap-03 --format json", 0, output: "\"GAP-03\""),
      Use("check good/FY26-Q3", 0, output: " in 4 rows of 2 sheets\n"),
      Use("check good/FY26-Q3/", 0, output: " in 4 rows of 2 sheets\n"),
      Use("check ./good/../link/", 0, output: " in 4 rows of 2 sheets\n"),
      Use("check good/FY26-Q3 --quiet", 0),
      Use("check faulty/FY26-Q3", 1, output: "FY26-Q3/routing.csv:2:C2: error[GAP-03]: "),
      Use("check faulty/FY26-Q3 --quiet", 1),
      Use("check faulty/FY26-Q3 -q --fail-on never", 0),
      Use("check faulty/FY26-Q3 --color always", 1, output: "\u{1B}[1;31merror\u{1B}[0m[GAP-03]"),
      Use("check faulty/FY26-Q3 --format json", 1, output: "\"code\": \"GAP-03\""),
      Use("check faulty/FY26-Q3 --format sarif", 1, output: "\"ruleId\": \"GAP-03\""),
      Use(
        "check faulty/FY26-Q3 --format github", 1, output: "::error file=faulty/FY26-Q3/routing.csv,line=2"),
      Use("check faulty/FY26-Q3 --as-of 2026-06-20 --format json", 1, output: "\"asOf\": \"2026-06-20\""),
      Use("check good/FY26-Q3 faulty/FY26-Q3", 1, output: "of 2 plans\n"),
      Use("check Pläne_für_2026/3._Quartal", 0, output: " in 2 rows of 1 sheet\n"),
      Use("build good/FY26-Q3 --output out", 0, output: "good-FY26-Q3: 4 rows of 2 sheets; "),
      Use("build good/FY26-Q3 -o out --quiet", 0),
      Use("build faulty/FY26-Q3 -o a/b/c/", 1, output: " in a/b/c\n"),
      Use("build faulty/FY26-Q3 -o out --fail-on never", 0, output: "1 error"),
      Use("build Pläne_für_2026/3._Quartal -o Ergebnis_für_alle", 0, output: " in Ergebnis für alle\n"),
      Use("build good/FY26-Q3 faulty/FY26-Q3 -o out -q", 1),
      Use("why good/FY26-Q3 segment=SMB", 0, output: "Goes to Ana Keller, by row 2"),
      Use("why good/FY26-Q3 Company_size=small", 0, output: "Goes to Ana Keller, by row 2"),
      Use("why good/FY26-Q3", 0, output: "Goes to Ben Okoro, by row 3"),
      Use("why good/FY26-Q3 segment=Martian", 0, output: "counts as unknown"),
      Use("why good/FY26-Q3 segment=SMB --rule R3", 0, output: "nothing: it matches"),
      Use("why good/FY26-Q3 segment=SMB --format json", 0, output: "\"rule\": \"R2\""),
      Use("why faulty/FY26-Q3 segment=SMB --format json", 0, output: "\"owner\": null"),
    ])
  func work(use: Use) throws {
    try use.check(in: Workplace.make())
  }

  @Test(
    "ends with 2 and says on standard error what is wrong with its use",
    arguments: [
      Use("frobnicate", 2, errors: "frobnicate"),
      Use("build good/FY26-Q3", 2, errors: "Missing expected argument '--output <dir>'"),
      Use("build --output out", 2, errors: "Missing expected argument '<plan> ...'"),
      Use("build good/FY26-Q3 --output", 2, errors: "Missing value for '--output"),
      Use("build good/FY26-Q3 -o out --jobs 0", 2, errors: "--jobs takes a number from 1 up"),
      Use("build good/FY26-Q3 -o out --jobs many", 2, errors: "many"),
      Use("check", 2, errors: "Missing expected argument '<plan> ...'"),
      Use("check -", 2, errors: "A plan is a folder"),
      Use("check good/FY26-Q3 --format xml", 2, errors: "xml"),
      Use("check good/FY26-Q3 --as-of tomorrow", 2, errors: "tomorrow"),
      Use("check good/FY26-Q3 --as-of 2026-02-30", 2, errors: "2026-02-30"),
      Use("check good/FY26-Q3 --fail-on anything", 2, errors: "anything"),
      Use("explain XYZ-99", 2, errors: "XYZ-99"),
      Use("why", 2, errors: "Missing expected argument '<plan>'"),
      Use("why good/FY26-Q3 SMB", 2, errors: "“SMB” is no field=value"),
      Use("why good/FY26-Q3 segmnt=SMB", 2, errors: "Did you mean “segment”? Rules ask for segment."),
      Use("why good/FY26-Q3 segment=SMB --rule R99", 2, errors: "There is no rule “R99”."),
    ])
  func usage(use: Use) throws {
    try use.check(in: Workplace.make())
  }

  @Test(
    "ends with 2 and one line that names the path and what to do",
    arguments: [
      Use("check nowhere", 2, errors: "fairlead: nowhere: there is no such folder; "),
      Use("check nowhere/FY26-Q3/", 2, errors: "fairlead: nowhere/FY26-Q3/: there is no such folder; "),
      Use("check file", 2, errors: "fairlead: file: this is a file; give the folder"),
      Use("check file/FY26-Q3", 2, errors: "fairlead: file/FY26-Q3: cannot be read (Not a directory); "),
      Use(
        "check good/FY26-Q3/routing.csv", 2, errors: "fairlead: good/FY26-Q3/routing.csv: this is a file; "),
      Use("check empty", 2, errors: "fairlead: empty: the folder is empty; export"),
      Use(
        "check notes", 2,
        errors: "fairlead: notes: there is no CSV or TSV file in this folder, only notes.txt; "),
      Use(
        "check good", 2, errors: "fairlead: good: there is no CSV or TSV file in this folder, only FY26-Q3; "),
      Use(
        "check other", 2,
        errors:
          "fairlead: other: no routing, territories, channel, partner or RACI sheet recognized in colours.csv"
      ),
      Use("check headers", 2, errors: "fairlead: headers: nothing but headers in routing.csv; export"),
      Use("check blank", 2, errors: "fairlead: blank: "),
      Use("check folder", 2, errors: "fairlead: folder/routing.csv: this is no file; rename"),
      Use(
        "check dangling", 2,
        errors: "fairlead: dangling/routing.csv: cannot be read (No such file or directory); "),
      Use("build nowhere -o out", 2, errors: "fairlead: nowhere: there is no such folder; "),
      Use(
        "build good/FY26-Q3 -o file", 2, errors: "fairlead: file: there is a file where a folder is needed; "),
      Use(
        "build good/FY26-Q3 -o file/out", 2, errors: "fairlead: file/out: there is a file where a folder is"),
      Use(
        "build good/FY26-Q3 -o blocked", 2,
        errors: "fairlead: blocked/playbook.xlsx: there is a folder of that"),
    ])
  func badInput(use: Use) throws {
    let folder = try Workplace.make()
    let before = try folder.files("").keys.sorted()
    try use.check(in: folder)
    let run = try Program(use.arguments.split(separator: " ").map(String.init), in: folder)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    let after = try folder.files("").keys.filter { !$0.hasSuffix("/leads") && $0 != "out" }.sorted()
    #expect(after.filter { !$0.hasSuffix(".written-by-fairlead") } == before)
  }
}
