/// What happens where several rules match, in the row form of `WordRows`.
enum HitPolicyWords {
  static let rows = #"""
    first = First: first | F | first match | first match wins | ordered | top down | top to bottom |
       in order
    unique = Unique: unique | U | no overlap | exactly one
    priority = Priority: priority | P | by priority | highest priority
    collect = Collect: collect | C | all matches | every match
    any = Any: any | A | same outcome
    """#
}
