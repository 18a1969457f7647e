import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `fairlead` in a folder and waits for its end.
  ///
  /// - Parameter shell: a command of the shell that is given the program and its arguments as `"$@"`.
  init(
    _ arguments: [String], in folder: borrowing TemporaryFolder, environment: [String: String] = [:],
    shell: String? = nil
  ) throws {
    let process = Process()
    let program = try #require(Self.url).path(percentEncoded: false)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", shell ?? #"exec "$@""#, "sh", program] + arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files instead of pipes: nobody has to empty them while the program runs.
    let streams = try TemporaryFolder()
    process.standardOutput = try streams.newFile("output")
    process.standardError = try streams.newFile("errors")
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    output = try String(contentsOfFile: streams.path("output"), encoding: .utf8)
    errors = try String(contentsOfFile: streams.path("errors"), encoding: .utf8)
  }

  /// The program lies in the same folder as the tests, which run from inside a bundle or beside it.
  static let url: URL? = {
    let arguments = CommandLine.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").map { arguments.dropFirst($0 + 1).prefix(1) }
    for path in (bundle ?? []) + arguments.prefix(1) {
      var folder = URL(filePath: path).resolvingSymlinksInPath()
      for _ in 1...5 {
        folder.deleteLastPathComponent()
        let program = folder.appending(path: "fairlead")
        if FileManager.default.isExecutableFile(atPath: program.path(percentEncoded: false)),
          (try? program.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        {
          return program
        }
      }
    }
    return nil
  }()
}
