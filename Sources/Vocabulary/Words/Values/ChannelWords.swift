/// Channels, in the row form of `WordRows`.
enum ChannelWords {
  static let rows = #"""
    website = Website: website | site | web | corporate site | www | homepage | company website | .com |
       owned web | Webseite | Site web | Site internet | Sitio web | Página web | ウェブサイト | 自社サイト
    // GA4 default channel: Organic Search
    organic_search = Organic search: SEO | organic | organic search | google organic | search (organic)
    // GA4: Paid Search
    paid_search = Paid search: SEM | PPC | paid search | google ads | adwords | search ads | CPC | bing ads
    // GA4: Paid Social
    paid_social = Paid social: paid social | linkedin ads | facebook ads | meta ads | social ads |
       sponsored social
    // GA4: Organic Social
    organic_social = Organic social: social | organic social | linkedin | social media | twitter | X |
       instagram | facebook | youtube | Soziale Medien | Réseaux sociaux | Redes sociales | SNS
    // GA4: Display
    display = Display: display | programmatic | banner | retargeting | remarketing | GDN
    // GA4: Email
    email = Email: email | e-mail | newsletter | EDM | nurture | drip | email marketing
    // GA4: Affiliates
    affiliate = Affiliate: affiliate | affiliates | affiliate network | CJ | Awin | ShareASale |
       publisher network
    // GA4: Referral
    referral = Referral: referral | referrals | word of mouth | WOM | partner referral | customer referral
    outbound = Outbound: outbound | outbound sales | cold call | cold email | prospecting | SDR outbound |
       BDR | telemarketing | TM | tele
    events = Events: event | events | owned events | conference | trade show | tradeshow | fair | Messe |
       roadshow | field event | user group | Messen | Veranstaltung | Veranstaltungen | Salon | Salons |
       Foire | Événements | Feria | Ferias | Eventos | 展示会 | イベント
    webinar = Webinar: webinar | webinars | virtual event | online seminar | Webinare | Webinaire |
       Webinaires | Seminario web | Webinarios | ウェビナー
    partner_site = Partner site: partner site | partner sites | reseller website | partner portal |
       partner page | co-branded page | through-partner
    co_marketing = Co-marketing: co-marketing | partner marketing | TPMA | through-partner marketing |
       joint marketing | MDF campaign
    marketplace = Marketplace: marketplace | online marketplace | app store | AppExchange |
       AWS Marketplace | Amazon | cloud marketplace | industry platform
    trade_press = Trade press: industry publication | trade press | trade media | magazine | publication |
       PR | media | analyst | review site | G2 | Capterra
    direct_sales = Direct sales: direct sales | field sales | inside sales | sales team | own sales | AE |
       Außendienst | Innendienst | Direktvertrieb | Vente directe | Force de vente | Venta directa |
       Ventas directas | 直販 | 営業
    reseller = Reseller: reseller | resellers | VAR | dealer | distribution | distributor | channel partners |
       Fachhandel | Händler | Distributeur | Distributeurs | Revendeur | Revendeurs | Distribuidor |
       Distribuidores | 代理店 | 販売店
    direct_mail = Direct mail: direct mail | DM | mailer | catalog | catalogue | print
    community = Community: community | forum | slack community | discord | user community
    chat = Chat: chat | live chat | chatbot | drift | intercom | whatsapp
    phone = Phone: phone | inbound call | call-in | phone inquiry | hotline | phone in
    """#
}
