/// Lead sources, in the row form of `WordRows`.
enum LeadSourceWords {
  static let rows = #"""
    // Salesforce default picklist: Web
    web = Web: web | website | web form | contact us | contact form | inbound | demo request | online form
    // Salesforce default: Phone Inquiry
    phone = Phone: phone inquiry | phone | call | inbound call | phone in
    // Salesforce default: Partner Referral
    partner = Partner: partner referral | partner | channel | reseller | partner sourced | PSL |
       partner lead | deal reg
    // Salesforce default: Purchased List
    list = List: purchased list | list | list buy | bought list | data vendor | zoominfo | ZI
    event = Event: event | tradeshow | trade show | conference | badge scan | event scan | webinar
    referral = Referral: referral | customer referral | employee referral | WOM
    paid = Paid: paid | ads | PPC | paid search | paid social | google ads
    organic = Organic: organic | SEO | content | blog
    outbound = Outbound: outbound | SDR | BDR | cold | prospecting
    // Salesforce default: Other
    other = Other: other | misc | miscellaneous | various
    """#
}
