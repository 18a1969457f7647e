/// The states a partner goes through, in the row form of `WordRows`.
enum PartnerStatusWords {
  static let rows = #"""
    prospect = Prospect: prospect | target | in discussion | recruiting | pipeline | LOI | evaluating
    onboarding = Onboarding: onboarding | signed | contracted | in onboarding | enrolled | new | ramping |
       in progress
    active = Active: active | live | producing | productive | enabled | certified | go | yes
    dormant = Dormant: dormant | inactive | no activity | stalled | at risk | sleeping | low activity
    suspended = Suspended: suspended | on hold | frozen | hold | probation | compliance hold
    ended = Ended: ended | terminated | churned | expired | left | closed | ex-partner | non-renewed
    """#
}
