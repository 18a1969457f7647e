import FoundationEssentials
import SystemPackage

/// A folder that results are put into: whole files or none, and untouched where nothing changed.
struct OutputFolder {
  let path: FilePath

  /// Makes the folder and those above it where they are missing.
  init(_ path: FilePath) throws(PipelineFailure) {
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
    } catch {
      throw PipelineFailure(path.string, .unwritable(why: PlanFolder.words(for: error)))
    }
  }

  /// Lets `write` make a file under another name, then puts it in its place; a file of the same bytes stays.
  func place(
    _ name: String, write: (FilePath) throws(PipelineFailure) -> Void
  ) throws(PipelineFailure) {
    let final = path.appending(name)
    let draft = path.appending(".\(name).\(ProcessInfo.processInfo.processIdentifier).part")
    do throws(PipelineFailure) {
      try write(draft)
    } catch {
      try? FileManager.default.removeItem(atPath: draft.string)
      throw PipelineFailure(final.string, error.reason)
    }
    do {
      if let old = try? FileBytes.read(final), old == (try FileBytes.read(draft)) {
        try FileManager.default.removeItem(atPath: draft.string)
      } else {
        try Self.rename(draft, to: final)
      }
    } catch {
      try? FileManager.default.removeItem(atPath: draft.string)
      throw PipelineFailure(final.string, .unwritable(why: PlanFolder.words(for: error)))
    }
  }

  /// Puts a text file in its place.
  func place(_ name: String, text: String) throws(PipelineFailure) {
    try place(name) { draft throws(PipelineFailure) in
      do {
        let file = try FileDescriptor.open(
          draft, .writeOnly, options: [.create, .truncate],
          permissions: [.ownerReadWrite, .groupRead, .otherRead])
        try file.closeAfter { _ = try file.writeAll(text.utf8) }
      } catch {
        throw PipelineFailure(draft.string, .unwritable(why: PlanFolder.words(for: error)))
      }
    }
  }

  /// Removes workbooks that an earlier run wrote here and this one did not; others are left alone.
  func keepOnly(_ names: [String]) throws(PipelineFailure) {
    let list = path.appending(Self.manifest)
    let earlier = (try? FileBytes.read(list)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    for name in earlier.split(separator: "\n").map(String.init) where !names.contains(name) {
      // The list is a file that anybody may edit: it never reaches outside this folder.
      guard name.hasSuffix(".xlsx"), !name.contains("/") else { continue }
      try? FileManager.default.removeItem(atPath: path.appending(name).string)
    }
    try place(Self.manifest, text: names.sorted().map { $0 + "\n" }.joined())
  }

  private static let manifest = ".written-by-fairlead"

  private static func rename(_ draft: FilePath, to final: FilePath) throws {
    // Foundation's move refuses to replace; the system's rename replaces at once or not at all.
    try draft.withPlatformString { from in
      try final.withPlatformString { to in
        if System.rename(from, to) != 0 { throw Errno(rawValue: System.errorNumber) }
      }
    }
  }
}
