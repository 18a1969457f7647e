import SystemPackage

/// Sheets that are read together: one file, or the files of one folder, which explain each other.
package struct InspectionSource: Sendable {
  enum Origin: Sendable {
    case standardInput
    case file(FilePath)
    case folder(FilePath, names: [FilePath.Component])
  }

  let origin: Origin

  /// What a path of the command line leads to: `-` is standard input, a folder is all its CSV files.
  package init(_ path: String) throws(PipelineFailure) {
    if path == "-" {
      origin = .standardInput
      return
    }
    let file = FilePath(path)
    do throws(Errno) {
      if try System.kind(of: file) != .folder {
        origin = .file(file)
        return
      }
    } catch .noSuchFileOrDirectory {
      throw PipelineFailure(path, .noSuchFile)
    } catch {
      throw PipelineFailure(reading: file, error)
    }
    origin = .folder(file, names: try PlanFolder.sheetNames(in: path))
  }

  /// How many files it is.
  package var count: Int {
    if case .folder(_, let names) = origin { names.count } else { 1 }
  }

  /// The files as they are shown, and where their bytes are; standard input has no path.
  var files: [(name: String, shown: String, path: FilePath?)] {
    switch origin {
    case .standardInput: [("standard input", "standard input", nil)]
    case .file(let path): [(path.lastComponent?.string ?? path.string, path.string, path)]
    case .folder(let folder, let names):
      names.map { name in
        let path = folder.appending(name)
        return (name.string, path.string, path)
      }
    }
  }

  /// What the plan is called that the files belong to, for the period may stand in its name.
  var planName: (full: String, folder: String) {
    let folder: FilePath
    switch origin {
    case .standardInput: return ("", "")
    case .file(let path): folder = path.removingLastComponent()
    case .folder(let path, _): folder = path
    }
    let name = PlanName(of: folder.isEmpty ? "." : folder.string)
    return (name.full, name.folder)
  }
}
