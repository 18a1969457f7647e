import Foundation

/// A folder that is there for one test.
struct TemporaryFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "fairlead-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  /// A folder inside with files of this text, as a plan has them.
  func makeFolder(_ name: String, _ files: [String: String] = [:]) throws -> String {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    for (file, text) in files {
      try text.write(toFile: path("\(name)/\(file)"), atomically: false, encoding: .utf8)
    }
    return path(name)
  }

  /// Every file inside, hidden ones too, with its bytes.
  func files(_ name: String = "") throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: path(name)) {
      files[file] = FileManager.default.contents(atPath: path("\(name)/\(file)"))
    }
    return files
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
