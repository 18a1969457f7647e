import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("shows what the program says", arguments: ["check", "explain", "inspect", "why"])
  func tour(command: String) throws {
    let shown = try block(after: "$ fairlead \(command) ")
    let run = try Program(shown.arguments, in: try TemporaryFolder(), shell: Self.inRoot)
    let said = Set(run.output.split(separator: "\n").map(String.init))
    #expect(shown.lines.count > 5)
    #expect(shown.lines.filter { !said.contains($0) } == [])
  }

  @Test("shows what a plan's line says")
  func plans() throws {
    let shown = try block(after: "$ make").lines.filter { $0.contains(" rows of ") }
    #expect(shown.count >= 5)
    let folder = try TemporaryFolder()
    for line in shown {
      let name = String(line.prefix { $0 != ":" })
      let parts = try #require(name.firstRange(of: "-FY"))
      let plan = "Fixtures/\(name[..<parts.lowerBound])/FY\(name[parts.upperBound...])"
      let run = try Program(
        ["build", plan, "--output", folder.path("out"), "--fail-on", "never"], in: folder, shell: Self.inRoot)
      // The line ends with the folder, which is another one here.
      let said = run.output.prefix { $0 != "\n" }.replacing(folder.path("out"), with: "Output/\(name)")
      #expect(said == line)
    }
  }

  private static var inRoot: String { #"cd "\#(root.path(percentEncoded: false))" && exec "$@""# }

  /// The indented lines that follow a command of the tour, and the command's arguments.
  private func block(after command: String) throws -> (arguments: [String], lines: [String]) {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex { $0.hasPrefix("    " + command) })
    let shown = lines[(first + 1)...].prefix { $0.isEmpty || $0.hasPrefix("    ") }
    let arguments = lines[first].split(separator: " ").dropFirst(2).map(String.init)
    return (arguments, shown.filter { !$0.isEmpty }.map { String($0.dropFirst(4)) })
  }
}
