/// The columns of a product sheet, in the row form of `WordRows`.
enum ProductHeaders {
  static let rows = #"""
    product_id id: Product ID | SKU | Product code | Item | Item no. | ID | Code | # | Artikelnummer
    name text: Product | Product name | Name | Solution | Offering | Produkt | Produit | Producto | 製品
    line text: Product line | Line | Family | Product family | Category | Group | BU | Business unit |
       Produktlinie
    owner owner: Owner | Product owner | Product manager | PM | DRI | Responsible | Verantwortlich
    status enum:status: Status | State | Active | Active? | Live
    price money: Price | List price | MSRP | RRP | Preis | Prix | Precio
    price_floor money: Floor price | Min price | MAP | MAP price | Min advertised price | Minimum price
    segments list:ref: Segment | Segments | Target segment
    regions list:region: Region | Regions | Geo | Market | Markets | Available in | Country | Countries
    partner_ready bool: Sold by partners | Partner-ready | Channel-ready | Available to partners
    start date: Start | Start date | Launch | Launch date | Available from | From
    end date: End | End date | End of sale | EOS | EOL | End of life | Until
    notes text: Notes | Comments | Comment | Description | Bemerkung
    """#
}
