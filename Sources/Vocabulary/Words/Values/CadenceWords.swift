/// How often something is done, in the row form of `WordRows`.
enum CadenceWords {
  static let rows = #"""
    daily = Daily: daily | every day | D | per day | day
    weekly = Weekly: weekly | W | every week | per week | wk | WBR
    // "bi-weekly" is ambiguous (twice a week)
    biweekly = Every two weeks: bi-weekly | biweekly | fortnightly | every 2 weeks | every two weeks | 2w |
       sprintly
    monthly = Monthly: monthly | M | every month | per month | MBR | mthly
    quarterly = Quarterly: quarterly | Q | every quarter | per quarter | QBR | qtrly | each quarter
    semiannual = Twice a year: semi-annual | semiannual | half-yearly | twice a year | H | biannual
    annual = Yearly: annual | annually | yearly | Y | per year | once a year | FY
    // counts as "no cadence" in checks
    adhoc = Ad hoc: ad hoc | ad-hoc | as needed | when needed | on demand | ongoing | continuous |
       when possible
    """#
}
