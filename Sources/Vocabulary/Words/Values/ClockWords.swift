/// The clock a service time runs on, in the row form of `WordRows`.
enum ClockWords {
  static let rows = #"""
    // ISO 8601 has no business-day duration
    business = Business: business | business hours | BH | working hours | working days | bd | work hours |
       9-5 | 9 to 5 | office hours | 8x5 | 5x8 | weekdays | Mon-Fri | Arbeitstage | jours ouvrés
    calendar = Calendar: calendar | clock hours | 24x7 | 24/7 | elapsed | wall clock | always |
       round the clock | 7x24
    """#
}
