/// The columns of a named-account sheet, in the row form of `WordRows`.
enum AccountHeaders {
  static let rows = #"""
    account_id id: Account ID | SFDC ID | CRM ID | ID | DUNS | Domain
    name text: Account | Account name | Company | Customer | Logo | Company name | Kunde | Kundenname | 顧客
    domain text: Domain | Website | Email domain | URL
    parent text: Parent | Parent account | Ultimate parent | Global account | Account family
    owner owner: Owner | Account owner | AE | Rep | Named rep | Betreuer | 担当者
    partner ref: Partner | Partner of record | Incumbent partner | Reseller
    protection enum:led_by: Direct/Partner | Protected | Direct only | Channel only | Flag | Ownership flag
    segment ref: Segment | Size | Tier | Customer segment | セグメント
    country country: Country | HQ country | Billing country | Land | 国
    """#
}
