/// The buyer's stages, in the row form of `WordRows`.
enum StageWords {
  static let rows = #"""
    awareness = Awareness: awareness | aware | TOFU | ToF | top of funnel | top | discover | discovery |
       attract | reach | learn | problem aware | unaware | visitor | interest | demand creation |
       upper funnel | Bekanntheit | 認知
    evaluation = Evaluation: evaluation | evaluate | MOFU | MoF | mid funnel | middle of funnel | middle |
       consideration | consider | compare | comparison | solution aware | engage | nurture | assess |
       shortlist | validation | demand capture | mid-funnel | Evaluierung | 検討
    decision = Decision: decision | decide | BOFU | BoF | bottom of funnel | bottom | purchase | buy |
       conversion | convert | close | closing | negotiation | selection | product aware | lower funnel |
       act | Entscheidung | 決定
    onboarding = Onboarding: onboarding | onboard | implementation | implement | kickoff | kick-off |
       go-live | deploy | deployment
    adoption = Adoption: adoption | adopt | activation | activate | usage | use | success |
       value realisation
    renewal = Renewal: renewal | renew | retention | retain | loyalty | post-purchase | post-sale |
       post sales | support
    expansion = Expansion: expansion | expand | upsell | up-sell | cross-sell | cross sell | grow |
       advocacy | advocate | refer | land and expand
    """#
}
