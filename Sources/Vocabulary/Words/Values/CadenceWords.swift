/// How often something is done, in the row form of `WordRows`.
enum CadenceWords {
  static let rows = #"""
    daily = Daily: daily | every day | D | per day | day
    weekly = Weekly: weekly | W | every week | per week | wk | WBR
    semiweekly = Twice a week: twice a week | twice weekly | 2x a week | ~bi-weekly | ~biweekly
    // "bi-weekly" means either, and "biannual" too
    fortnightly = Every two weeks: fortnightly | every 2 weeks | every two weeks | 2w | sprintly |
       ~bi-weekly | ~biweekly
    monthly = Monthly: monthly | M | every month | per month | MBR | mthly
    quarterly = Quarterly: quarterly | Q | every quarter | per quarter | QBR | qtrly | each quarter
    semiannual = Twice a year: semi-annual | semiannual | half-yearly | twice a year | H | ~biannual | ~bi-annual
    annual = Yearly: annual | annually | yearly | Y | per year | once a year | FY
    biennial = Every two years: biennial | every two years | every 2 years | ~biannual | ~bi-annual
    // counts as "no cadence" in checks
    adhoc = Ad hoc: ad hoc | ad-hoc | as needed | when needed | on demand | ongoing | continuous |
       when possible
    """#
}
