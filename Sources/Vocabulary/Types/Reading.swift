/// What a grammar made of a cell's text.
package enum Reading<Value: Sendable>: Sendable {
  /// Understood; `notices` say what was taken or changed on the way, in words for the Normalization sheet.
  case value(Value, notices: [Notice])
  /// Not understood, or not for sure.
  case doubt(Doubt)
}

extension Reading: Equatable where Value: Equatable {}

/// Something a grammar took for granted or changed; `why` is for the planner.
package struct Notice: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// `25k` read in the plan's currency.
    case currencyAssumed
    /// A bare number read in the column's unit.
    case unitAssumed
    /// `24h` without business or calendar clock.
    case clockNotStated
    /// The upper bound of money left out of the band.
    case upperBoundLeftOut
    /// `25-100k` read as `25k-100k`.
    case multiplierSpread
    /// `1-2 days` read as 2 days.
    case upperOfRange
    /// 03/04/2026 read by the order of the column.
    case dateOrderAssumed
    /// A word replaced by its one spelling.
    case alias
    /// A number that a spreadsheet had turned into a serial day, read back.
    case serialDate
    /// Filled from the cell that "same as above" points to.
    case filled
    /// Filled from the cell above, with which it was merged.
    case merged
    /// What a spreadsheet damaged, read as it was before.
    case repaired
    /// Anything else that was changed.
    case changed
  }

  package let kind: Kind
  package let why: String

  package init(_ kind: Kind, _ why: String) {
    self.kind = kind
    self.why = why
  }
}

/// Why a cell could not be read, or not for sure.
package enum Doubt: Hashable, Sendable {
  /// No grammar of the field's type takes it; `expected` shows what would be taken.
  case unreadable(expected: String)
  /// A range that a spreadsheet turned into a date: `10-Nov` was `10-11` or `11-10`.
  case spreadsheetDate(candidates: [String])
  /// One text, several meanings, such as `NA`; the best guess first.
  case ambiguous(candidates: [String])
  /// `#REF!`, `#N/A`, `#NV` …
  case errorValue
}
