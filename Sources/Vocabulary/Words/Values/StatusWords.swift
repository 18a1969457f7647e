/// The states of a channel or product, in the row form of `WordRows`.
enum StatusWords {
  static let rows = #"""
    active = Active: active | live | on | in use | current | running | yes
    planned = Planned: planned | draft | proposed | pilot | test | upcoming | future
    paused = Paused: paused | on hold | hold | parked | frozen
    retired = Retired: retired | off | inactive | deprecated | ended | cancelled | canceled | old | no
    """#
}
