import Diagnostics
import Foundation
import Pipeline
import Testing

/// Each row of a file is in the plan, or listed with a reason, with the row and line that a spreadsheet and an
/// editor show.
@Suite("Nothing is lost")
struct NothingLostTests {
  @Test("of the sheets that come with the package", arguments: Fixtures.plans)
  func fixtures(plan: String) async throws {
    let accounts = try await RowAccount.accounts(of: Fixtures.path(plan))
    #expect(!accounts.isEmpty)
    for account in accounts {
      let slow = SlowReading(try Self.text(of: account.file))
      check(account, slow)
      if Self.putRight.contains(plan) { continue }
      checkColumns(account, slow)
      checkChanges(account, slow)
    }
    try checkPlan(of: Fixtures.path(plan), accounts)
  }

  @Test("of sheets damaged by chance", arguments: UInt64(1)...80)
  func damaged(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let original = random.pick(Self.seeds)
    let sheet = DamagedSheet(try Self.text(of: Fixtures.path(original)), by: &random)
    let folder = try TemporaryFolder()
    let path = try folder.makeFolder("FY26-Q3")
    let name = original.split(separator: "/").last.map(String.init) ?? "routing.csv"
    try Data(sheet.bytes).write(to: URL(filePath: path + "/" + name))
    let account = try #require(try await RowAccount.accounts(of: path + "/" + name).first)
    check(account, SlowReading(sheet.text, hasBrokenQuotes: sheet.hasBrokenQuotes))
    try checkPlan(of: path, [account])
  }

  /// Cases whose cells are no longer those of the file: they were joined, or decoded otherwise.
  private static let putRight: Set = [
    "Cases/commas-outside-quotes", "Cases/mixed-encodings", "Cases/columns-lined-up-by-spaces",
    "Cases/crm-export-of-owners-and-rules",
  ]

  /// The small sheets of the golden cases and of the plans.
  private static let seeds: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: Fixtures.path(""))) ?? []
    return paths.filter { $0.lowercased().hasSuffix(".csv") && !$0.contains("/.") }.sorted().filter { path in
      (FileManager.default.contents(atPath: Fixtures.path(path))?.count ?? 0) < 9_000
    }
  }()

  /// Every row with a value is told of once, at its place.
  private func check(_ account: RowAccount, _ slow: SlowReading) {
    // A row that runs through tables side by side is told in each of them.
    let told = account.hasTablesBeside ? Set(account.rows).sorted() : account.rows.sorted()
    let there = slow.rows.map(\.number)
    #expect(
      told == there,
      "\(account.file): lost \(Set(there).subtracting(told)), made up \(Set(told).subtracting(there))")
    #expect(account.filled == account.rows.count)
    let lines = account.lines
    for row in slow.rows {
      guard let line = lines[row.number] else { continue }
      #expect(line == row.line...row.lastLine, "\(account.file): row \(row.number)")
    }
  }

  /// Headers and first values stand in the columns whose letters are told.
  private func checkColumns(_ account: RowAccount, _ slow: SlowReading) {
    let cells = Dictionary(
      slow.rows.map { ($0.number, SlowReading.cells(of: $0.text, delimiter: account.delimiter)) },
      uniquingKeysWith: { first, _ in first })
    for table in account.tables {
      for column in table.columns {
        let index = Self.index(ofColumn: column.letter)
        func cell(_ row: Int) -> String { cells[row].map { index < $0.count ? $0[index] : "" } ?? "" }
        if table.headerRows.count == 1 {
          #expect(
            Self.words(cell(table.headerRows[0])) == Self.words(column.header), "\(account.file): \(column)")
          #expect(column.cell == column.letter + String(table.headerRows[0]))
        }
        let first = table.rows.lazy.map { cell($0.row) }.first { !$0.isEmpty }
        #expect(first.map(Self.words) == column.sample.map(Self.words), "\(account.file): \(column)")
      }
    }
  }

  /// What was changed stands in the cell that is told.
  private func checkChanges(_ account: RowAccount, _ slow: SlowReading) {
    let rows = Dictionary(slow.rows.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var earlier: [String: [String]] = [:]
    for change in account.changes {
      let letters = change.cell.prefix { $0.isLetter }
      guard let row = Int(change.cell.dropFirst(letters.count)).flatMap({ rows[$0] }) else {
        Issue.record("\(account.file): \(change.cell) is in no row")
        continue
      }
      let cells = SlowReading.cells(of: row.text, delimiter: account.delimiter)
      let index = Self.index(ofColumn: String(letters))
      // A blank cell may have been filled, and what was put in changed in turn.
      let before = [index < cells.count ? cells[index] : ""] + earlier[change.cell, default: []]
      #expect(
        change.before.isEmpty || before.contains { Self.words($0).contains(Self.words(change.before)) },
        "\(account.file): \(change)")
      earlier[change.cell, default: []].append(change.after)
      #expect(change.line == row.line)
    }
  }

  /// Something of the plan was made of every row that is told to be read, and nothing of the others.
  private func checkPlan(of folder: String, _ accounts: [RowAccount]) throws {
    // A folder in which nothing can be planned is a failure of its own.
    guard let plan = try? Fixtures.pipeline.check(folder).plan else { return }
    let places = PlanPlaces.rows(of: plan)
    for account in accounts {
      let file = account.file.split(separator: "/").last.map(String.init) ?? account.file
      for table in account.tables where !Self.withoutPlaces.contains(table.kind ?? "") {
        for row in table.rows {
          let place = PlanPlaces.Row(file: file, number: row.row)
          #expect(
            places.contains(place) == (row.reason == nil), "\(file): row \(row.row), \(row.reason ?? "read")")
        }
      }
    }
  }

  /// What these say has no place of its own in a plan: it is in how everything else was read.
  private static let withoutPlaces: Set = ["settings", "vocabulary", "regions"]

  private static func index(ofColumn letters: String) -> Int {
    letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
  }

  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  /// The text of a file: by its mark, else as UTF-8, as Windows-1252, or as Shift-JIS.
  private static func text(of path: String) throws -> String {
    let data = try #require(FileManager.default.contents(atPath: path))
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: data.dropFirst(3), as: UTF8.self) }
    if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
      return try #require(String(data: data, encoding: .utf16))
    }
    let encodings: [String.Encoding] = [.utf8, .windowsCP1252, .shiftJIS]
    return try #require(encodings.lazy.compactMap { String(data: data, encoding: $0) }.first)
  }
}

extension Array where Element == Substring {
  fileprivate func contains(_ words: [Substring]) -> Bool {
    joined(separator: " ").contains(words.joined(separator: " "))
  }
}
