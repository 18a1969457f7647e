import Foundation

/// A Swift file of the product.
struct SourceFile: Sendable {
  /// The path from the top of the package, such as `Sources/Sheets/Sheet.swift`.
  let path: String
  let text: String

  /// The folder under `Sources` that it lies in.
  var module: String { String(path.split(separator: "/")[1]) }

  var lines: [Substring] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
      Substring.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The lines that match, as `path:line: text`.
  func lines(where isMatch: (Substring) -> Bool) -> [String] {
    lines.enumerated().filter { isMatch($0.element) }
      .map { "\(path):\($0.offset + 1): \($0.element.trimmingCharacters(in: .whitespaces))" }
  }

  /// The lines that match in a file that holds one of the words; looking for a word is much quicker than matching.
  func lines(with words: [String], where isMatch: (Substring) -> Bool) -> [String] {
    let bytes = Data(text.utf8)
    return words.contains { bytes.range(of: Data($0.utf8)) != nil } ? lines(where: isMatch) : []
  }
}

/// The package that these tests belong to.
enum PackageFolder {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file under `Sources`, sorted by path.
  static func sources() throws -> [SourceFile] {
    let folder = root.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(
        path: "Sources/" + path, text: try String(contentsOf: folder.appending(path: path), encoding: .utf8))
    }
  }

  /// The folders under `Sources`, sorted.
  static func modules() throws -> [String] {
    let folder = root.appending(path: "Sources").path(percentEncoded: false)
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The first parts of the paths that git knows, or of what lies there where there is no git.
  static func topLevel() throws -> Set<String> {
    let path = root.path(percentEncoded: false)
    // With -z git does not quote names outside ASCII.
    let known = try output(of: ["git", "-C", path, "ls-files", "-z"]).split(separator: "\0")
    if !known.isEmpty { return Set(known.map { String($0.prefix { $0 != "/" }) }) }
    return Set(try FileManager.default.contentsOfDirectory(atPath: path)).subtracting(["Package.resolved"])
  }

  private static func output(of command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : ""
  }
}
