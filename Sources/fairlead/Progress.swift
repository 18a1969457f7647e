import Dispatch
import Synchronization

/// How far a run over several plans is; only on a terminal, and only after a second.
struct Progress {
  private let line: ProgressLine
  private let timer: any DispatchSourceTimer

  init(plans: Int, isWanted: Bool) {
    let line = ProgressLine(plans: plans)
    self.line = line
    timer = DispatchSource.makeTimerSource()
    if isWanted, Terminal.showsProgress {
      timer.setEventHandler { line.show() }
      timer.schedule(deadline: .now() + 1, repeating: .milliseconds(250))
    }
    timer.activate()
  }

  /// Takes the line back and lets `report` write what came of one plan.
  func planIsDone(_ report: () -> Void) { line.planIsDone(report) }

  func end() { timer.cancel() }
}

/// One line on a terminal that goes again, and that other lines do not run into.
private final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var isShown = false
  }

  private let plans: Int
  private let state = Mutex(State())

  init(plans: Int) {
    self.plans = plans
  }

  func show() {
    state.withLock { state in
      guard state.done < plans else { return }
      state.isShown = true
      Terminal.say("\r\u{1B}[K\(state.done) of \(plans) \(plans == 1 ? "plan" : "plans") done …")
    }
  }

  func planIsDone(_ report: () -> Void) {
    state.withLock { state in
      if state.isShown { Terminal.say("\r\u{1B}[K") }
      state.isShown = false
      state.done += 1
      report()
    }
  }
}
