import Foundation

extension Section {
  /// The whole program on many small files: start, reading, recognition, report.
  static let inspect = Section(
    name: "inspect",
    title:
      "Inspecting: 2,000 small files in one run of the program (seconds by the clock, on all processors)",
    columns: ["files", "MB", "s", "files/s", "MB of output"],
    cases: [
      Case(name: "one by one, text") { inspect(.each, format: "text") },
      Case(name: "one by one, JSON") { inspect(.each, format: "json") },
      Case(name: "as one folder, text") { inspect(.folder, format: "text") },
      Case(name: "into a folder, CSV") { inspect(.each, format: "csv") },
    ])

  private enum Arguments {
    case each, folder
  }

  private static func inspect(_ arguments: Arguments, format: String) -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairlead-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let files = try? write(2_000, into: folder.appending(path: "FY26-Q3")) else {
      return ["cannot write"]
    }
    let size = files.reduce(0) { $0 + $1.bytes }
    let paths = arguments == .each ? files.map(\.path) : [folder.appending(path: "FY26-Q3").path()]
    let output = format == "csv" ? ["--output", folder.appending(path: "out").path()] : []
    let clock = ContinuousClock()
    var least = Duration.seconds(3600)
    var printed = 0
    for _ in 1...3 {
      let start = clock.now
      let run = program(["inspect", "--format", format] + output + paths)
      guard run.status == 0 else { return ["exit \(run.status)"] }
      least = min(least, clock.now - start)
      printed = run.bytes
    }
    let seconds = least / .seconds(1)
    return [
      "\(files.count)", megabytes(size), String(format: "%.2f", seconds),
      String(format: "%.0f", Double(files.count) / seconds), megabytes(printed),
    ]
  }

  /// Small sheets of several kinds, each some rows long.
  private static func write(_ count: Int, into folder: URL) throws -> [(path: String, bytes: Int)] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try (1...count).map { number in
      let file = folder.appending(path: "plan \(number).csv")
      let text = sheet(number)
      try Data(text.utf8).write(to: file)
      return (file.path(percentEncoded: false), text.utf8.count)
    }
  }

  private static func sheet(_ number: Int) -> String {
    let rows = 1...(5 + number % 20)
    switch number % 4 {
    case 0:
      return "Rule ID,Priority,Segment,Country,Deal size,Owner,First response\n"
        + rows.map { "R\($0),\($0 * 10),MM,DE,$25k-100k,Ana Keller \($0),4 hrs\n" }.joined()
    case 1:
      return "Name;E-Mail;Rolle;Team;Eintritt\n"
        + rows.map { "Händler \($0);h\($0)@example.com;AE;DACH;31.08.2026\n" }.joined()
    case 2:
      return "FY26 Q3 offers,,,\n,,,\nTitle,Type,Stage,Owner\n"
        + rows.map { "\"Offer \($0), revised\",webinar,Awareness,Bo Braun\n" }.joined()
        + "Total,,,\(number)\n"
    default:
      return "Partner\tType\tTier\tRegions\tAgreement end\n"
        + rows.map { "Partner \($0)\treseller\tGold\tDE, AT\t2027-03-31\n" }.joined()
    }
  }

  /// Runs the program that lies beside this one.
  private static func program(_ arguments: [String]) -> (status: Int32, bytes: Int) {
    let process = Process()
    process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "fairlead")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    do { try process.run() } catch { return (-1, 0) }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, bytes.count)
  }

  private static func megabytes(_ bytes: Int) -> String { String(format: "%.1f", Double(bytes) / 1_000_000) }
}
