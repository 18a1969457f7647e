import Diagnostics
import Foundation
import Pipeline

/// The planning sheets that come with the package.
enum Fixtures {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static let pipeline = Pipeline(tool: RunReport.Tool(name: "fairlead", version: "0.1.0"))

  /// Every folder that holds planning sheets, as its path below `Fixtures`, sorted.
  static let plans: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: path(""))) ?? []
    let sheets = paths.filter { path in
      [".csv", ".tsv"].contains(where: path.lowercased().hasSuffix) && !path.contains("/.")
    }
    return Set(sheets.map { $0.split(separator: "/").dropLast().joined(separator: "/") }).sorted()
  }()

  static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }
}
