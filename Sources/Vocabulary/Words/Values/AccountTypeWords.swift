/// What an account is to the company, in the row form of `WordRows`.
enum AccountTypeWords {
  static let rows = #"""
    new = New: new | net new | new logo | new business | prospect | greenfield | non-customer | neu |
       Neukunde
    existing = Existing: existing | existing customer | customer | client | install base | installed base |
       current customer | base | expansion | Bestandskunde
    named = Named: named | named account | target account | TAL | key account | strategic account | ABM
    partner = Partner: partner | partner account
    former = Former: former | former customer | churned | lost customer | win-back | ex-customer
    """#
}
