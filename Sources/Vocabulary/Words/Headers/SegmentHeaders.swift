/// The columns of a segment sheet, in the row form of `WordRows`.
enum SegmentHeaders {
  static let rows = #"""
    segment_id id: Segment ID | Seg ID | Segment code | Seg code | Segment key | ID | Code
    name text: Segment | Segment name | Customer segment | Seg | Market segment | Sales segment | Audience |
       Audience segment | Target segment | ICP segment | Segmento | Kundensegment | Segment client |
       Zielgruppe | セグメント
    size_class enum:size_class: Size | Company size | Size band | Firm size | Business size | Account size |
       Segment size | Employee band | Unternehmensgröße | Taille | Firmengröße | 企業規模
    employees range:int: Employees | # employees | No. of employees | Number of employees | Employee count |
       Employee range | Headcount | FTE | FTEs | Staff | Company size (employees) | Size (employees) |
       Emp range | Mitarbeiter | Anzahl Mitarbeiter | Effectif | Empleados | Mitarbeiterzahl | 従業員数
    employees_min int: Employees min | Min employees | Emp min | Employees from | From employees |
       Lower bound
    employees_max int: Employees max | Max employees | Emp max | Employees to | To employees | Upper bound
    revenue range:money: Revenue | Annual revenue | ARR band | Revenue band | Turnover | Company revenue |
       Revenue range | Umsatz | Chiffre d'affaires | Ingresos
    industry list:enum:industry: Industry | Vertical | Industries | Sector | NAICS | SIC |
       Industry vertical | Branche | Secteur | Sector/Industry | Industria | 業種
    regions list:region: Region | Regions | Geo | Geography | Market | Markets | Theatre | Theater | Area |
       Región | Région | Gebiet | 地域
    buyer_role list:text: Role | Buyer role | Persona | Buyer persona | Decision maker | Buying role |
       Job role | Buyer | Contact role
    buying_stage list:stage: Buying stage | Buyer stage | Journey stage | Funnel stage | Stage
    model enum:model: Model | Distribution model | GTM model | Route to market | RTM | Motion |
       Sales motion | Coverage model | Go-to-market | GTM motion | Vertriebsmodell
    owner owner: Owner | Segment owner | Segment lead | DRI | Accountable | Lead | Responsible |
       Verantwortlich | Responsable | Zuständig | 担当者
    volume int/period: Leads per quarter | Leads/qtr | Expected leads | Lead volume | Inbound volume |
       # leads | Volume | Accounts | # accounts | TAM accounts | Leads pro Quartal
    technical_validation bool: Needs technical validation | Technical validation | Tech validation |
       POC needed | Proof of concept | Demo required | Needs demo
    priority int: Priority | Tier | Rank | Prio | Priorität | 優先度
    notes text: Notes | Comments | Comment | Remarks | Description | Bemerkung | Commentaires |
       Bemerkungen | Notizen | 備考
    """#
}
