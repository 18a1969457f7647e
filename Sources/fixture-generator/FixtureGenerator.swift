import Foundation

/// Writes the large planning folders under the folder named on the command line, the same bytes each time.
@main
enum FixtureGenerator {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let root = arguments.first, arguments.count == 1 else {
      print("usage: fixture-generator FOLDER")
      exit(2)
    }
    let sheets = ServicesPlan.sheets + PumpPlan.sheets + SkincarePlan.sheets
    for sheet in sheets {
      let file = URL(fileURLWithPath: root).appendingPathComponent(sheet.path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(sheet.bytes).write(to: file)
    }
    print("\(sheets.count) sheets, \(sheets.reduce(0) { $0 + $1.rows.count }) rows")
  }
}
