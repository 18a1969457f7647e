import SystemPackage

/// Whole files as bytes.
enum FileBytes {
  /// Reads a file, whatever its size.
  static func read(_ path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
    return try file.closeAfter { try rest(of: file) }
  }

  /// Reads the first bytes of a file, enough for some lines.
  static func start(of path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
    return try file.closeAfter {
      try Array(unsafeUninitializedCapacity: 1 << 12) { buffer, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    }
  }

  /// Reads what is left of an open file.
  static func rest(of file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let count = try file.read(into: chunk)
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Writes a new file; something that stands there already is an error.
  static func write(_ bytes: some Sequence<UInt8>, to path: FilePath) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
      permissions: FilePermissions(rawValue: 0o666))
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }
}
