/// The columns of a region sheet, in the row form of `WordRows`.
enum RegionHeaders {
  static let rows = #"""
    region text: Region | Region name | Region code | Sales region | Geo | Geography | Theatre | Theater |
       Name | Gebiet | Vertriebsgebiet | Région | Región | 地域
    subregion text: Sub-region | Subregion | Sales subregion | Area | Zone
    countries list:country: Countries | Country | Country code | Country codes | Members |
       Member countries | Includes | ISO | Land | Länder | Pays | Países | 国
    states list:subdivision: States | State | Provinces | Province | State/Province
    parent ref: Parent | Parent region | Part of | Belongs to | Rolls up to | Roll-up | Super-region | Group
    owner owner: Owner | Region owner | Region lead | Lead | Responsible | Verantwortlich
    active bool: Active | Active? | In scope | Covered
    notes text: Notes | Comments | Comment | Remarks | Bemerkung
    """#
}
