import SystemPackage

/// Where inspections go that are not printed: one file for each sheet, with the sheet's name.
package struct InspectionOutput: Sendable {
  private let folder: FilePath
  private let drafts: Drafts
  /// A name for each file of each source, in their order.
  private let names: [[String]]
  /// The files that are read, which no result may replace.
  private let inputs: Set<System.Identity>

  /// Chooses the names, the second of two equal ones with `-2`, and makes the folder.
  package init(
    of sources: [InspectionSource], as format: InspectionFormat, in path: String, drafts: Drafts
  ) throws(PipelineFailure) {
    folder = FilePath(path)
    self.drafts = drafts
    inputs = Set(sources.flatMap { $0.files.compactMap { $0.path.flatMap(System.Identity.init) } })
    // Some file systems take upper and lower case for the same.
    var taken: Set<String> = []
    names = sources.map { source in
      source.files.map { file in
        let wanted = FilePath.Component(format.name(of: file.name))
        var name = wanted?.string ?? "sheet"
        var count = 1
        while !taken.insert(name.lowercased()).inserted {
          count += 1
          let ending = wanted?.extension.map { ".\($0)" } ?? ""
          name = "\(wanted?.stem ?? "sheet")-\(count)\(ending)"
        }
        return name
      }
    }
    do throws(Errno) {
      try System.makeFolder(folder)
    } catch {
      throw PipelineFailure(writing: folder, error)
    }
  }

  /// Writes the inspection of a file, which appears whole or not at all.
  package func write(_ bytes: [UInt8], of file: Int, in source: Int) throws(PipelineFailure) {
    let path = folder.appending(names[source][file])
    if let present = System.Identity(of: path), inputs.contains(present) {
      throw PipelineFailure(path.string, .resultIsInput)
    }
    if let draft = try drafts.draft(of: path, bytes: bytes) { try drafts.settle([draft]) }
  }
}
