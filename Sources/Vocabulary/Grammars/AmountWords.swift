/// The words and signs that stand beside a number: thousand, million, dollars.
enum AmountWords {
  /// Returns what a folded word multiplies by: `k` 1,000, `mio` a million, `lakh` 100,000.
  static func multiplier(_ word: String) -> Int? { multipliers[word] }

  /// Returns the ISO 4217 code of a folded word or sign: `eur`, `€`, `us$`.
  static func currency(_ word: String) -> String? { currencies[word] }

  /// Returns the multiplier and currency of a word that holds both: `keur`, `musd`, `teur`.
  static func scaledCurrency(_ word: String) -> (multiplier: Int, currency: String)? {
    for (prefix, multiplier) in [("mio", 1_000_000), ("k", 1_000), ("t", 1_000), ("m", 1_000_000)]
    where word.hasPrefix(prefix) {
      if let currency = currencies[String(word.dropFirst(prefix.count))] { return (multiplier, currency) }
    }
    return nil
  }

  /// Currencies whose own sign is `$`, so that `$` in their plan means them.
  static let dollars: Set<String> = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD"]

  private static let multipliers: [String: Int] = {
    var multipliers: [String: Int] = [:]
    for (factor, words) in [
      (1_000, "千 k thousand thousands thsd tsd tausend mille mil tsnd"),
      (10_000, "万 만"),
      (100_000, "lakh lakhs lac lacs"),
      (1_000_000, "百万 m mm mio mn mln mill million millions millionen millon millones milj miljoen"),
      (100_000_000, "億 亿 억"),
      (10_000_000, "cr crore crores"),
      (1_000_000_000, "b bn bln billion billions mrd milliarde milliarden milliard milliards mia miljard"),
      (1_000_000_000_000, "tn trillion trillions"),
    ] {
      for word in words.split(separator: " ") { multipliers[String(word)] = factor }
    }
    return multipliers
  }()

  private static let currencies: [String: String] = {
    var currencies: [String: String] = [:]
    for (code, words) in [
      ("USD", "usd $ us$ u$ usd$ dollar dollars"), ("EUR", "eur € euro euros"),
      ("GBP", "gbp £ pound pounds sterling quid"), ("JPY", "jpy ¥ yen 円"), ("CHF", "chf fr sfr franken"),
      ("INR", "inr ₹ rs rupee rupees"), ("CAD", "cad c$ ca$ cdn$"), ("AUD", "aud a$ au$"),
      ("BRL", "brl r$ reais"),
      ("CNY", "cny rmb yuan 元"), ("SEK", "sek"), ("NOK", "nok"), ("DKK", "dkk"), ("PLN", "pln zl"),
      ("CZK", "czk"),
      ("HUF", "huf"), ("RON", "ron"), ("TRY", "try ₺"), ("ZAR", "zar"), ("SGD", "sgd s$"), ("HKD", "hkd hk$"),
      ("NZD", "nzd nz$"), ("MXN", "mxn mx$"), ("KRW", "krw ₩ 원"), ("ILS", "ils ₪"), ("AED", "aed"),
      ("SAR", "sar"),
      ("TWD", "twd nt$"), ("THB", "thb ฿"), ("IDR", "idr"), ("MYR", "myr"), ("PHP", "php ₱"), ("CLP", "clp"),
      ("COP", "cop"), ("ARS", "ars"), ("BGN", "bgn"), ("ISK", "isk"), ("UAH", "uah ₴"), ("NGN", "ngn ₦"),
    ] {
      for word in words.split(separator: " ") { currencies[String(word)] = code }
    }
    return currencies
  }()
}
