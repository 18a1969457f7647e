import Foundation
import Testing

/// A text beside the sheets that it came from.
struct Golden {
  /// The file's path below `Fixtures`.
  let name: String

  /// Whether what comes out now is to be the expectation from now on.
  static let isRecording = ProcessInfo.processInfo.environment["FAIRLEAD_RECORD"] == "1"

  var isThere: Bool { FileManager.default.fileExists(atPath: Fixtures.path(name)) }

  /// Compares a text with the file, or rewrites the file where golden cases are recorded.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Self.isRecording {
      return try text.write(toFile: Fixtures.path(name), atomically: true, encoding: .utf8)
    }
    guard isThere else {
      Issue.record("\(name) is missing; make record writes it", sourceLocation: sourceLocation)
      return
    }
    let recorded = try String(contentsOfFile: Fixtures.path(name), encoding: .utf8)
    if let difference = TextDifference(from: recorded, to: text) {
      Issue.record("\(name) is another text now:\n\(difference)", sourceLocation: sourceLocation)
    }
  }
}
