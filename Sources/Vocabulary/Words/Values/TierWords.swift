/// Partner tiers, in the row form of `WordRows`.
enum TierWords {
  static let rows = #"""
    // programs differ: the plan must give the order
    T1 = Tier 1: platinum | diamond | elite | premier | premier plus | strategic | tier 1 | T1 | 1 | A |
       titanium | black | global
    T2 = Tier 2: gold | advanced | preferred | tier 2 | T2 | 2 | B | select plus
    T3 = Tier 3: silver | select | professional | tier 3 | T3 | 3 | C | certified
    T4 = Tier 4: bronze | registered | authorized | authorised | member | basic | entry | standard |
       tier 4 | T4 | 4 | D | associate | community
    """#
}
