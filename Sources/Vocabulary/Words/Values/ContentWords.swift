/// Content types, in the row form of `WordRows`.
enum ContentWords {
  static let rows = #"""
    solution_page = Solution page: solution page | product page | web page | landing page | LP | microsite |
       pricing page | pillar page
    case_study = Case study: case study | customer story | success story | reference | testimonial | CS |
       Referenz
    demo = Demo: demo | product demo | demo video | trial | free trial | sandbox | interactive demo |
       POC kit
    tech_brief = Technical brief: technical brief | technical briefing | tech brief | white paper |
       whitepaper | WP | datasheet | data sheet | spec sheet | solution brief | product data sheet |
       architecture guide
    webinar = Webinar: webinar | web seminar | workshop | virtual event | livestream | on-demand webinar
    blog = Blog: blog | blog post | article | post | how-to | listicle | comparison article | SEO page
    ebook = E-book: ebook | e-book | guide | report | playbook | checklist | template | toolkit |
       gated download | download
    email = Email: email | email nurture | nurture | nurture sequence | drip | newsletter | sequence |
       cadence
    partner_deck = Partner deck: co-branded presentation | co-branded deck | partner deck | pitch deck |
       sales deck | presentation | slides
    deal_form = Deal form: deal support form | deal reg form | deal registration form | registration form |
       partner form
    battlecard = Battlecard: battlecard | battle card | one-pager | 1-pager | cheat sheet | talk track |
       call script | objection handling
    bundle = Bundle: promotional bundle | bundle | promo | promotion | kit | SPIFF | spiff |
       discount offer | coupon
    listing = Listing: listing | marketplace listing | product listing | app listing | profile | store page
    proposal = Proposal: proposal | joint proposal | SOW | RFP response | quote template
    calculator = Calculator: calculator | ROI calculator | TCO calculator | assessment | quiz | configurator
    """#
}
