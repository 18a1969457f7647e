/// Currencies, in the row form of `WordRows`.
enum CurrencyWords {
  static let rows = #"""
    // "$" is ambiguous: needs the plan currency (ISO 4217)
    USD: USD | US$ | $ | U$ | dollars | usd$
    EUR: EUR | € | euro | euros | EURO
    GBP: GBP | £ | pounds | sterling | quid
    // ¥ is also CNY
    JPY: JPY | ¥ | yen | 円
    CHF: CHF | Fr. | SFr | Franken
    // lakh = 1e5, crore = 1e7
    INR: INR | ₹ | Rs | Rs. | rupees
    CAD: CAD | C$ | CA$ | CDN$
    AUD: AUD | A$ | AU$
    BRL: BRL | R$ | reais
    """#
}
