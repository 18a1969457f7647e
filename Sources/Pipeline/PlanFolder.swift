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
  }

  /// As it was given, without a slash at the end.
  package let path: String
  package let name: PlanName
  /// Sorted by name.
  package let files: [File]

  /// Reads the folder's `.csv` files, upper case or lower; hidden files and everything else are left alone.
  package static func read(_ path: String) throws(PipelineFailure) -> PlanFolder {
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
    var files: [File] = []
    for name in sheets { files.append(try file(named: name, in: folder)) }
    return PlanFolder(path: folder.string, name: PlanName(of: path), files: files)
  }

  private static func file(
    named name: FilePath.Component, in folder: FilePath
  ) throws(PipelineFailure) -> File {
    let path = folder.appending(name)
    do {
      // Asked before it is opened: opening a pipe would wait for somebody to write to it.
      guard try System.kind(of: path) == .file else { throw PipelineFailure(path.string, .notAFile) }
      let bytes = try FileBytes.read(path)
      return File(name: name.string, bytes: bytes, digest: hexadecimal(SHA256.hash(data: bytes)))
    } catch let failure as PipelineFailure {
      throw failure
    } catch {
      throw PipelineFailure(reading: path, error)
    }
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
