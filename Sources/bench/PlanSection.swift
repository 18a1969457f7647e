import Diagnostics
import Foundation
import Pipeline

extension Section {
  /// Whole plans: read, proved and checked.
  static let plans = Section(
    name: "plans",
    title: """
      Plans: from sheets to findings (seconds of one core; µs: for each row, which shows how the time grows; \
      KB: peak memory for each row)
      """,
    columns: ["rows", "MB of CSV", "s", "µs / row", "findings", "peak MB", "KB / row"],
    cases: [
      Case(name: "1,000 rules") { checking(.routing(rules: 1_000)) },
      Case(name: "10,000 rules") { checking(.routing(rules: 10_000)) },
      Case(name: "50,000 rules") { checking(.routing(rules: 50_000)) },
      Case(name: "50,000 rules, 100,000 accounts, 300 sales leads") { checking(.largest) },
      Case(name: "2,000 rules for an account each") { checking(.accountRules(2_000)) },
      Case(name: "20,000 rules for an account each") { checking(.accountRules(20_000)) },
      Case(name: "4,650 postal codes") { checking(.postalCodes(4_650)) },
      Case(name: "46,500 postal codes") { checking(.postalCodes(46_500)) },
      Case(name: "720 rules that repeat the first") { checking(.duplicates(720)) },
      Case(name: "7,200 rules that repeat the first") { checking(.duplicates(7_200)) },
    ])

  private static func checking(_ plan: SamplePlan) -> [String] {
    do {
      return try plan.inFolder { folder in
        let start = Usage.seconds
        let checked = try Pipeline.forBench.check(folder.path(percentEncoded: false))
        let seconds = Usage.seconds - start
        let rows = plan.sheets.reduce(0) { $0 + $1.lines.count - 1 }
        let bytes = plan.sheets.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.utf8.count + 1 } }
        let peak = Double(Usage.peakMemory)
        return [
          "\(rows)", format(Double(bytes) / 1_000_000, 1), format(seconds, 2),
          format(seconds * 1_000_000 / Double(rows), 0), "\(checked.report.findings.count)",
          format(peak / 1_000_000, 0), format(peak / 1_000 / Double(rows), 1),
        ]
      }
    } catch {
      return ["\(error)"]
    }
  }

  private static func format(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }
}

extension SamplePlan {
  /// As large as a company's plan gets.
  static var largest: SamplePlan { .routing(rules: 50_000, accounts: 100_000, leads: 300) }

  /// Writes the plan into a folder of its own for as long as `body` runs.
  func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairlead-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let plan = folder.appending(path: "FY26-Q3")
    try write(into: plan)
    return try body(plan)
  }
}

extension Pipeline {
  static var forBench: Pipeline { Pipeline(tool: RunReport.Tool(name: "fairlead", version: "bench")) }
}
