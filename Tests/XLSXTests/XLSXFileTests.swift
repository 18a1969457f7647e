import Foundation
import Testing
import Workbooks
import XLSX

@Suite("A workbook becomes a file")
struct XLSXFileTests {
  @Test("the same workbook gives the same bytes, over an older file too")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    try XLSXFile.write(SampleWorkbook.workbook, to: folder.path("one.xlsx"))
    try Data("older and longer".utf8).write(to: URL(filePath: folder.path("two.xlsx")))
    try XLSXFile.write(SampleWorkbook.workbook, to: folder.path("two.xlsx"))
    let one = try Data(contentsOf: URL(filePath: folder.path("one.xlsx")))
    #expect(one.starts(with: Data("PK".utf8)))
    #expect(one.count > 5_000)
    #expect(try Data(contentsOf: URL(filePath: folder.path("two.xlsx"))) == one)
  }

  @Test("a change of one cell changes the bytes")
  func otherBytes() throws {
    let folder = try TemporaryFolder()
    var changed = SampleWorkbook.workbook
    changed.sheets[0].title = "Playbook FY26-Q4"
    try XLSXFile.write(SampleWorkbook.workbook, to: folder.path("one.xlsx"))
    try XLSXFile.write(changed, to: folder.path("two.xlsx"))
    let files = try ["one.xlsx", "two.xlsx"].map { try Data(contentsOf: URL(filePath: folder.path($0))) }
    #expect(files[0] != files[1])
  }

  @Test("workbooks written on many threads at once are those written one by one")
  func threads() async throws {
    let folder = try TemporaryFolder()
    try XLSXFile.write(SampleWorkbook.workbook, to: folder.path("alone.xlsx"))
    let alone = try Data(contentsOf: URL(filePath: folder.path("alone.xlsx")))
    let paths = (0..<24).map { folder.path("\($0).xlsx") }
    let written = try await withThrowingTaskGroup(of: Data.self) { group in
      for path in paths {
        group.addTask {
          try XLSXFile.write(SampleWorkbook.workbook, to: path)
          return try Data(contentsOf: URL(filePath: path))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(written.count == 24)
    #expect(written.allSatisfy { $0 == alone })
  }

  @Test("a path that cannot be written is a failure that names it")
  func failures() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path("none/a.xlsx")
    #expect(throws: XLSXFailure(path: missing, reason: .folderMissing)) {
      try XLSXFile.write(SampleWorkbook.workbook, to: missing)
    }
    let taken = folder.path("")
    #expect(throws: XLSXFailure(path: taken, reason: .isFolder)) {
      try XLSXFile.write(SampleWorkbook.workbook, to: taken)
    }
    #expect(XLSXFailure(path: missing, reason: .folderMissing).description.contains(missing))
  }
}
