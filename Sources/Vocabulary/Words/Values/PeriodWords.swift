/// Spellings of periods, by kind of period, in the row form of `WordRows`.
enum PeriodWords {
  static let rows = #"""
    // needs the fiscal-year start month
    year: FY26 | FY2026 | FY 26 | 2026 | CY26 | FY25/26 | 2025-26
    // ISO 8601-1 has no quarter; ISO 8601-2:2019 has codes 33–36
    quarter: FY26 Q3 | FY26Q3 | Q3 FY26 | Q3FY26 | Q3-26 | Q3 2026 | 2026-Q3 | 2026Q3 | 3Q26 | Q3'26 | Q3 |
       CQ3
    half: H2 2026 | 2H26 | H2'26 | FY26 H2 | HY2
    month: 2026-07 | Jul-26 | Jul 2026 | July | 7/26 | M7 | Juli 2026
    // ISO 8601 week date
    week: 2026-W29 | W29 | KW29 | wk 29 | week 29 | CW29
    """#
}
