/// Who leads: the company, a partner, or both, in the row form of `WordRows`.
enum LedByWords {
  static let rows = #"""
    company = Company: direct | company | company-led | us | internal | in-house | vendor | vendor-led |
       house | sales | own team | own | direkt | directo | directe | vente directe | 直販
    partner = Partner: partner | partner-led | channel | indirect | external | reseller | via partner |
       thru partner | through partner | indirekt | indirecto | revendeur | distributeur | distributor | distribuidor |
       代理店
    shared = Shared: shared | joint | co-sell | cosell | co-led | ~both | hybrid | mixed | co-marketing
    """#
}
