import Diagnostics
import Vocabulary

/// The names that a plan itself declares; cells are looked up in them before any general word list.
struct PlanWords: Sendable {
  var settings: Settings
  /// What the plan's own vocabulary sheet says.
  let own: OwnWords
  let owners: OwnerLexicon
  let places: PlaceLexicon
  let segments: TermLexicon
  let products: TermLexicon
  let accounts: TermLexicon
  /// Columns of rules that only this plan has.
  let conditions: OwnConditions

  /// The names that a field of a sheet takes its values from.
  func terms(_ field: Field, kind: SheetKind) -> TermLexicon {
    switch field {
    case "segment", "segments": segments
    case "product", "products": products
    case "account", "accounts": accounts
    case "industry": TermLexicon(scope: .industry)
    case "lead_source": TermLexicon(scope: .leadSource)
    case "language", "languages": TermLexicon(scope: .language)
    case "partner_tier", "tier": TermLexicon(scope: .tier)
    case "stages": TermLexicon(scope: .stage)
    case "stage" where kind == .routing || kind == .testLeads: TermLexicon(scope: .lifecycle)
    case "stage": TermLexicon(scope: .stage)
    default: TermLexicon(scope: nil)
    }
  }
}
