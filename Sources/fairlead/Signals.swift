import Dispatch
import Pipeline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system tells a program by signals.
enum Signals {
  /// A reader that went away and a file over its limit are errors of writing, not ends of the program.
  static func ignoreWhatWritingReports() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Watches, as long as the result is kept, for Ctrl-C and its like: drafts go, and the program ends.
  static func watch(removing drafts: Drafts) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        drafts.abandon { end(as: number) }
      }
      source.activate()
      return source
    }
  }

  /// Ends as if the signal had never been watched, so that the caller sees what ended the program.
  private static func end(as number: CInt) -> Never {
    signal(number, SIG_DFL)
    kill(getpid(), number)
    Terminal.exit(128 + number)
  }
}
