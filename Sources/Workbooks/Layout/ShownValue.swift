/// A cell's value in the three forms that a layout needs: what is stored, in which format, and how it reads.
struct ShownValue {
  let content: PlacedCell.Content
  let numberFormat: NumberFormat
  /// How it reads in a cell that is wide enough, for measuring.
  let text: String

  init(_ value: Cell.Value) {
    switch value {
    case .blank: self.init(.blank, .general, "")
    case .text(let text): self.init(text: text)
    case .integer(let integer): self.init(Cell.Number(units: integer))
    case .number(let number): self.init(number)
    case .percent(let number): self.init(percent: number)
    case .date(let day):
      if let serial = day.serial {
        self.init(.number(Double(serial)), .day, day.description)
      } else {
        self.init(text: day.description)
      }
    case .formula(let formula): self.init(formula)
    }
  }

  private init(_ content: PlacedCell.Content, _ numberFormat: NumberFormat, _ text: String) {
    self.content = content
    self.numberFormat = numberFormat
    self.text = text
  }

  private init(text: String) {
    let safe = SafeText.cell(text)
    self.init(safe.isEmpty ? .blank : .text(safe), .general, safe)
  }

  private init(_ number: Cell.Number) {
    if let value = number.value {
      self.init(.number(value), .number(decimals: number.decimals), number.description)
    } else {
      self.init(text: number.description)
    }
  }

  private init(percent number: Cell.Number) {
    let share = Cell.Number(units: number.units, decimals: number.decimals + 2)
    if let value = share.value {
      self.init(.number(value), .percent(decimals: number.decimals), number.description + "%")
    } else {
      self.init(text: number.description + "%")
    }
  }

  /// The formula with its result, or the result alone where no spreadsheet program would take the formula.
  private init(_ formula: Cell.Formula) {
    let result: ShownValue =
      switch formula.result {
      case .text(let text): ShownValue(text: text)
      case .integer(let integer): ShownValue(Cell.Number(units: integer))
      case .number(let number): ShownValue(number)
      case .percent(let number): ShownValue(percent: number)
      }
    guard let text = SafeFormula.text(formula.text) else {
      self = result
      return
    }
    switch result.content {
    case .number(let number):
      self.init(.formulaNumber(text, result: number), result.numberFormat, result.text)
    default: self.init(.formulaText(text, result: result.text), .general, result.text)
    }
  }
}

extension Cell.Number {
  /// The nearest binary number; `nil` beyond the fifteen digits that spreadsheet programs keep.
  fileprivate var value: Double? {
    guard units.magnitude <= 999_999_999_999_999, (0...15).contains(decimals) else { return nil }
    return Double(units) / Double((0..<decimals).reduce(1) { power, _ in power * 10 })
  }

  /// Digits in groups of three with a point: `1,234.50`.
  fileprivate var description: String {
    let places = max(decimals, 0)
    var digits = String(units.magnitude)
    if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
    var whole = ""
    for (index, digit) in digits.dropLast(places).reversed().enumerated() {
      if index > 0, index % 3 == 0 { whole = "," + whole }
      whole = String(digit) + whole
    }
    return (units < 0 ? "-" : "") + whole + (places > 0 ? "." + digits.suffix(places) : "")
  }
}
