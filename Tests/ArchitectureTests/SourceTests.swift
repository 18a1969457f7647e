import Testing

@Suite("The sources")
struct SourceTests {
  /// Programs with a terminal of their own; everything else returns what it has to say.
  private static let speakers: Set = ["fairlead", "fixture-generator", "bench"]

  private static let longest = 400
  /// Tables of words, which are long by nature.
  private static let wordTables = "Sources/Vocabulary/Words/"

  @Test("print in the command alone")
  func printing() throws {
    let sources = try PackageFolder.sources()
    let strays = sources.filter { !Self.speakers.contains($0.module) }.flatMap { file in
      file.lines(with: ["rint(", "dump("]) {
        Self.code($0).contains(/(?:^|[^\w.])(?:print|debugPrint|dump)\(/)
      }
    }
    #expect(!sources.isEmpty)
    #expect(strays == [])
  }

  @Test(
    "neither crash on purpose nor silence the compiler",
    arguments: ["fatalError(", "preconditionFailure(", "try!", " as!", "@unchecked", "nonisolated(unsafe)"])
  func shortcuts(word: String) throws {
    let sources = try PackageFolder.sources()
    let strays = sources.flatMap { file in file.lines(with: [word]) { Self.code($0).contains(word) } }
    #expect(!sources.isEmpty)
    #expect(strays == [])
  }

  @Test("show nothing outside the package")
  func access() throws {
    let declared: Set<Substring> = [
      "import", "struct", "enum", "class", "actor", "protocol", "extension", "func", "init", "let", "var",
      "static",
      "final", "typealias",
    ]
    let sources = try PackageFolder.sources()
    let strays = sources.flatMap { file in
      file.lines(with: ["public ", "open "]) { line in
        let words = line.split(separator: " ", maxSplits: 2)
        return words.count > 1 && ["public", "open"].contains(words[0]) && declared.contains(words[1])
      }
    }
    #expect(!sources.isEmpty)
    #expect(strays == [])
  }

  @Test("leave nothing to be done later", arguments: ["TODO", "FIXME", "XXX"])
  func unfinished(word: String) throws {
    let sources = try PackageFolder.sources()
    let strays = sources.flatMap { file in
      file.lines(with: [word]) { Self.comment($0).contains(word) }
    }
    #expect(!sources.isEmpty)
    #expect(strays == [])
  }

  @Test("do one thing in a file, so that none is over 400 lines")
  func length() throws {
    let sources = try PackageFolder.sources()
    let long = sources.filter { $0.lines.count > Self.longest && !$0.path.hasPrefix(Self.wordTables) }
    #expect(!sources.isEmpty)
    #expect(long.map(\.path) == [])
  }

  @Test("stand under a top level that holds what it should and no more")
  func topLevel() throws {
    let known: Set = ["Package.swift", "Sources", "Tests", "Fixtures", "Output", "Makefile", "README.md"]
    let found = try PackageFolder.topLevel()
    #expect(found.contains("Package.swift"))
    #expect(found.subtracting(known).filter { !$0.hasPrefix(".") } == [])
  }

  /// The line without the comment at its end.
  private static func code(_ line: Substring) -> Substring {
    line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
  }

  /// The comment at the end of a line.
  private static func comment(_ line: Substring) -> Substring {
    line.firstRange(of: "//").map { line[$0.upperBound...] } ?? ""
  }
}
