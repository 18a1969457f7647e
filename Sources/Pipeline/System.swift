import SystemPackage

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// The calls of the C library that the system package does not wrap; their errors are the system's own.
enum System {
  /// What can stand at a path.
  enum Kind {
    case file, folder, other
  }

  /// What stands at a path, links followed.
  static func kind(of path: FilePath) throws(Errno) -> Kind {
    var found = stat()
    try check(path.withPlatformString { stat($0, &found) })
    return switch found.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// Which file of the machine a path leads to; two names of one file have one identity.
  struct Identity: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64

    /// `nil` where the path leads nowhere.
    init?(of path: FilePath) {
      var found = stat()
      guard path.withPlatformString({ stat($0, &found) }) == 0 else { return nil }
      device = UInt64(truncatingIfNeeded: found.st_dev)
      number = UInt64(truncatingIfNeeded: found.st_ino)
    }
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  static func names(in folder: FilePath) throws(Errno) -> [FilePath.Component] {
    guard let stream = folder.withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
    defer { closedir(stream) }
    var names: [FilePath.Component] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CInterop.PlatformChar.self, capacity: 1) {
          FilePath.Component(platformString: $0)
        }
      }
      if let name, name.kind == .regular { names.append(name) }
    }
    if errno != 0 { throw Errno(rawValue: errno) }
    return names.map { (key: Array($0.string.utf8), name: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.name)
  }

  /// Makes a folder and those above it where they are missing.
  static func makeFolder(_ path: FilePath) throws(Errno) {
    do throws(Errno) {
      try makeLastFolder(path)
    } catch .noSuchFileOrDirectory {
      let parent = path.removingLastComponent()
      guard !parent.isEmpty else { throw .noSuchFileOrDirectory }
      // Where the one above is there, another run may have made it just now; else the system refuses again.
      if (try? kind(of: parent)) == nil { try makeFolder(parent) }
      try makeLastFolder(path)
    }
  }

  private static func makeLastFolder(_ path: FilePath) throws(Errno) {
    do throws(Errno) {
      try check(path.withPlatformString { mkdir($0, 0o777) })
    } catch .fileExists {
      // Another run may have been quicker; anything but a folder is in the way.
      guard (try? kind(of: path)) == .folder else { throw .fileExists }
    }
  }

  /// Puts a file in another's place, at once or not at all.
  static func rename(_ from: FilePath, to: FilePath) throws(Errno) {
    try check(
      from.withPlatformString { from in
        to.withPlatformString { to in
          #if canImport(Glibc)
            Glibc.rename(from, to)
          #elseif canImport(Musl)
            Musl.rename(from, to)
          #else
            Darwin.rename(from, to)
          #endif
        }
      })
  }

  static func removeFile(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { unlink($0) })
  }

  /// Takes the lock of an open file or folder; `false` where somebody else has it.
  static func lock(_ descriptor: FileDescriptor) throws(Errno) -> Bool {
    do throws(Errno) {
      try check(flock(descriptor.rawValue, LOCK_EX | LOCK_NB))
      return true
    } catch .wouldBlock {
      return false
    }
  }

  /// The folder that relative paths start from; `nil` where it was removed.
  static var workingFolder: FilePath? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return FilePath(platformString: path)
  }

  static var processIdentifier: Int32 { getpid() }

  private static func check(_ status: CInt) throws(Errno) {
    if status != 0 { throw Errno(rawValue: errno) }
  }
}
