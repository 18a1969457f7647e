/// The stages of a lead, in the row form of `WordRows`.
enum LifecycleWords {
  static let rows = #"""
    inquiry = Inquiry: inquiry | INQ | raw lead | raw | new | subscriber | contact | suspect | hand raiser
    // PQL = product-qualified
    mql = MQL: MQL | marketing qualified | marketing qualified lead | AQL | automation qualified |
       prioritised | PQL | product qualified | MEL
    sal = SAL: SAL | sales accepted | sales accepted lead | TAL | teleprospecting accepted | accepted
    sql = SQL: SQL | sales qualified | sales qualified lead | TQL | SGL | SAO | sales accepted opportunity |
       meeting set | qualified
    opportunity = Opportunity: opportunity | opp | SQO | pipeline | open opp | proposal | POC |
       negotiation stage
    customer = Customer: customer | closed won | won | client | CW
    // keep DQ and recycled apart if both occur
    recycled = Recycled: recycled | recycle | nurture back | returned | disqualified | DQ | closed lost |
       lost | rejected | junk
    """#
}
