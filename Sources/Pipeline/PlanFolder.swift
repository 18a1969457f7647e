import Crypto
import SystemPackage

/// The sheets of one plan, read whole: files of comma- or tab-separated values.
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

  /// Reads the folder's sheets; hidden files and everything else are left alone.
  ///
  /// A sheet is a file that ends in `.csv`, `.tsv` or `.tab`, upper case or lower, and one in `.txt` that spreadsheets
  /// write as "Unicode text": most of its lines have tabs.
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
    let sheets = shown.filter { isSheet($0, in: folder) }
    if sheets.isEmpty { throw PipelineFailure(path, .noSheets(others: shown.map(\.string))) }
    return sheets
  }

  private static func isSheet(_ name: FilePath.Component, in folder: FilePath) -> Bool {
    switch name.extension?.lowercased() {
    case "csv", "tsv", "tab": true
    case "txt": hasTabs(folder.appending(name))
    default: false
    }
  }

  /// Whether tabs stand behind something in most of a text's first lines; indented notes have them in front.
  private static func hasTabs(_ path: FilePath) -> Bool {
    guard (try? System.kind(of: path)) == .file, let start = try? FileBytes.start(of: path) else {
      return false
    }
    // Every other byte of UTF-16 is a zero where letters are plain.
    let lines = start.filter { $0 != 0 }.split { $0 == 0x0A || $0 == 0x0D }
      .map { $0.drop { $0 == 0x09 || $0 == 0x20 } }.filter { !$0.isEmpty }
    return lines.count { $0.contains(0x09) } * 2 > lines.count
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
