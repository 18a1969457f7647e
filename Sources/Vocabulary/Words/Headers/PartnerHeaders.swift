/// The columns of a partner sheet, in the row form of `WordRows`.
enum PartnerHeaders {
  static let rows = #"""
    partner_id id: Partner ID | Partner code | Account ID | CRM ID | Vendor ID | ID | PartnerStack key
    name text: Partner | Partner name | Company | Company name | Reseller | Reseller name | Account |
       Account name | Firm | Distributor | Affiliate | Partnerfirma | Partenaire | Socio | Partnername |
       パートナー | パートナー名
    type enum:partner_type: Type | Partner type | Category | Partner category | Program | Partner program |
       Track | Route | Business model | Relationship | Typ | Art | Tipo | 種別
    tier enum:tier: Tier | Level | Partner tier | Partner level | Program level | Status level | Medal |
       Stufe | Niveau | Nivel | ランク
    regions list:region: Region | Territory | Regions | Country | Countries | Geo | Coverage | Geography |
       Coverage area | Markets served | Authorised territory | Gebiet | Vertriebsgebiet | Land | Länder | 地域
    segments list:ref: Segment | Segments | Segments served | Customer size | Target segment | Focus segment
    products list:ref: Product | Products | Authorised products | Authorized products | Product line |
       Competency | Specialisation | Specialization | Produkte
    languages list:lang: Language | Languages | Sprache | Sprachen
    manager owner: PAM | CAM | PSM | Partner manager | Channel manager | Channel account manager |
       Partner account manager | Alliance manager | Owner | Account manager | Partner owner |
       Internal owner | Betreuer | 担当者
    contact text: Contact | Partner contact | Primary contact | Main contact | Contact name |
       Contact email | Email | Lead contact | Ansprechpartner
    status enum:partner_status: Status | Partner status | Stage | Lifecycle | Onboarding status | Active? |
       Active | State | Statut | Estado | ステータス
    agreement_end date: Agreement end | Contract end | Contract expiry | Expiry | Expiration |
       Renewal date | Agreement expires | Term end | Valid until | Vertragsende | Laufzeit bis | 契約終了日
    onboarded date|bool: Onboarded | Onboarding complete | Onboarding date | Onboarded on | Enrolled |
       Joined | Start date | Signed
    trained date|bool|int: Trained | Training | Training complete | Certified | Certification | Certs |
       # certified | Certified staff | Cert expiry | Certification date | Enabled | Zertifiziert |
       Zertifizierung | 認定 | Certified until | Certification valid until | Certification expiry |
       Zertifiziert bis | Certifié jusqu'au | Certificado hasta | 認定期限
    first_deal date: First deal | First deal date | First deal reg | Activated | Activation date |
       Time to first deal
    deal_reg bool: Deal reg | Deal registration | Deal reg eligible | DR eligible | Can register deals
    exclusive bool: Exclusive | Exclusive? | Exclusive partner | Is exclusive | Sole partner | Exklusiv
    protection duration: Protection | Protection period | Exclusivity | Deal protection | Protected days |
       Reg window | Deal reg protection | Deal registration protection | Protection days | Schutzfrist |
       Durée de protection | Periodo de protección | 保護期間
    accept_sla duration: Accept SLA | Lead accept | Acceptance time | Lead response | Response SLA |
       Partner SLA | Time to accept
    capacity int/period: Capacity | Max leads | Lead cap | Cap | Leads/month | Monthly cap | Quarterly cap
    margin percent: Margin | Discount | Commission | Commission % | Rev share | Referral fee | Fee | Payout
    mdf money: MDF | Co-op | Market development funds | Marketing funds | MDF budget
    account_list list:text: Named accounts | Protected accounts | Account list | Target accounts |
       Exclusive accounts
    """#
}
