import Foundation
import Pipeline
import Playbooks
import Workbooks
import XLSX

extension Section {
  /// Workbooks: laid out and written, beside the library alone with the same cells.
  static let workbooks = Section(
    name: "workbooks",
    title: """
      Workbooks: laid out and written (seconds of one core; library: a bare loop over libxlsxwriter with the same cells, \
      formats and links, and nothing else; with tables: the same with the same tables and sizes too, which are parts of \
      the file that the library writes; each the better of two runs in turn; ratio: library / written, 1 is as fast as \
      it; smallest: libxlsxwriter with one cell, as often)
      """,
    columns: [
      "workbooks", "cells", "made s", "laid out s", "written s", "library s", "ratio", "with tables s",
      "ratio",
      "million cells/s",
      "smallest s", "all / smallest", "MB", "peak MB",
    ],
    cases: [
      Case(name: "10,000 rows, words that recur") { writing(rows: 10_000, isDistinct: false) },
      Case(name: "100,000 rows, words that recur") { writing(rows: 100_000, isDistinct: false) },
      Case(name: "10,000 rows, every text another") { writing(rows: 10_000, isDistinct: true) },
      Case(name: "100,000 rows, every text another") { writing(rows: 100_000, isDistinct: true) },
      Case(name: "playbook of 1,000 rules") { playbook(.routing(rules: 1_000)) },
      Case(name: "playbook of 10,000 rules") { playbook(.routing(rules: 10_000)) },
      Case(name: "playbook of the largest plan") { playbook(.largest) },
      Case(name: "30 sales leads, 1,000 rules") { leads(.routing(rules: 1_000)) },
      Case(name: "300 sales leads, 10,000 rules") { leads(.routing(rules: 10_000, leads: 300)) },
      Case(name: "300 sales leads, the largest plan") { leads(.largest) },
    ])

  private static func writing(rows: Int, isDistinct: Bool) -> [String] {
    measured { [{ table(rows: rows, isDistinct: isDistinct) }] }
  }

  private static func playbook(_ plan: SamplePlan) -> [String] {
    measured {
      let checked = try plan.inFolder {
        try Pipeline.forBench.check($0.path(percentEncoded: false))
      }
      let playbook = Pipeline.forBench.playbook(of: checked)
      return [{ PlaybookLayout.workbook(of: playbook) }]
    }
  }

  private static func leads(_ plan: SamplePlan) -> [String] {
    measured {
      let checked = try plan.inFolder {
        try Pipeline.forBench.check($0.path(percentEncoded: false))
      }
      return PlaybookLayout.leadPlans(of: Pipeline.forBench.playbook(of: checked)).map(\.workbook)
    }
  }

  /// Ten columns of ids, words, numbers and days, in a table.
  private static func table(rows: Int, isDistinct: Bool) -> Workbook {
    let words = ["Enterprise", "Mid-market", "Small business", "Partner", "Not yet decided"]
    let columns = (0..<10).map { NamedTable.Column("Column \($0)", $0 > 6 ? .number : .text) }
    let cells = (0..<rows).map { row in
      NamedTable.Row(
        (0..<10).map { column in
          switch column {
          case 9: .date(2026, 1 + row % 12, 1 + row % 28)
          case 7...8: .integer(row * column)
          case _ where isDistinct: .text("\(words[(row + column) % words.count]) \(row * 10 + column)")
          default: .text(words[(row * 7 + column) % words.count])
          }
        })
    }
    let list = NamedTable(name: "tblRows", columns: columns, rows: cells, emptyText: "")
    return Workbook(
      properties: Workbook.Properties(title: "Rows", created: Day(year: 2026, month: 7, day: 1)),
      sheets: [Worksheet(name: "Rows", kind: .list, title: "Rows", blocks: [.table(list)])])
  }
}

// MARK: - Measuring

extension Section {
  private static func measured(_ workbooks: () throws -> [@Sendable () -> Workbook]) -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairlead-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      var times = WritingTimes(file: folder.appending(path: "x.xlsx").path(percentEncoded: false))
      for workbook in try workbooks() { try times.add(workbook) }
      return times.cells
    } catch {
      return ["\(error)"]
    }
  }
}

/// What making and writing some workbooks took, one after the other.
private struct WritingTimes {
  let file: String
  private var count = 0
  private var placed = 0
  private var bytes = 0
  private var made = 0.0
  private var laidOut = 0.0
  private var written = 0.0
  private var library = 0.0
  private var libraryWithTables = 0.0
  private var smallest = 0.0
  /// Before the library was given its cells, which only the bench does.
  private var peak = 0

  init(file: String) { self.file = file }

  mutating func add(_ make: () -> Workbook) throws {
    let start = Usage.seconds
    let workbook = make()
    let isMade = Usage.seconds
    let layout = WorkbookLayout(workbook)
    made += isMade - start
    laidOut += Usage.seconds - isMade
    // In turn, for whoever is first finds no memory ready.
    var times = [try Self.seconds { try XLSXFile.write(layout, to: file) }]
    if count == 0 { peak = Usage.peakMemory }
    let floor = WritingFloor(of: layout)
    var floorTimes: [Double] = []
    var tableTimes: [Double] = []
    for _ in 0..<2 {
      floorTimes.append(try Self.seconds { try floor.write(.cells, to: file) })
      tableTimes.append(try Self.seconds { try floor.write(.cellsAndTables, to: file) })
    }
    times.append(try Self.seconds { try XLSXFile.write(layout, to: file) })
    written += times.min() ?? 0
    library += floorTimes.min() ?? 0
    libraryWithTables += tableTimes.min() ?? 0
    count += 1
    placed += layout.sheets.reduce(0) { $0 + $1.cells.count }
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    bytes += size ?? 0
    smallest += try Self.seconds { try Self.oneCell.write(.cells, to: file) }
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = Usage.seconds
    try body()
    return Usage.seconds - start
  }

  private static let oneCell = WritingFloor(
    of: WorkbookLayout(
      Workbook(
        properties: Workbook.Properties(title: "One", created: Day(year: 2026, month: 7, day: 1)),
        sheets: [Worksheet(name: "One", kind: .list, title: "One")])))

  var cells: [String] {
    func format(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }
    return [
      "\(count)", "\(placed)", format(made, 2), format(laidOut, 2), format(written, 2), format(library, 2),
      format(library / written, 2), format(libraryWithTables, 2), format(libraryWithTables / written, 2),
      format(Double(placed) / written / 1_000_000, 2),
      count > 1 ? format(smallest, 2) : "-",
      count > 1 ? format((made + laidOut + written) / smallest, 1) : "-",
      format(Double(bytes) / 1_000_000, 1),
      format(Double(peak) / 1_000_000, 0),
    ]
  }
}
