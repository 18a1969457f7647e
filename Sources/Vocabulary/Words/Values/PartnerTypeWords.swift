/// Partner types, in the row form of `WordRows`.
enum PartnerTypeWords {
  static let rows = #"""
    // VAR is worth keeping as a sub-type
    reseller = Reseller: reseller | resell | dealer | retailer | VAR | value-added reseller |
       value added reseller | solution provider | SP | LSP | LAR | DMR | corporate reseller |
       Wiederverkäufer | Händler | revendeur | revendedor
    distributor = Distributor: distributor | disti | disty | distribution partner | wholesaler | VAD |
       value-added distributor | 2-tier distributor | aggregator | ~master agent | Großhändler
    si = System integrator: SI | system integrator | systems integrator | integrator |
       implementation partner | GSI | global SI | RSI | regional SI | consulting partner |
       delivery partner | services partner | solution partner | SSP
    msp = Managed service provider: MSP | managed service provider | managed services | MSSP |
       managed security service provider | hoster | ~CSP | outsourcer
    isv = Technology partner: ISV | technology partner | tech partner | integration partner | app partner |
       software partner | ~alliance | platform partner
    oem = OEM: OEM | embedded | white label | white-label
    referral = Referral: referral | referral partner | referrer | introducer | finder | lead partner |
       advisor | ~consultant | TSD sub-agent | tipster | apporteur d'affaires | Tippgeber
    affiliate = Affiliate: affiliate | affiliates | publisher | influencer | creator | coupon site |
       deal site | comparison site | cashback
    agent = Agent: agent | agency | broker | sales agent | commercial agent | master agent |
       manufacturer's rep | independent rep | manufacturers rep | Handelsvertreter | agente
    marketplace = Marketplace: marketplace | cloud marketplace | app store | platform marketplace |
       online marketplace | AWS | Azure | GCP | Amazon
    co_sell = Co-sell: co-sell | alliance | alliances | strategic alliance | cosell partner |
       go-to-market partner
    franchise = Franchise: franchise | franchisee | licensee
    """#
}
