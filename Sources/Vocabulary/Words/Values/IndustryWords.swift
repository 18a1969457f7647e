/// Industries, by NAICS sector, in the row form of `WordRows`.
enum IndustryWords {
  static let rows = #"""
    // NAICS 2022
    31-33 Manufacturing: manufacturing | mfg | industrial | ~industry | industrials | Maschinenbau |
       Industrie | produzierendes Gewerbe | industria | fabricación | 製造業
    // NAICS: IT services are 54
    51 Information: software | SaaS | tech | technology | IT | ICT | hi-tech | high tech | telecom | telco |
       media | tecnología | Technologie | 情報通信 | 情報通信業
    52 Finance and Insurance: finance | financial services | finserv | FS | FSI | BFSI | banking |
       insurance | fintech | Finanzdienstleister | Finanzen | services financiers | finanzas |
       servicios financieros | 金融
    62 Health Care and Social Assistance: healthcare | health care | health | HLS | hospital | hospitals |
       medical | provider | payer/provider | HCLS |
       Gesundheit | Gesundheitswesen | santé | salud | sanidad | 医療
    44-45 Retail Trade: retail | e-commerce | ecommerce | CPG/retail | consumer | D2C | Handel | Einzelhandel |
       commerce | comercio minorista | 小売 | 小売業
    42 Wholesale Trade: wholesale | distribution | distributor | Großhandel | commerce de gros |
       mayorista | 卸売業
    61 Educational Services: education | edu | higher ed | K-12 | K12 | university | edtech | ~SLED |
       Bildung | Hochschulen | éducation | enseignement | educación | 教育
    92 Public Administration: public sector | government | gov | pubsec | federal | SLED | state & local |
       defence | defense | öffentliche Hand | öffentlicher Sektor | Behörden | Verwaltung | secteur public |
       administration | collectivités | sector público | gobierno | administración pública | 官公庁 | 公共
    54 Professional, Scientific and Technical: professional services | consulting | legal | accounting |
       agency | services | IT services | Dienstleistungen | servicios profesionales | 専門サービス
    // oil & gas extraction is 21
    22 Utilities: energy | utilities | power | E&U | oil & gas | O&G | Energie |
       Versorger | énergie | energía | エネルギー
    48-49 Transportation and Warehousing: transport | transportation | logistics | T&L | supply chain |
       shipping | Logistik | logistique | logística | transporte | 物流 | 運輸
    23 Construction: construction | AEC | building | engineering & construction |
       Bau | Baugewerbe | BTP | bâtiment | construcción | 建設 | 建設業
    53 Real Estate: real estate | property | proptech | CRE | Immobilien | immobilier |
       inmobiliaria | 不動産
    72 Accommodation and Food: hospitality | travel | hotels | restaurants | F&B | tourism |
       Gastgewerbe | hôtellerie | hostelería | 宿泊
    """#
}
