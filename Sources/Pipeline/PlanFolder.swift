import Crypto
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

    init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
      digest = SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  /// As it was given, without a slash at the end.
  package let path: String
  package let name: PlanName
  /// Sorted by name.
  package let files: [File]

  /// Reads the folder's `.csv` files, upper case or lower; hidden files and everything else are left alone.
  package static func read(_ path: String) throws(PipelineFailure) -> PlanFolder {
    let folder = FilePath(path)
    var files: [File] = []
    for name in try sheetNames(in: path) {
      files.append(File(name: name.string, bytes: try bytes(of: folder.appending(name))))
    }
    return PlanFolder(path: folder.string, name: PlanName(of: path), files: files)
  }

  /// The names of the folder's sheets, sorted.
  static func sheetNames(in path: String) throws(PipelineFailure) -> [FilePath.Component] {
    let folder = FilePath(path)
    let names: [FilePath.Component]
    do {
      guard try System.kind(of: folder) == .folder else { throw PipelineFailure(path, .notAFolder) }
      names = try System.names(in: folder)
    } catch let failure as PipelineFailure {
      throw failure
    } catch Errno.noSuchFileOrDirectory {
      throw PipelineFailure(path, .noSuchFolder)
    } catch {
      throw PipelineFailure(reading: folder, error)
    }
    let shown = names.filter { !$0.string.hasPrefix(".") }
    if shown.isEmpty { throw PipelineFailure(path, .emptyFolder) }
    let sheets = shown.filter { $0.extension?.lowercased() == "csv" }
    if sheets.isEmpty { throw PipelineFailure(path, .noSheets(others: shown.map(\.string))) }
    return sheets
  }

  /// A sheet's bytes.
  static func bytes(of path: FilePath) throws(PipelineFailure) -> [UInt8] {
    do {
      // Asked before it is opened: opening a pipe would wait for somebody to write to it.
      guard try System.kind(of: path) == .file else { throw PipelineFailure(path.string, .notAFile) }
      return try FileBytes.read(path)
    } catch let failure as PipelineFailure {
      throw failure
    } catch {
      throw PipelineFailure(reading: path, error)
    }
  }
}
