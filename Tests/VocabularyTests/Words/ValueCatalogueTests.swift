import Testing
import Vocabulary

struct ValueCatalogueTests {
  @Test("Each spelling of the catalogue means its own value", arguments: ValueScope.allCases)
  func spellingsResolve(_ scope: ValueScope) {
    let values = ValueCatalogue.values(of: scope)
    #expect(!values.isEmpty)
    #expect(Set(values).count == values.count)
    for value in values {
      for spelling in ValueCatalogue.spellings(of: value, scope: scope) {
        let candidates = ValueCatalogue.candidates(spelling, scope: scope)
        #expect(candidates.contains(value), "\(spelling) in \(scope.rawValue)")
        let match = ValueCatalogue.canonical(spelling, scope: scope)
        // A spelling of two values is never taken for certain.
        #expect(match?.canonical == value || match?.isAmbiguous == true, "\(spelling) in \(scope.rawValue)")
      }
    }
  }

  @Test("The catalogue holds the spellings collected from real sheets")
  func countsSpellings() {
    let counts = ValueScope.allCases.map { scope in
      ValueCatalogue.values(of: scope).reduce(0) { $0 + ValueCatalogue.spellings(of: $1, scope: scope).count }
    }
    #expect(counts.allSatisfy { $0 > 0 })
    #expect(counts.reduce(0, +) >= 1_988)
  }

  @Test(
    "A spelling is read as its value",
    arguments: [
      ("Mid-Mkt", .sizeClass, "MM"), ("midmkt", .sizeClass, "MM"), ("Grosskunden", .sizeClass, "ENT"),
      ("Händler", .partnerType, "reseller"), ("VAR", .partnerType, "reseller"), ("tofu", .stage, "awareness"),
      ("RR", .method, "round_robin"), ("bd", .clock, "business"), ("24/7", .clock, "calendar"),
      ("R/A", .raci, "A+R"),
      ("✓", .bool, "true"), ("ja", .bool, "true"), ("○", .bool, "false"), ("x", .bool, "true"),
      ("US$", .currency, "USD"),
      ("Großhandel", .industry, "42 Wholesale Trade"), ("Deutschland", .country, "DE"),
      ("Espagne", .country, "ES"),
      ("D/A/CH", .region, "DACH"), ("A/NZ", .region, "ANZ"), ("UK&I", .region, "UKI"),
      ("日本語", .language, "ja"),
      ("<10", .sizeClass, "MICRO"), ("as-of date", .setting, "as of"), ("first match", .hitPolicy, "first"),
      ("net new", .accountType, "new"), ("P", .role, "primary"), ("nonsense", .tier, nil), ("", .tier, nil),
    ] as [(String, ValueScope, String?)])
  func reads(_ text: String, _ scope: ValueScope, _ value: String?) {
    #expect(ValueCatalogue.canonical(text, scope: scope)?.canonical == value)
  }

  @Test(
    "A spelling that may mean something else is ambiguous",
    arguments: [
      ("Mittelstand", .sizeClass, true), ("Mid-Market", .sizeClass, false), ("SLED", .industry, true),
      ("CSM", .job, true), ("master agent", .partnerType, true), ("CSP", .partnerType, true),
      ("NOR", .region, true),
      ("reseller", .partnerType, false), ("owner", .raci, true), ("jp", .language, true),
    ] as [(String, ValueScope, Bool)])
  func marksAmbiguity(_ text: String, _ scope: ValueScope, _ isAmbiguous: Bool) {
    #expect(ValueCatalogue.canonical(text, scope: scope)?.isAmbiguous == isAmbiguous)
  }

  @Test(
    "Only the canonical value and its display name are exact",
    arguments: [("MM", true), ("Mid-Market", true), ("mm", false), ("Mid-Mkt", false), ("Mid Market", false)])
  func marksExactSpelling(_ text: String, _ isExact: Bool) {
    #expect(ValueCatalogue.canonical(text, scope: .sizeClass)?.isExactSpelling == isExact)
  }

  @Test(
    "A value has a name for display",
    arguments: [
      ("MM", .sizeClass, "Mid-Market"), ("case_study", .content, "Case study"),
      ("ae", .job, "Account executive"),
      ("DE", .country, "Germany"), ("NA", .region, "North America"), ("USD", .currency, "USD"),
      ("what", .tier, "what"),
      ("FRANCE", .region, "France"), ("US-CA", .subdivision, "California"),
    ] as [(String, ValueScope, String)])
  func displays(_ value: String, _ scope: ValueScope, _ name: String) {
    #expect(ValueCatalogue.display(value, scope: scope) == name)
  }
}
