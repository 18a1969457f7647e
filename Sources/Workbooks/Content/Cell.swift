/// One cell: a value, what it means to the reader, and where it leads.
package struct Cell: Hashable, Sendable {
  package var value: Value
  /// The meaning that colour underlines; the words must carry it too.
  package var tone: Tone
  package var link: Link?
  /// A place that links and defined names can lead to, unique in the workbook.
  package var anchor: String?
  /// The defined name whose cells a drop-down here offers.
  package var choices: String?

  package init(
    _ value: Value, tone: Tone = .normal, link: Link? = nil, anchor: String? = nil, choices: String? = nil
  ) {
    self.value = value
    self.tone = tone
    self.link = link
    self.anchor = anchor
    self.choices = choices
  }
}

extension Cell {
  /// What a cell holds; text is always text, whatever sign it starts with.
  package enum Value: Hashable, Sendable {
    case blank
    /// Also ids, ZIP and phone codes, which stay as they are written.
    case text(String)
    case integer(Int)
    case number(Number)
    /// A share in percent: 981 units with one decimal is 98.1 %.
    case percent(Number)
    case date(Day)
    case formula(Formula)
  }

  /// An exact decimal: `units` of ten to the minus `decimals`, so 12345 with 2 decimals is 123.45.
  package struct Number: Hashable, Sendable {
    package let units: Int
    package let decimals: Int

    package init(units: Int, decimals: Int = 0) {
      self.units = units
      self.decimals = decimals
    }
  }

  /// A formula with the value that it gives, for programs that show a file without computing it.
  package struct Formula: Hashable, Sendable {
    /// The formula in English notation, with or without the equals sign; never made from a planner's text.
    package var text: String
    package var result: Result

    package init(_ text: String, result: Result) {
      self.text = text
      self.result = result
    }

    /// What a formula gives.
    package enum Result: Hashable, Sendable {
      case text(String)
      case integer(Int)
      case number(Number)
      case percent(Number)
    }
  }
}

extension Cell {
  package static let blank = Cell(.blank)

  package static func text(
    _ text: String, tone: Tone = .normal, link: Link? = nil, anchor: String? = nil
  ) -> Self {
    Cell(.text(text), tone: tone, link: link, anchor: anchor)
  }

  /// Words that lead somewhere.
  package static func link(_ text: String, to link: Link, tone: Tone = .normal) -> Self {
    Cell(.text(text), tone: tone, link: link)
  }

  package static func integer(_ value: Int, tone: Tone = .normal, link: Link? = nil) -> Self {
    Cell(.integer(value), tone: tone, link: link)
  }

  /// An exact decimal, shown with all its decimals: 12345 with 2 decimals is 123.45.
  package static func number(_ units: Int, decimals: Int, tone: Tone = .normal) -> Self {
    Cell(.number(Number(units: units, decimals: decimals)), tone: tone)
  }

  /// A share: 981 with one decimal is 98.1 %.
  package static func percent(_ units: Int, decimals: Int = 0, tone: Tone = .normal) -> Self {
    Cell(.percent(Number(units: units, decimals: decimals)), tone: tone)
  }

  package static func date(_ year: Int, _ month: Int, _ day: Int, tone: Tone = .normal) -> Self {
    Cell(.date(Day(year: year, month: month, day: day)), tone: tone)
  }

  package static func formula(_ text: String, result: Formula.Result, tone: Tone = .normal) -> Self {
    Cell(.formula(Formula(text, result: result)), tone: tone)
  }
}

extension Cell: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(.text(text)) }
}
