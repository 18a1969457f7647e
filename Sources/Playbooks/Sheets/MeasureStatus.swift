import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Where a measure stands, in words: its actual against its target and its floor.
enum MeasureStatus: String {
  case onTarget = "on target"
  case short = "short of target"
  case beyondFloor = "past the floor: act"
  case noActual = "no actual yet"
  case noTarget = "no target"
  /// Text, or a target of which nothing says whether more or less is better.
  case unclear = "cannot be compared"

  init(of measure: Measure, in plan: Plan) {
    // `TBD` is no target yet.
    guard let target = measure.target, target.value.contains(where: \.isNumber) else {
      self = .noTarget
      return
    }
    guard let actual = measure.actual else {
      self = .noActual
      return
    }
    let context = GrammarContext(decimalMark: plan.settings.decimalMark)
    func number(_ cell: Located<String>?) -> Int? { cell.flatMap { Self.number($0.value, context) } }
    guard let wanted = number(target), let reached = number(actual) else {
      self = .unclear
      return
    }
    let floor = number(measure.threshold)
    // Whatever is better lies on the side of the target that is away from the floor, or from where it began.
    let start = floor ?? number(measure.baseline)
    if reached == wanted {
      self = .onTarget
    } else if let start, start != wanted {
      let isRising = wanted > start
      let isReached = isRising ? reached >= wanted : reached <= wanted
      let isBeyond = floor.map { isRising ? reached < $0 : reached > $0 } ?? false
      self = isReached ? .onTarget : isBeyond ? .beyondFloor : .short
    } else {
      self = .unclear
    }
  }

  var tone: Tone {
    switch self {
    case .onTarget: .good
    case .short: .caution
    case .beyondFloor: .bad
    case .noActual, .noTarget, .unclear: .muted
    }
  }

  /// In hundredths, without the signs of percent and money around it.
  private static func number(_ text: String, _ context: GrammarContext) -> Int? {
    let bare = text.filter { !"%€$£¥ \u{A0}".contains($0) }
    guard case .value(let number, _) = NumberGrammar.read(bare, in: context) else { return nil }
    return number
  }
}
