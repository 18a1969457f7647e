/// What a channel does in a stage, in the row form of `WordRows`.
enum RoleWords {
  static let rows = #"""
    primary = Primary: primary | lead | P | main | owns | leads | haupt
    support = Support: support | S | secondary | supporting | assist | supports
    handoff = Handoff: hand-off | handoff | hand over | handover | pass on
    awareness = Awareness: awareness | attract | reach | demand creation
    evaluation = Evaluation: evaluation support | evaluation | consideration | nurture
    decision = Decision: decision | close | closing | conversion
    """#
}
