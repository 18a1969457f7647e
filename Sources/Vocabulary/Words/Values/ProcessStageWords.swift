/// The stages of partner and deal processes, in the row form of `WordRows`.
enum ProcessStageWords {
  static let rows = #"""
    onboarding = Onboarding: onboarding | onboard | enrolment | enrollment | recruit to onboard | signed |
       welcome
    enablement = Enablement: enablement | enable | training | train | certification | certify |
       ready to sell
    activation = Activation: activation | activate | first deal | ramp | productive
    deal_registration = Deal registration: deal registration | deal reg | DR | opportunity registration |
       lead registration | register | opp reg
    co_sell = Co-sell: co-sell | cosell | joint selling | joint proposal | deal support | pre-sales support
    delivery = Delivery: delivery | implementation | deploy | service delivery | go live
    renewal_support = Renewal support: renewal support | renewal | renew | retention | support renewals |
       post-sale support
    offboarding = Offboarding: offboarding | off-board | exit | termination | wind down
    """#
}
