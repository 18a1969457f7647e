/// The columns of an offer and content sheet, in the row form of `WordRows`.
enum OfferHeaders {
  static let rows = #"""
    offer_id id: Asset ID | Offer ID | Content ID | ID | #
    title text: Title | Asset | Asset name | Content | Content title | Offer | Offer name | Name |
       Deliverable | Piece | Topic | Headline | Titel | Titre | Título | タイトル
    type enum:content: Type | Content type | Asset type | Format | Offer type | Content format | Typ | 種別
    segments list:ref: Segment | Segments | Audience | Persona | Target | Target persona | Industry | セグメント
    stages list:stage: Stage | Funnel stage | Funnel | Buyer stage | Journey stage | Buyer's journey |
       Buying stage | Lifecycle stage | TOFU/MOFU/BOFU | Phase
    channels list:ref: Channel | Channels | Distribution channel | Distribution | Promotion channel |
       Where used | Publish to
    partner_ready bool: Partner-ready | Partner ready | Partner ready? | Co-brandable | Co-branded |
       Cobrand | Channel-ready | Available to partners
    partner_types list:enum:partner_type: Partner type | For partner type | Partner types | Partner audience
    owner owner: Owner | Content owner | Author | Writer | Creator | DRI | Responsible | Assignee |
       Assigned to | SME | Verantwortlich | Autor | 担当者
    status enum:content_status: Status | Content status | Stage of production | Workflow status | State |
       ステータス
    published date: Published | Publish date | Publication date | Go-live date | Live date | Launch date |
       Date published
    due date: Due | Due date | Deadline | Target date | ETA | Fällig | 期限
    last_reviewed date: Last updated | Last reviewed | Last refresh | Last refreshed | Updated |
       Review date | Last review | Date updated | Version date
    refresh duration|date: Refresh cycle | Refresh | Review cycle | Refresh cadence | Next review |
       Next refresh | Shelf life | Expiry | Expires | Expiration | Valid until | Review by
    url url: URL | Link | Asset link | Location | Landing page | LP | Path | File
    product list:ref: Product | Products | Product line | Solution | SKU | Offering | Produkt | Produkte |
       製品
    language list:lang: Language | Lang | Locale | Languages | Sprache | Langue | Idioma | 言語
    period period: Quarter | Qtr | Period | Campaign period | Flight | Promo period | Month | Week | Quartal
    price_rule text: Price rule | MAP | MAP price | Min advertised price | Discount | Promo | Promo code |
       Offer terms | Pricing
    """#
}
