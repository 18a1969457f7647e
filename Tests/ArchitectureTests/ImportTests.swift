import Testing

/// Holds the arrow along which modules know each other; the package manager does not.
@Suite("A module imports only")
struct ImportTests {
  /// Each module may import those to its right.
  private static let arrow = [
    "fairlead", "Pipeline", "XLSX", "Playbooks", "Workbooks", "Checks", "Plans", "Vocabulary", "Coverage",
    "Sheets", "Diagnostics",
  ]

  /// Modules of the arrow that know less than it would let them.
  private static let modest: [String: Set<String>] = [
    "XLSX": ["Workbooks"], "Workbooks": [], "Coverage": [],
  ]

  /// Programs that serve the making of this one; they may import any of its modules.
  private static let tools: Set = ["fixture-generator", "bench"]

  private static let systemUsers: Set = ["Pipeline", "XLSX", "fairlead", "fixture-generator", "bench"]

  /// What is not ours, and who may import it.
  private static let foreign: [String: Set<String>] = [
    "CLibCSV": ["Sheets"],
    "CLibXLSXWriter": ["XLSX"],
    "ArgumentParser": ["fairlead"],
    "Crypto": ["Pipeline"],
    "SystemPackage": ["Pipeline", "fairlead"],
    "FoundationEssentials": systemUsers,
    "Glibc": systemUsers,
    "Musl": systemUsers,
    "Darwin": systemUsers,
    "Synchronization": systemUsers,
    "Dispatch": systemUsers,
    "Foundation": tools,
  ]

  @Test("what stands to its right, and what is not ours only where it belongs")
  func arrow() throws {
    let sources = try PackageFolder.sources()
    let strays = sources.flatMap { file in
      file.lines { line in
        Self.imported(by: line).map { !Self.mayImport($0, in: file.module) } ?? false
      }
    }
    #expect(!sources.isEmpty)
    #expect(strays == [])
  }

  @Test("what is known here: every folder of sources has its place")
  func modules() throws {
    let known = Set(Self.arrow).union(Self.tools).union(["CLibCSV", "CLibXLSXWriter"])
    let modules = Set(try PackageFolder.modules())
    #expect(modules.subtracting(known) == [])
    #expect(Set(Self.arrow).subtracting(modules) == [])
  }

  @Test(
    "a C library where nothing of it gets out: in one file that does not show it",
    arguments: ["CLibCSV", "CLibXLSXWriter"])
  func library(name: String) throws {
    let users = try PackageFolder.sources().filter { file in
      file.lines.contains { Self.imported(by: $0) == name }
    }
    #expect(users.count == 1, "\(users.map(\.path))")
    let shown = users.flatMap { file in
      file.lines { $0.hasPrefix("package ") || $0.contains(" package ") || $0.hasPrefix("import CLib") }
    }
    #expect(name == "CLibCSV" || shown == [])
  }

  @Test(
    "modules that this test can see",
    arguments: [
      ("import Plans", "Plans"), ("package import Plans", "Plans"), ("  private import Glibc", "Glibc"),
      ("@preconcurrency import Dispatch", "Dispatch"), ("@_spi(X) internal import Crypto", "Crypto"),
      ("import struct Foundation.Data", "Foundation"), ("let important = 1", nil), ("// import Plans", nil),
      ("/// Rows import as they are.", nil), ("", nil),
    ] as [(Substring, String?)])
  func reading(line: Substring, module: String?) {
    #expect(Self.imported(by: line) == module)
  }

  private static func mayImport(_ name: String, in module: String) -> Bool {
    if let users = foreign[name] { return users.contains(module) }
    if tools.contains(module) { return arrow.contains(name) }
    if let known = modest[module] { return known.contains(name) }
    guard let from = arrow.firstIndex(of: module), let to = arrow.firstIndex(of: name) else { return false }
    return from < to
  }

  /// The module that a line imports: the word after `import`, before which stand only attributes and access.
  private static func imported(by line: Substring) -> String? {
    let words = line.utf8.prefix(120).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
      .prefix(8).map { String(Substring($0)) }
    guard let position = words.firstIndex(of: "import") else { return nil }
    let isDeclaration = words[..<position].allSatisfy { $0.hasPrefix("@") || accesses.contains($0) }
    guard isDeclaration else { return nil }
    return words[(position + 1)...].first { !kinds.contains($0) }
  }

  private static let accesses: Set = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
}
