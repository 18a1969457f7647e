import Testing
import Vocabulary

struct FoldTests {
  @Test(
    "Case, accents, punctuation, spaces and width do not make another key",
    arguments: [
      ("Mid-Mkt.", "mid mkt"), ("  MID  mkt ", "mid mkt"), ("Größe", "grosse"), ("GROSSE", "grosse"),
      ("Ærø", "aero"), ("Łódź", "lodz"), ("Priorität", "prioritat"), ("Priorita\u{308}t", "prioritat"),
      ("Côte d’Ivoire", "cote divoire"), ("Cote d'Ivoire", "cote divoire"), ("ＡＰＡＣ　１", "apac 1"),
      ("deal_size", "deal size"), ("US\u{A0}East\u{200B}", "us east"), ("Nguyễn", "nguyen"),
      ("İzmir", "izmir"),
      ("Ēĳ", "eij"), ("–", "–"), (" * ", "*"), ("", ""), ("???", "???"),
    ])
  func folds(_ text: String, _ key: String) { #expect(Fold.key(text) == key) }

  @Test(
    "Signs that carry meaning stay",
    arguments: [
      ("#", "#"), ("%", "%"), ("# leads", "#leads"), ("Rule #", "rule#"), ("UK & I", "uk and i"),
      ("S&B", "s and b"),
      ("DACH+", "dach+"), ("US + CAN", "us+can"), ("250+", "250+"), ("<10", "<10"), ("€ 5", "€5"),
      ("$25k", "$25k"),
      ("£", "£"), ("✓", "✓"), ("≤50", "≤50"), ("5 %", "5%"),
    ])
  func keepsSigns(_ text: String, _ key: String) { #expect(Fold.key(text) == key) }

  @Test(
    "Other scripts stay, in lower case",
    arguments: [
      ("担当者", "担当者"), ("Москва", "москва"), ("Йод", "иод"), ("Ελλάς", "ελλασ"), ("ガ", "ガ"),
      ("カ\u{3099}", "ガ"),
      ("東京　地域", "東京 地域"), ("مدير", "مدير"),
    ])
  func keepsScripts(_ text: String, _ key: String) { #expect(Fold.key(text) == key) }

  @Test(
    "A header loses unit, remark, required mark, number, emoji, question mark and colon",
    arguments: [
      ("SLA (hrs)", "sla"), ("Deal size ($k)", "deal size"), ("Budget [USD]", "budget"), ("Owner*", "owner"),
      ("* Owner", "owner"), ("1. Segment", "segment"), ("2) Owner", "owner"), ("(3) Region", "region"),
      ("4 - Region", "region"), ("1.2. Region", "region"), ("👤 Owner", "owner"), ("Active?", "active"),
      ("Region:", "region"), ("Owner (required)", "owner"), ("Country (ISO)", "country"),
      ("SLA\n(hours)", "sla"),
      ("Weight %", "weight%"), ("#", "#"), ("%", "%"), ("24x7", "24x7"), ("RR?", "rr"),
      ("1st escalation", "1st escalation"),
      ("Company size (employees)", "company size employees"), ("Owner (backup)", "owner backup"),
      ("(hrs)", "hrs"),
      ("1:1", "1 1"), ("担当者（必須）", "担当者 必須"),
    ])
  func foldsHeader(_ text: String, _ key: String) { #expect(Fold.header(text) == key) }

  @Test(
    "The unit of a header is read as typed",
    arguments: [
      ("SLA (hrs)", "hrs"), ("Deal size ($k)", "$k"), ("Weight %", "%"),
      ("Time in stage (business days)", "business days"),
      ("Budget (USD)", "USD"), ("Budget [k€]", "k€"), ("SLA hours", "hours"), ("Days", "Days"),
      ("Deal size, EUR", "EUR"),
      ("Share (%)", "%"), ("Umsatz (Mio. €)", "Mio. €"), ("Reaktionszeit (Std.)", "Std."),
      ("Cost in kUSD", "kUSD"),
    ] as [(String, String?)]
      + [
        ("Owner", nil), ("Owner (backup)", nil), ("Company size (employees)", nil), ("", nil),
        ("Rule #", nil),
        ("Segment M", nil), ("Country (ISO)", nil),
      ])
  func findsUnit(_ header: String, _ unit: String?) {
    #expect(HeaderUnit.unit(in: header) == unit)
  }
}
