/// Industries, by NAICS sector, in the row form of `WordRows`.
enum IndustryWords {
  static let rows = #"""
    // NAICS 2022
    31-33 Manufacturing: manufacturing | mfg | industrial | ~industry | industrials | Maschinenbau
    // NAICS: IT services are 54
    51 Information: software | SaaS | tech | technology | IT | ICT | hi-tech | high tech | telecom | telco |
       media
    52 Finance and Insurance: finance | financial services | finserv | FS | FSI | BFSI | banking |
       insurance | fintech
    62 Health Care and Social Assistance: healthcare | health care | health | HLS | hospital | hospitals |
       medical | provider | payer/provider | HCLS
    44-45 Retail Trade: retail | e-commerce | ecommerce | CPG/retail | consumer | D2C
    42 Wholesale Trade: wholesale | distribution | distributor | Großhandel
    61 Educational Services: education | edu | higher ed | K-12 | K12 | university | edtech | ~SLED
    92 Public Administration: public sector | government | gov | pubsec | federal | SLED | state & local |
       defence | defense
    54 Professional, Scientific and Technical: professional services | consulting | legal | accounting |
       agency | services | IT services
    // oil & gas extraction is 21
    22 Utilities: energy | utilities | power | E&U | oil & gas | O&G
    48-49 Transportation and Warehousing: transport | transportation | logistics | T&L | supply chain |
       shipping
    23 Construction: construction | AEC | building | engineering & construction
    53 Real Estate: real estate | property | proptech | CRE
    72 Accommodation and Food: hospitality | travel | hotels | restaurants | F&B | tourism
    """#
}
