import Foundation
import Pipeline
import Testing

@Suite("A plan's folder")
struct PlanFolderTests {
  @Test(
    "gives the plan its name",
    arguments: [
      ("/plans/pumps/FY26-Q3", "FY26-Q3", "pumps-FY26-Q3"),
      ("/plans/pumps/FY26-Q3/", "FY26-Q3", "pumps-FY26-Q3"),
      ("/plans/pumps/FY26-Q3//", "FY26-Q3", "pumps-FY26-Q3"),
      ("/plans/pumps/./FY26-Q3/.", "FY26-Q3", "pumps-FY26-Q3"),
      ("/plans/pumps/FY26-Q3/../FY26-Q4", "FY26-Q4", "pumps-FY26-Q4"), ("/FY26-Q3", "FY26-Q3", "FY26-Q3"),
      ("/Pläne 2026/Q3 neu", "Q3 neu", "Pläne 2026-Q3 neu"), ("/", "plan", "plan"),
    ])
  func name(path: String, folder: String, full: String) {
    let name = PlanName(of: path)
    #expect(name.folder == folder)
    #expect(name.full == full)
  }

  @Test("gives it where it was given from inside")
  func nameFromInside() {
    let here = FileManager.default.currentDirectoryPath
    #expect(PlanName(of: ".") == PlanName(of: here))
    #expect(PlanName(of: "a/..") == PlanName(of: here))
    #expect(PlanName(of: "a/b").full == "a-b")
  }

  @Test(
    "holds the sheets by their ending, in the order of their names",
    arguments: [
      (["b.csv", "a.csv", "B.CSV"], ["B.CSV", "a.csv", "b.csv"]),
      (["a.csv", ".b.csv", ".csv", "notes.txt", "a.csv.bak", "csv"], ["a.csv"]),
      (["a.TSV", "b.tab", "c.xls", "d.csv"], ["a.TSV", "b.tab", "d.csv"]),
      (["Händler Übersicht.csv", "Zähler.Csv"], ["Händler Übersicht.csv", "Zähler.Csv"]),
    ])
  func sheets(files: [String], read: [String]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.makeFolder("plan", Dictionary(uniqueKeysWithValues: files.map { ($0, "x\n") }))
    #expect(try PlanFolder.read(path).files.map(\.name) == read)
  }

  @Test(
    "holds texts that are tables of tabs, as spreadsheets save them, and no notes",
    arguments: [
      ("Segment\tOwner\r\nENT\tAna\r\n", true), ("Plan\t\r\n\r\nSegment\tOwner\r\n", true),
      ("", false), ("To do\n\task Ana\n\tsend it\n", false), ("Notes\nof the plan\nAna:\tcalls\n", false),
    ])
  func texts(text: String, isSheet: Bool) throws {
    let folder = try TemporaryFolder()
    let path = try folder.makeFolder("plan", ["a.csv": "x\n", "Sheet1.txt": text])
    #expect(try PlanFolder.read(path).files.map(\.name) == (isSheet ? ["Sheet1.txt", "a.csv"] : ["a.csv"]))
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try Data([0xFF, 0xFE] + wide).write(to: URL(filePath: path + "/Sheet1.txt"))
    #expect(try PlanFolder.read(path).files.count == (isSheet ? 2 : 1))
  }

  @Test("may be a link, as may each sheet")
  func links() throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeFolder("plan", ["a.csv": "x\n"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("plan/b.csv"), withDestinationPath: folder.path("plan/a.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("plan"))
    let plan = try PlanFolder.read(folder.path("link") + "/")
    #expect(plan.name.folder == "link")
    #expect(plan.path == folder.path("link"))
    #expect(plan.files.map(\.name) == ["a.csv", "b.csv"])
    #expect(plan.files.map(\.digest) == Array(repeating: Self.digestOfX, count: 2))
  }

  @Test("is one of its own for the results of each of several plans")
  func outputs() {
    #expect(OutputNames.folders(of: ["/p/a/Q3"], in: "out/") == ["out"])
    #expect(OutputNames.folders(of: ["/p/a/Q3", "/p/b/Q3"], in: "out/") == ["out/a-Q3", "out/b-Q3"])
    #expect(
      OutputNames.folders(of: ["/p/a/Q3", "/r/a/Q3/", "/r/a/q3", "/r/a/Q3-2"], in: "out")
        == ["out/a-Q3", "out/a-Q3-3", "out/a-q3-4", "out/a-Q3-2"])
  }

  /// SHA-256 of `x` and a line feed.
  private static let digestOfX = "73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac"
}
