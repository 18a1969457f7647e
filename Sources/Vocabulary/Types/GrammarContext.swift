/// What the plan and the column say about the numbers and days in them.
package struct GrammarContext: Sendable {
  package enum DecimalMark: Sendable { case point, comma }
  package enum DateOrder: Sendable { case dayFirst, monthFirst }

  /// ISO 4217 of the plan, for money typed without currency.
  package var currency: String?
  /// Whether `currency` is that of the column's other amounts rather than the plan's.
  package var isColumnCurrency = false
  /// Settled by the whole column; `nil` where every number reads the same either way.
  package var decimalMark: DecimalMark?
  /// Settled by the whole column.
  package var dateOrder: DateOrder?
  /// The month (1–12) in which the fiscal year starts.
  package var fiscalYearStart: Int
  /// The unit in the header: `hrs`, `$k`, `%`, `days`.
  package var unit: String?
  /// The plan's period, for `EOQ`, `end of Q3`, and days without a year.
  package var period: Period?
  /// The clock that durations without one run on; `nil` where the plan does not say.
  package var clock: ServiceTime.Clock?

  package init(
    currency: String? = nil, decimalMark: DecimalMark? = nil, dateOrder: DateOrder? = nil,
    fiscalYearStart: Int = 1, unit: String? = nil, period: Period? = nil, clock: ServiceTime.Clock? = nil
  ) {
    self.currency = currency
    self.decimalMark = decimalMark
    self.dateOrder = dateOrder
    self.fiscalYearStart = fiscalYearStart
    self.unit = unit
    self.period = period
    self.clock = clock
  }
}
