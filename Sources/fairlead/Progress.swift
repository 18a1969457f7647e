import Diagnostics
import Dispatch
import Synchronization

/// How far a run over several plans or files is; only on a terminal, and only after a second.
struct Progress {
  private let line: ProgressLine
  private let timer: any DispatchSourceTimer

  init(_ count: Int, of noun: String, isWanted: Bool) {
    let line = ProgressLine(count, of: noun)
    self.line = line
    timer = DispatchSource.makeTimerSource()
    if isWanted, Terminal.showsProgress {
      timer.setEventHandler { line.show() }
      timer.schedule(deadline: .now() + 1, repeating: .milliseconds(250))
    }
    timer.activate()
  }

  /// Takes the line back and lets `report` write what came of one of them.
  func oneIsDone(_ report: () -> Void) { line.oneIsDone(report) }

  func end() { timer.cancel() }
}

/// One line on a terminal that goes again, and that other lines do not run into.
private final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var isShown = false
  }

  private let count: Int
  private let noun: String
  private let state = Mutex(State())

  init(_ count: Int, of noun: String) {
    self.count = count
    self.noun = noun
  }

  func show() {
    state.withLock { state in
      guard state.done < count else { return }
      state.isShown = true
      Terminal.say("\r\u{1B}[K\(state.done) of \(FindingCounts.counted(count, noun)) done …")
    }
  }

  func oneIsDone(_ report: () -> Void) {
    state.withLock { state in
      if state.isShown { Terminal.say("\r\u{1B}[K") }
      state.isShown = false
      state.done += 1
      report()
    }
  }
}
