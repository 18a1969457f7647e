/// Lead sources, in the row form of `WordRows`.
enum LeadSourceWords {
  static let rows = #"""
    // Salesforce default picklist: Web
    web = Web: web | website | web form | contact us | contact form | inbound | demo request | online form |
       Webseite | Website-Formular | Webformular | site web | site internet | formulaire | sitio web | formulario web | ウェブ | webサイト
    // Salesforce default: Phone Inquiry
    phone = Phone: phone inquiry | phone | call | inbound call | phone in | Telefon | Anruf | téléphone |
       appel entrant | teléfono | llamada | 電話
    // Salesforce default: Partner Referral
    partner = Partner: partner referral | partner | channel | reseller | partner sourced | PSL |
       partner lead | deal reg | Partnerempfehlung | partenaire | apport partenaire | パートナー
    // Salesforce default: Purchased List
    list = List: purchased list | list | list buy | bought list | data vendor | zoominfo | ZI
    event = Event: event | tradeshow | trade show | conference | badge scan | event scan | webinar |
       trade fair | Messe | Veranstaltung | salon | salons | événement | feria | evento | 展示会 | セミナー
    referral = Referral: referral | customer referral | employee referral | WOM | Empfehlung |
       recommandation | parrainage | recomendación | referido | 紹介
    paid = Paid: paid | ads | PPC | paid search | paid social | google ads |
       Werbung | publicité | publicidad | 広告
    organic = Organic: organic | SEO | content | blog
    outbound = Outbound: outbound | SDR | BDR | cold | prospecting | Kaltakquise |
       prospection | prospección
    // Salesforce default: Other
    other = Other: other | misc | miscellaneous | various
    """#
}
