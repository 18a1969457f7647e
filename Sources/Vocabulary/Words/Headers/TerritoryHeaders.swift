/// The columns of a territory sheet, in the row form of `WordRows`.
enum TerritoryHeaders {
  static let rows = #"""
    territory_id id: Territory ID | TerrID | Terr ID | Sales TerrID | TerritoryID | Code | Terr code
    name text: Territory | Territory name | Sales territory | TerritoryName | Patch | Book | Zone |
       Territoire | Territorio | Gebiet | Vertriebsgebiet | テリトリー
    group text: Territory group | TerritoryGroupName | Segment | Territory segment | Team | Parent | Area |
       Sub-region | Region
    country list:country: Country | Countries | Country code | Land | Pays | País | 国
    state list:subdivision: State | Province | State/Province | States | Bundesland | Kanton | 都道府県
    postal list:prefix|range: Postal code | ZIP | Zip code | postal_code | ZIPs | Zip range | PLZ |
       Postcode | Postal prefix | Postleitzahl | Code postal | 郵便番号
    employees range:int: Employees | # employees | Employee range | No. of employees | Number of employees | Headcount |
       Mitarbeiter | Mitarbeiterzahl | Beschäftigte | Effectif | Effectifs | Empleados | 従業員数
    revenue range:money: Annual revenue | Revenue | Company revenue | Annual turnover | Jahresumsatz | Chiffre d'affaires
    industry list:enum:industry: Industry | Vertical | Sector | Branche | Secteur | 業種
    product list:ref: Product | Products | Product interest | Product line | Produkt | Produkte | Produit | Producto | 製品
    deal_size range:money: Deal size | Deal value | ACV | ARR | Deal band | Auftragswert | Auftragsgröße | 案件規模 | Order value | Order size
    lead_source list:enum:lead_source: Lead source | Leadquelle | Lead-Quelle
    language list:lang: Language | Lang | Sprache | Langue | Idioma | 言語
    account_type list:enum:account_type: Account type | Customer type | New/Existing
    owner owner: Owner | Rep | Account executive | AE | SAE | Seller | Email Address | Sales rep |
       Round Robin Pool | Pool | Territory owner | Assigned to | Franchisee | Vertreter | Vermittler | Agent | Betreuer | Zuständig |
       Verantwortlich | 担当者
    share percent: Ownership Percentage | Ownership % | Split | Share | Credit %
    sdr owner: SDR | BDR | Paired SDR | SDR pairing | Inside rep
    se owner: SE | SC | SA | Solutions engineer | Sales engineer | Presales
    """#
}
