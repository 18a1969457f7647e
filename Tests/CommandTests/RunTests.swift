import Foundation
import Testing

@Suite("A run")
struct RunTests {
  @Test("goes on after a bad plan, in the order given, and ends with 2", arguments: ["1", "2", "4"])
  func oneBadPlan(jobs: String) throws {
    let folder = try Workplace.make()
    let run = try Program(
      ["build", "good/FY26-Q3", "empty", "faulty/FY26-Q3", "-o", "out", "--jobs", jobs], in: folder)
    #expect(run.status == 2)
    #expect(
      run.output.split(separator: "\n").map { $0.prefix { $0 != ":" } } == ["good-FY26-Q3", "faulty-FY26-Q3"])
    #expect(run.errors.hasPrefix("fairlead: empty: the folder is empty"))
    let files = try folder.files("out").keys
    #expect(files.contains("good-FY26-Q3/playbook.xlsx"))
    #expect(files.contains("faulty-FY26-Q3/playbook.xlsx"))
  }

  @Test("knows a plan that is given as the folder it runs in")
  func here() throws {
    let folder = try Workplace.make()
    let run = try Program(
      ["build", ".", "-o", "../../out"], in: folder, shell: #"cd good/FY26-Q3 && exec "$@""#)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("good-FY26-Q3: "))
    #expect(try folder.files("out").keys.contains("playbook.xlsx"))
  }

  @Test("gives the same bytes in every time zone, locale and number of jobs")
  func sameBytes() throws {
    let folder = try Workplace.make()
    let settings: [(String, [String: String])] = [
      ("1", ["TZ": "UTC", "LC_ALL": "C"]), ("4", ["TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8"]),
      ("3", ["TZ": "America/Los_Angeles", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"]),
    ]
    var results: [[String: Data]] = []
    for (jobs, environment) in settings {
      let run = try Program(
        ["build", "faulty/FY26-Q3", "-o", "out-\(jobs)", "--jobs", jobs], in: folder, environment: environment
      )
      #expect(run.status == 1)
      results.append(try folder.files("out-\(jobs)"))
    }
    #expect(results[0].count >= 4)
    #expect(results[1] == results[0])
    #expect(results[2] == results[0])
  }

  @Test("colours nothing unless a terminal or the user wants it")
  func color() throws {
    let folder = try Workplace.make()
    let plain = try Program(["check", "faulty/FY26-Q3"], in: folder)
    let never = try Program(["check", "faulty/FY26-Q3", "--color", "never"], in: folder)
    #expect(plain.output == never.output)
    #expect(!plain.output.contains("\u{1B}"))
  }

  @Test("leaves what was there, and no draft, where the disk has no more room")
  func fullDisk() throws {
    let folder = try Workplace.make()
    try folder.write("mine", to: "out/playbook.xlsx")
    let run = try Program(
      ["build", "good/FY26-Q3", "-o", "out"], in: folder, shell: #"ulimit -f 1; exec "$@""#)
    #expect(run.status == 2)
    let files = try folder.files("out")
    #expect(files.keys.sorted() == ["leads/.written-by-fairlead", "playbook.xlsx"])
    #expect(files["playbook.xlsx"] == Data("mine".utf8))
  }

  @Test(
    "fails where its results cannot be shown",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullOutput() throws {
    let run = try Program(["check", "good/FY26-Q3"], in: Workplace.make(), shell: #"exec "$@" >/dev/full"#)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("fairlead: standard output: cannot be written (No space left on device)"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("says nothing when its reader goes away")
  func brokenPipe() throws {
    let run = try Program(
      ["explain", "--format", "markdown"], in: Workplace.make(), shell: #"{ sleep 0.2; "$@"; } | true"#)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("leaves no draft when it is broken off")
  func interruption() throws {
    let folder = try Workplace.make()
    // Ended at different moments; at one or the other something is half written.
    for hundredths in [1, 3, 6, 10, 20] {
      let run = try Program(
        ["build", "good/FY26-Q3", "faulty/FY26-Q3", "-o", "out-\(hundredths)"], in: folder,
        shell: #""$@" >/dev/null & sleep 0."# + (hundredths < 10 ? "0" : "")
          + "\(hundredths); kill -TERM $!; wait $!")
      #expect([1, 128 + 15].contains(run.status))
      let files = try folder.files("").keys
      #expect(files.filter { $0.hasSuffix(".part") } == [])
    }
  }
}
