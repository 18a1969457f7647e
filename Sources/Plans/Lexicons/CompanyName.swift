import Vocabulary

/// A company's name without the form that law gives it.
enum CompanyName {
  private static let legalForms = [
    " gmbh", " ag", " inc", " ltd", " llc", " llp", " bv", " b v", " nv", " sa", " sas", " sarl", " sl",
    " srl", " s r l", " oy", " oyj", " ab", " aps", " a s", " as", " plc", " co kg", " gmbh co kg",
    " gmbh and co kg", " and co kg", " kg", " ohg", " se", " spa", " s p a", " corp", " corporation", " co",
    " limited", " incorporated", " pty ltd", " kk", " k k",
  ].sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }

  /// What stands before or behind the name of a Japanese or Chinese company.
  private static let eastern = ["株式会社", "有限会社", "合同会社", "有限公司", "(株)", "(有)"]

  /// `Nordwerk, Inc.` is one company; `Acme, Nordwerk, Inc.` are two.
  static func isOneWithComma(_ text: String) -> Bool {
    let parts = text.split(separator: ",")
    return parts.count == 2 && legalForms.contains(" " + Fold.key(String(parts[1])))
  }

  /// The folded name without its legal form: `nordwerk gmbh` is `nordwerk`.
  static func withoutLegalForm(_ key: String) -> String {
    for form in eastern {
      if key.hasPrefix(form), key.count > form.count { return trimmed(String(key.dropFirst(form.count))) }
      if key.hasSuffix(form), key.count > form.count { return trimmed(String(key.dropLast(form.count))) }
    }
    for form in legalForms where key.hasSuffix(form) && key.utf8.count > form.utf8.count {
      return String(key.dropLast(form.count))
    }
    return key
  }

  /// Whether two spellings of one name have the same legal form, or one of them has none.
  static func isSameForm(_ left: String, _ right: String) -> Bool {
    let forms = [left, right].map { text in
      let key = Fold.key(text)
      return key.dropFirst(withoutLegalForm(key).count)
    }
    return forms[0] == forms[1] || forms.contains { $0.isEmpty }
  }

  private static func trimmed(_ key: String) -> String { key.split(separator: " ").joined(separator: " ") }
}
