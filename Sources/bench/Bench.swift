import Foundation

/// Measures the program's stages and prints a table for each section: `bench`, `bench SECTION`.
///
/// Every case runs in a process of its own, `bench SECTION CASE`, so that its peak memory is its own.
@main
enum Bench {
  /// The sections in the order they are printed.
  private static let sections: [Section] = [.reading, .inspect, .coverage, .plans, .workbooks]

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let chosen = sections.filter { arguments.isEmpty || $0.name == arguments[0] }
    guard !chosen.isEmpty, arguments.count <= 2 else {
      print("usage: bench [\(sections.map(\.name).joined(separator: "|"))]")
      exit(2)
    }
    if arguments.count == 2, let found = chosen[0].cases.first(where: { $0.name == arguments[1] }) {
      print(found.measure().joined(separator: "\t"))
      return
    }
    for section in chosen {
      print("## \(section.title)\n")
      let rows = try section.cases.map { try [$0.name] + cells(of: $0, in: section) }
      print(TextTable(headers: ["case"] + section.columns, rows: rows).text)
    }
  }

  /// What a process of its own measured.
  private static func cells(of found: Case, in section: Section) throws -> [String] {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = [section.name, found.name]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return ["failed"] }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").last ?? ""
    return line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Some cases that are measured in the same way; each section has a file.
struct Section: Sendable {
  let name: String
  let title: String
  /// The headers of what each case measures.
  let columns: [String]
  let cases: [Case]
}

/// One thing to measure; gives a cell for each column of its section.
struct Case: Sendable {
  let name: String
  let measure: @Sendable () -> [String]
}
