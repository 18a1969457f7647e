import SystemPackage

/// The folder of the sales leads' workbooks, with a list of those that were written here.
struct LeadFolder {
  let path: FilePath
  /// The names that earlier runs wrote.
  private let earlier: [String]

  init(_ path: FilePath) {
    self.path = path
    let list =
      (try? FileBytes.read(path.appending(Self.list))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    // The list is a file that anybody may edit: it never reaches outside this folder.
    earlier = list.split(separator: "\n").map(String.init).filter {
      $0.hasSuffix(".xlsx") && !$0.contains("/")
    }
  }

  /// Notes what is about to be written, so that a run that is broken off leaves nothing that no later one knows.
  func announce(_ names: [String], drafts: Drafts) throws(PipelineFailure) {
    try write(Set(earlier).union(names), drafts: drafts)
  }

  /// Removes workbooks that an earlier run wrote and this one did not; files of others are left alone.
  func keepOnly(_ names: [String], drafts: Drafts) throws(PipelineFailure) {
    for name in Set(earlier).subtracting(names).sorted() {
      do throws(Errno) {
        try System.removeFile(path.appending(name))
      } catch .noSuchFileOrDirectory {
        continue
      } catch {
        throw PipelineFailure(writing: path.appending(name), error)
      }
    }
    try write(Set(names), drafts: drafts)
  }

  private func write(_ names: Set<String>, drafts: Drafts) throws(PipelineFailure) {
    let text = names.sorted().map { $0 + "\n" }.joined()
    if let draft = try drafts.draft(of: path.appending(Self.list), bytes: text.utf8) {
      do throws(PipelineFailure) {
        try drafts.settle([draft])
      } catch {
        drafts.discard([draft])
        throw error
      }
    }
  }

  private static let list = ".written-by-fairlead"
}
