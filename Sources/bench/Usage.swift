import Foundation

/// What this process has used of the machine so far.
enum Usage {
  /// Seconds of processor time, the system's included; unlike a clock, other programs do not disturb it.
  static var seconds: Double {
    let usage = current
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// The most memory that was in use at once, in bytes.
  static var peakMemory: Int {
    #if os(Linux)
      current.ru_maxrss * 1024
    #else
      current.ru_maxrss
    #endif
  }

  /// The least processor time of some runs, and what the last gave.
  static func least<Result>(ofRuns runs: Int, _ body: () -> Result) -> (seconds: Double, result: Result) {
    var start = seconds
    var result = body()
    var least = seconds - start
    for _ in 1..<max(runs, 1) {
      start = seconds
      result = body()
      least = min(least, seconds - start)
    }
    return (least, result)
  }

  private static var current: rusage {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
