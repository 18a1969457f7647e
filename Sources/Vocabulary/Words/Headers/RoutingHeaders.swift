/// The columns of a routing sheet, in the row form of `WordRows`.
enum RoutingHeaders {
  /// What names and orders a rule.
  static let identity = #"""
    rule_id id: Rule ID | Rule | Rule # | ID | Route ID | No. | # | Rule no | Entry | Ref | Regel |
       Regel-Nr. | ルールID | Nr. | N° | Nº | N° règle | 番号
    rule_name text: Rule name | Name | Description | Route name | Route | Label | Title | Scenario
    priority int: Priority | Order | Sort order | Sequence | Seq | Rank | Prio | Step | Precedence | Rule order | Rule priority |
       Eval order | Reihenfolge | Priorität | Prioridad | Priorité | 優先度 | 優先順位
    active bool: Active | Active? | Enabled | On/Off | Status | Live | In use
    object enum: Object | Record type | Applies to | Entity | Lead/Contact/Account
    """#

  /// What a rule asks of a lead; test leads have the same columns.
  static let conditions = #"""
    segment list:ref: Segment | Segments | Sales segment | Customer segment | Size | Company size | Tier |
       Kundensegment | Segmento | セグメント | Kundengruppe | Kundengröße | Unternehmensgröße | Firmengröße |
       Taille client | Taille du client | Taille d'entreprise | Tamaño empresa | Tamaño de empresa | Tamaño del cliente
    employees range:int: Employees | # employees | Employee range | No. of employees | Number of employees | Headcount | Emp |
       Headcount band | Headcount range | Employee band | Employees band |
       Mitarbeiter | Mitarbeiterzahl | 従業員数 | 従業員規模 | Effectif | Effectifs | Empleados | Beschäftigte
    revenue range:money: Annual revenue | Revenue | Company revenue | Revenue band | Revenue range | Annual turnover |
       Turnover | Company turnover | Jahresumsatz | Umsatz | Umsatzklasse | Chiffre d'affaires | CA annuel |
       Facturación | Facturación anual | 年商 | 売上高
    region list:region: Region | Geo | Geography | Theatre | Theater | Territory | Sub-region | Subregion |
       Area | Market | GEO/Region | Region/Country | Gebiet | Vertriebsgebiet | Région | Región | Zone | Zona | Territorio | Territoire |
       Secteur géographique | 地域 | エリア
    country list:country: Country | Countries | Country code | HQ country | ISO | Land | Pays | País | Nation | 国
    state list:subdivision: State | Province | State/Province | State / Prov | Bundesland | Provincia | Comunidad autónoma | Département | Region/State |
       County | Subdivision | Kanton | 都道府県
    postal list:prefix|range: Postal code | Postcode | ZIP | Zip code | Zip | ZIP/Postal | PLZ |
       Postal prefix | Zip range | Code postal | CP | CEP | PIN code | Postleitzahl | 郵便番号
    city list:text: City | Town | Metro | Ort | Stadt | Ville | Ciudad
    industry list:enum:industry: Industry | Vertical | Sector | NAICS | Branche | Secteur | Secteur d'activité | Sector de actividad | Industria | 業種 | 業界
    product list:ref: Product | Product interest | Product line | Solution | Offering | SKU | BU |
       Business unit | Produkt | Produkte | Produktlinie | Produit | Produits | Gamme | Producto |
       Productos | Line of business | Product family | Service line | 製品 | 商品
    deal_size range:money: Deal size | Deal value | ACV | ARR | Amount | Premium | Opp amount | Opportunity size |
       Est. deal size | Budget | TCV | Deal band | Deal size (USD) | Auftragswert | Montant |
       Auftragsgröße | 案件規模 | Importe | Auftragsvolumen | 受注額 | Order value | Order size | Order volume |
       Contract value | Opportunity value | Opportunity amount | Auftragssumme | CA potentiel | Montant estimé |
       Importe estimado | 想定金額 | 案件金額 | ACV band | ACV range | ARR band | ARR range | Deal range |
       Deal size band | Deal size range | Amount band | Amount range | TCV band
    lead_source list:enum:lead_source: Lead source | Source | Origin | Channel | Channel source | Canal | Kanal |
       Lead channel | UTM source | Campaign | Entry point | Quelle | Origine | Origen | Procedencia | Herkunft | Leadquelle | Lead-Quelle | リードソース
    lead_type list:enum: Lead type | Type | Request type | Intent | Inquiry type | Form | Conversion |
       Trigger
    score range:int: Score | Lead score | Grade | MQL score | Fit score | Rating | Person score
    language list:lang: Language | Lang | Preferred language | Locale | Sprache | 言語
    account_type list:enum:account_type: Account type | Customer type | New/Existing | Existing customer? |
       Relationship | Account status | Named account | Named? | Target account
    account list:text: Account | Account name | Company | Domain | Email domain | Website |
       Named account list
    partner_tier list:enum:tier: Partner tier | Tier | Partner level
    stage list:stage: Stage | Lifecycle stage | Lead status | Lead stage | Funnel stage | Status
    integration bool: Integration | Needs integration | Integration needed | Integration required |
       Complex integration
    """#

  /// The ends of bands that stand in two columns.
  static let bounds = #"""
    employees_min int: Employees min | Min employees | Emp min | Employees from | From employees |
       Min headcount | Headcount from | Mitarbeiter von | Mitarbeiter min
    employees_max int: Employees max | Max employees | Emp max | Employees to | To employees |
       Max headcount | Headcount to | Mitarbeiter bis | Mitarbeiter max
    deal_size_min money: Deal size from | Deal size min | Min deal size | Min deal | Deal min | Deal from |
       Min ACV | ACV from | ACV min | Min ARR | ARR from | Min amount | Amount from | Auftragswert von |
       Auftragswert ab
    postal_min text: Postal code from | Postcode from | ZIP from | Zip code from | From ZIP | From zip code |
       ZIP start | Start ZIP | Zip min | Min ZIP | Postal from | From postal code | PLZ von | PLZ ab | von PLZ |
       PLZ min | Postleitzahl von | Code postal de | Code postal début | CP de | CP début | CP min | CP desde |
       Código postal desde | 郵便番号 開始 | 開始郵便番号 | 郵便番号（自）
    deal_size_max money: Deal size to | Deal size max | Max deal size | Max deal | Deal max | Deal to |
       Max ACV | ACV to | ACV max | Max ARR | ARR to | Max amount | Amount to | Auftragswert bis
    postal_max text: Postal code to | Postcode to | ZIP to | Zip code to | To ZIP | To zip code | ZIP end |
       End ZIP | Zip max | Max ZIP | Postal to | To postal code | PLZ bis | bis PLZ | PLZ max |
       Postleitzahl bis | Code postal à | Code postal fin | CP à | CP fin | CP max | CP hasta |
       Código postal hasta | 郵便番号 終了 | 終了郵便番号 | 郵便番号（至）
    """#

  /// Who gets the lead, and which of several.
  static let owners = #"""
    route_to enum:led_by: Route to | Routed to | Motion | Direct/Partner | Direct or partner | Team type |
       Path | Send to | Goes to | Vertriebsweg
    owner owner: Owner | Assign to | Assigned to | Assignee | Assigned owner | Lead owner | Rep | AE |
       Primary owner | Primary | Sales rep | Account executive | Owner name | Recipient | Queue | Team |
       Pool | Routed to (name) | Zuständig | Verantwortlich | Propriétaire | Responsable | Asignado a | Attribué à | Affecté à | Zugewiesen an | Zuständigkeit | Vendedor | Vendeur | Vendeuse |
       Chargé d'affaires | Ingénieur commercial | Asignar a | Verkäufer | Betreuer | Bearbeiter | Vertreter | 担当者 | 担当 | Asignado | 担当営業 |
       営業担当者 | 営業担当 | 担当者名 | 担当部署 | Assign lead to | Route lead to | Send lead to | Comercial asignado |
       Agente comercial | Agente | Gestor | Commercial attitré | Zuständiger Mitarbeiter |
       Zuständige Person | Vertriebsmitarbeiter | Außendienstmitarbeiter | Lead owner (direct) | Owner (direct) | Direct lead owner
    partner_owner owner: Owner (partner) | Lead owner (partner) | Partner lead owner | Owner (indirect) | Lead owner (indirect)
    owner_type enum:owner_type: Owner type | Assignee type | User/Queue | Type of owner | Assigned to type
    method enum:method: Method | Assignment method | Distribution | Distribution method | Routing method |
       Algorithm | How assigned | RR?
    weight percent|int: Weight | Weighting | Share | % | Split | Allocation | Distribution %
    """#

  /// How fast a lead is worked, who does it instead, and when the rule counts; territories have the same columns.
  static let handling = #"""
    backup owner: Backup | Back-up | Backup owner | Secondary | Secondary owner | Secondary rep | Delegate |
       Cover | Covering | Alternate | Vertretung | Stellvertreter | 副担当 | Suppléant | Suppléante | Remplaçant |
       Suplente | Sustituto | Backup rep | Backup AE | Vertretung durch | Vertreten durch | Covered by | サブ担当
    fallback owner: Fallback | Fall back | Fallback owner | Default | Default owner | Catch-all |
       Catch all | If no response | Else | Otherwise | Overflow
    sla_first duration: SLA | Response time | Response SLA | First response | First touch |
       First touch SLA | Speed to lead | Follow-up SLA | Time to respond | SLA (hrs) | SLA hours |
       Reaction time | Respond within | Reply within | Answer within | Contact within | Respond in | Turnaround | Turnaround time |
       Plazo | Plazo de respuesta | Frist | Antwortfrist | Antwort binnen | Relance sous |
       Antwort innerhalb | Reaktion innerhalb | Répondre sous | Réponse sous | Responder en | Reaktionszeit | Délai de réponse | Délai de rappel | Antwortzeit | 応答時間 | Tiempo de respuesta | Délai |
       対応時間 | 応答期限 | 対応期限
    sla_accept duration: Accept within | Acceptance SLA | Time to accept | Accept SLA | SAL SLA
    clock enum:clock: Clock | Hours | Business hours | Calendar | Business/calendar | 24x7 | Working hours
    escalate_to owner: Escalate to | Escalation | Escalation owner | Escalation contact | If missed |
       If SLA missed | On breach | Eskalation | Escalation path | エスカレーション先 |
       Eskalation an | Escalate to (after) | Escalate to / after | Escalation (after) | Eskalation an (nach) | Eskalation (nach)
    escalate_after duration: Escalate after | Escalation time | Escalation after | Breach after |
       Reassign after
    return_rule text: Pass back | Return to | Recycle | Hand back | Partner returns when | Take-back rule |
       Takeover rule
    start date: Start | Effective | Effective date | Effective from | From | Valid from | Start date |
       Gültig ab | Beginn | 開始日 | Début | Date de début | Desde | Inicio | Fecha de inicio | Gültig von
    end date: End | End date | To | Effective to | Until | Valid to | Expires | Gültig bis | Ende | 終了日 | Fin |
       Date de fin | Hasta | Fecha de fin
    notes text: Notes | Comments | Comment | Remark | Reason | Rationale | Bemerkung | Bemerkungen |
       Notizen | 備考 | Commentaires | Commentaire | Remarques | Notas | Observaciones | Comentarios
    """#
}
