import ArgumentParser
import Pipeline
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error.
enum Terminal {
  /// Writes results to standard output; a reader that went away is no failure of the work.
  static func show(_ text: String) throws(PipelineFailure) { try show(text.utf8) }

  static func show(_ bytes: some Sequence<UInt8>) throws(PipelineFailure) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      return
    } catch {
      throw PipelineFailure(writing: "standard output", error)
    }
  }

  /// Writes one line to standard error.
  static func complain(_ line: String) {
    say(line.hasSuffix("\n") ? line : line + "\n")
  }

  /// Writes to standard error as it is.
  static func say(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  static func exit(_ status: CInt) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Darwin.exit(status)
    #endif
  }

  /// Whether standard output is a terminal that shows colours.
  static var showsColor: Bool {
    isatty(STDOUT_FILENO) == 1 && !isSet("NO_COLOR") && variable("TERM") != "dumb"
  }

  /// Whether standard error is a terminal that can take a line back.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

  /// The number of processors to use.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether a variable is there with anything but nothing: https://no-color.org.
  private static func isSet(_ name: String) -> Bool { !(variable(name) ?? "").isEmpty }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
