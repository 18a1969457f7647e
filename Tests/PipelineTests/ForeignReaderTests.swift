import Foundation
import Pipeline
import Testing

/// The path of a Python that has openpyxl.
private let pythonWithReader = ProcessInfo.processInfo.environment["FAIRLEAD_PYTHON"]

/// Finished workbooks, read by openpyxl and compared with what was meant, cell by cell.
@Suite(
  "Another program reads from finished workbooks",
  .enabled(if: pythonWithReader != nil, "FAIRLEAD_PYTHON names no Python with openpyxl"))
struct ForeignReaderTests {
  @Test(
    "what was meant",
    arguments: [
      "workflow-software/FY26-Q3", "it-services/FY26-Q3", "pump-manufacturer/FY26-Q3",
      "skincare-brand/FY26-Q3",
    ])
  func reading(plan: String) async throws {
    let folder = try TemporaryFolder()
    let output = folder.path("out")
    let built = try await Fixtures.pipeline.build(
      Fixtures.path(plan), into: output, jobs: 2, drafts: Drafts())
    let (playbook, leads) = Fixtures.pipeline.workbooks(of: built.checked)
    try Self.write(WorkbookText.text(of: playbook), to: output + "/playbook.cells.tsv")
    for lead in leads {
      try Self.write(WorkbookText.text(of: lead.workbook), to: output + "/leads/\(lead.slug).cells.tsv")
    }
    let (status, said) = try Self.compare(output)
    #expect(status == 0, "\(said)")
    #expect(said.hasPrefix("\(leads.count + 1) workbooks, "))
  }

  private static func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  private static func compare(_ folder: String) throws -> (status: Int32, said: String) {
    let script = Fixtures.folder.deletingLastPathComponent().appending(
      path: "Tests/read-workbooks/compare.py")
    let process = Process()
    process.executableURL = URL(filePath: try #require(pythonWithReader))
    process.arguments = ["-B", script.path(percentEncoded: false), folder]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
