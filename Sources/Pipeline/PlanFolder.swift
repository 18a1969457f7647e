import Crypto
import FoundationEssentials
import SystemPackage

/// The CSV files of one plan, read whole.
package struct PlanFolder: Sendable {
  /// One file of the folder.
  package struct File: Sendable {
    /// Its name inside the folder.
    package let name: String
    package let bytes: [UInt8]
    /// SHA-256 in lower-case hexadecimal.
    package let digest: String
  }

  package let path: String
  /// The last folder name, such as `FY26-Q3`.
  package let folder: String
  /// The last two folder names joined with a dash.
  package let name: String
  /// Sorted by name.
  package let files: [File]

  /// Reads the folder's `.csv` files; hidden files and folders inside it are left alone.
  package static func read(_ path: String) throws(PipelineFailure) -> PlanFolder {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw PipelineFailure(path, .noSuchFolder)
    }
    guard isFolder else { throw PipelineFailure(path, .notAFolder) }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw PipelineFailure(path, .unreadable(why: Self.words(for: error)))
    }
    if names.isEmpty { throw PipelineFailure(path, .emptyFolder) }
    let sheets = names.filter { !$0.hasPrefix(".") && $0.lowercased().hasSuffix(".csv") }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    if sheets.isEmpty { throw PipelineFailure(path, .noSheets) }
    var files: [File] = []
    for name in sheets { files.append(try file(named: name, in: path)) }
    let (folder, full) = Self.names(of: path)
    return PlanFolder(path: path, folder: folder, name: full, files: files)
  }

  private static func file(named name: String, in folder: String) throws(PipelineFailure) -> File {
    let path = FilePath(folder).appending(name)
    do {
      let bytes = try FileBytes.read(path)
      let digest = SHA256.hash(data: bytes).map { byte in
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
      }
      return File(name: name, bytes: bytes, digest: digest.joined())
    } catch {
      throw PipelineFailure(path.string, .unreadable(why: Self.words(for: error)))
    }
  }

  /// A path's last folder and its last two joined, also for `.` and paths that end in a slash.
  static func names(of path: String) -> (folder: String, name: String) {
    var full = FilePath(path)
    if full.isRelative {
      full = FilePath(FileManager.default.currentDirectoryPath).pushing(full)
    }
    full.lexicallyNormalize()
    let parts = full.components.map(\.string)
    let folder = parts.last ?? "plan"
    return (folder, parts.suffix(2).joined(separator: "-"))
  }

  /// The system's own words for an error, without the wrapping.
  static func words(for error: any Error) -> String {
    if let number = error as? Errno { return number.description }
    if let cocoa = error as? CocoaError {
      switch cocoa.code {
      case .fileReadNoPermission, .fileWriteNoPermission: return "Permission denied"
      case .fileReadNoSuchFile, .fileNoSuchFile: return "No such file or directory"
      case .fileWriteOutOfSpace: return "No space left on device"
      case .fileWriteVolumeReadOnly: return "Read-only file system"
      default: return "error \(cocoa.code.rawValue)"
      }
    }
    return String(describing: error)
  }
}

/// Whole files as bytes.
enum FileBytes {
  /// Reads a file; a folder of that name is an error.
  static func read(_ path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
      defer { chunk.deallocate() }
      while true {
        let count = try file.read(into: chunk)
        if count == 0 { return bytes }
        bytes.append(contentsOf: chunk[..<count])
      }
    }
  }
}
