import SystemPackage

/// One run at a time in an output folder, so that all results in it are of the same run.
enum FolderLock {
  /// Waits until no other run writes into the folder, and keeps others waiting until `body` is done.
  ///
  /// The system lets go of the lock when a run ends in whatever way. File systems that know no locks have none.
  static func hold(
    _ folder: FilePath, _ body: () async throws(PipelineFailure) -> Void
  ) async throws(PipelineFailure) {
    guard let descriptor = try? FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
    else { return try await body() }
    defer { try? descriptor.close() }
    while (try? System.lock(descriptor)) == false {
      // Asked again and again instead of waited for: a thread that waits would keep other plans from being built.
      try? await Task.sleep(for: .milliseconds(20))
    }
    try await body()
  }
}
