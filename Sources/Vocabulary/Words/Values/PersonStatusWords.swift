/// The states of a person, in the row form of `WordRows`.
enum PersonStatusWords {
  static let rows = #"""
    active = Active: active | employed | current | ft | full time
    ramping = Ramping: ramping | ramp | new | new hire | onboarding | probation
    leave = Leave: leave | LOA | PTO | OOO | maternity | parental leave | sabbatical | sick | vacation |
       Elternzeit
    left = Left: left | inactive | terminated | termed | resigned | ex | departed | leaver
    open = Open: open | vacant | TBH | open req | to be hired | headcount | req
    """#
}
