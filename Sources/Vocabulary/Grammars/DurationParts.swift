/// The numbers and units of one length, such as the `1 h 30 min` of a cell.
struct DurationParts {
  static let clockNotStated = Notice(
    .clockNotStated, "neither the cell, the header nor the plan says whether business or calendar time")

  /// The units in the order written, each with the clock its word holds.
  private(set) var units: [DurationWords.Meaning] = []
  /// A number without a unit of its own.
  private(set) var isBare = false
  var notices: [Notice] = []
  /// `nil` where the length is too large for a plan.
  private(set) var time: ServiceTime?

  /// `nil` where the lexemes are no length; `fallback` is the unit of a bare number.
  init?(
    _ lexemes: ArraySlice<Lexeme>, _ clock: ServiceTime.Clock?, _ context: GrammarContext,
    _ fallback: DurationWords.Meaning?
  ) {
    var clock = clock
    var numbers: [ExactNumber] = []
    var hasClockWord = false
    for (offset, lexeme) in lexemes.enumerated() {
      let isLastPart = offset > 0 && units.count == numbers.count && !numbers.isEmpty
      if lexeme.kind == .number {
        guard numbers.count == units.count,
          let number = NumberText.read(lexeme.text, mark: context.decimalMark), number.decimals <= 4
        else { return nil }
        numbers.append(number)
      } else if let typed = DurationWords.clock(lexeme.text) {
        guard clock == nil || clock == typed else { return nil }
        clock = typed
        hasClockWord = true
      } else if let unit = DurationWords.unit(lexeme.text), units.count < numbers.count {
        units.append(unit)
      } else if hasClockWord, isLastPart, let unit = DurationWords.unit(lexeme.text)?.unit,
        unit == .hour || unit == .day
      {
        // `4h (business hours)`, `24h calendar time`: the clock's own noun.
        continue
      } else if numbers.isEmpty, let number = DurationWords.number(lexeme.text) {
        numbers.append(ExactNumber(significand: number, decimals: 0))
      } else if !isLastPart
        || !(DurationWords.endings.contains(lexeme.text)
          || ["(", ")", ",", "and", "und", "et", "y", "time", "zeit"]
            .contains(lexeme.text))
      {
        // Brackets and clock words may stand between a number and its unit.
        guard ["(", ")", "-", "of"].contains(lexeme.text), !numbers.isEmpty else { return nil }
      }
    }
    guard !numbers.isEmpty, numbers.count <= 4 else { return nil }
    if units.count < numbers.count {
      // `1h30`: minutes follow hours.
      if let last = units.last {
        guard last.unit == .hour else { return nil }
        units.append(DurationWords.Meaning(unit: .minute, clock: nil))
      } else {
        isBare = true
        units.append(fallback ?? DurationWords.Meaning(unit: .hour, clock: nil))
        notices.append(
          Notice(.unitAssumed, "a bare number, read in the column's unit, \"\(context.unit ?? "")\""))
      }
    }
    let typed = units.compactMap(\.clock)
    guard Set(typed).count <= 1, clock == nil || typed.isEmpty || typed[0] == clock else { return nil }
    sum(numbers, clock: clock ?? typed.first ?? fallback?.clock ?? context.clock)
  }

  /// Returns the unit in a header such as `hrs`, `business days` or `SLA in h`; `nil` where it names none.
  static func unit(ofHeader header: String?) -> DurationWords.Meaning? {
    guard let header else { return nil }
    let lexemes = GrammarLexer.lexemes(header)
    guard let unit = lexemes.lazy.compactMap({ DurationWords.unit($0.text) }).first else { return nil }
    let clock = lexemes.lazy.compactMap { DurationWords.clock($0.text) }.first
    return DurationWords.Meaning(unit: unit.unit, clock: unit.clock ?? clock)
  }

  private mutating func sum(_ numbers: [ExactNumber], clock: ServiceTime.Clock?) {
    let isLong = units.contains { [.week, .month, .year].contains($0.unit) }
    let clock = isLong ? .calendar : clock
    if clock == .business, units.count == 1, units[0].unit == .day, let days = numbers[0].whole,
      days <= 36_500
    {
      time = ServiceTime(.businessDays(days), clock: .business)
      return
    }
    var seconds = 0
    for (number, unit) in zip(numbers, units) {
      guard let (value, _) = number.units(places: 0, multiplier: Self.seconds(unit.unit, clock)),
        value <= 3_153_600_000
      else { return }
      seconds += value
    }
    if seconds % 60 != 0 { notices.append(Notice(.changed, "rounded up to whole minutes")) }
    if units.contains(where: { $0.unit == .month }) {
      notices.append(Notice(.changed, "a month was taken as 30 days"))
    }
    if units.contains(where: { $0.unit == .year }) {
      notices.append(Notice(.changed, "a year was taken as 365 days"))
    }
    if clock == .business, units.contains(where: { $0.unit == .day }) {
      notices.append(Notice(.changed, "a business day was taken as 8 hours"))
    }
    if clock == nil, units.contains(where: { $0.unit == .hour || $0.unit == .day }) {
      notices.append(Self.clockNotStated)
    }
    time = ServiceTime(.minutes((seconds + 59) / 60), clock: clock)
  }

  private static func seconds(_ unit: DurationWords.Unit, _ clock: ServiceTime.Clock?) -> Int {
    switch unit {
    case .second: 1
    case .minute: 60
    case .hour: 3_600
    case .day: clock == .business ? 28_800 : 86_400
    case .week: 604_800
    case .month: 2_592_000
    case .year: 31_536_000
    }
  }
}
