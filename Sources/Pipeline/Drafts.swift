import Synchronization
import SystemPackage

/// A file that is complete under another name and waits to take its place.
struct Draft: Sendable {
  let path: FilePath
  let final: FilePath
}

/// The drafts of a run: each becomes the file it is meant to be or goes, also when the run is broken off.
package final class Drafts: Sendable {
  private let paths = Mutex<Set<FilePath>>([])

  package init() {}

  /// Lets `write` make a file under another name; `nil` where a file of the same bytes is in its place already.
  func draft(
    of final: FilePath, write: (FilePath) throws(PipelineFailure) -> Void
  ) throws(PipelineFailure) -> Draft? {
    let path = begin(final)
    do throws(PipelineFailure) {
      if (try? System.kind(of: final)) == .folder { throw PipelineFailure(final.string, .resultIsFolder) }
      try write(path)
      if try isSame(path, final) {
        discard(path)
        return nil
      }
      return Draft(path: path, final: final)
    } catch {
      discard(path)
      throw PipelineFailure(final.string, error.reason)
    }
  }

  /// A draft of a file of these bytes.
  func draft(of final: FilePath, bytes: some Sequence<UInt8>) throws(PipelineFailure) -> Draft? {
    try draft(of: final) { path throws(PipelineFailure) in
      do {
        try FileBytes.write(bytes, to: path)
      } catch {
        throw PipelineFailure(writing: path, error)
      }
    }
  }

  /// Puts drafts in their places, one right after the other.
  func settle(_ drafts: [Draft]) throws(PipelineFailure) {
    try paths.withLock { paths throws(PipelineFailure) in
      for draft in drafts {
        do throws(Errno) {
          try System.rename(draft.path, to: draft.final)
        } catch {
          throw PipelineFailure(writing: draft.final, error)
        }
        paths.remove(draft.path)
      }
    }
  }

  /// Removes drafts that shall not become anything; those in their places stay.
  func discard(_ drafts: [Draft]) {
    for draft in drafts { discard(draft.path) }
  }

  /// Removes every draft and ends the program, during which no new one can begin.
  package func abandon(_ end: () -> Never) -> Never {
    paths.withLock { paths in
      for path in paths { try? System.removeFile(path) }
      end()
    }
  }

  /// A name that no other run uses, in the same folder, so that it can be renamed at once.
  private func begin(_ final: FilePath) -> FilePath {
    let name = final.lastComponent?.string ?? ""
    let tag = String(UInt64.random(in: .min ... .max), radix: 36)
    let path = final.removingLastComponent().appending(".\(name).\(System.processIdentifier)-\(tag).part")
    paths.withLock { _ = $0.insert(path) }
    return path
  }

  private func discard(_ path: FilePath) {
    paths.withLock { paths in
      guard paths.remove(path) != nil else { return }
      try? System.removeFile(path)
    }
  }

  private func isSame(_ draft: FilePath, _ final: FilePath) throws(PipelineFailure) -> Bool {
    guard let old = try? FileBytes.read(final) else { return false }
    do {
      return old == (try FileBytes.read(draft))
    } catch {
      throw PipelineFailure(writing: final, error)
    }
  }
}
