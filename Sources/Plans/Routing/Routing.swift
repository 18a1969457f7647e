import Diagnostics
import Vocabulary

/// The rules that give leads to owners, in the order in which they count.
package struct Routing: Sendable {
  /// Every rule of routing sheets, matrices and territories, in the order of the sheets; inactive ones too.
  package let rules: [Rule]
  /// How two rules of a sheet that match one lead are settled, by file.
  package let hitPolicies: [String: Settings.HitPolicy]
  /// Rules that take part (active, in force, no overlay), in the order in which they count, as indices of `rules`.
  package let order: [Int]
  /// For each of `order`: smaller counts first, equal compete.
  package let precedences: [Int]
  /// The last rule, if it has no conditions.
  package let catchAll: Rule.ID?
  /// The fields that rules ask for, in the order of the plan.
  package let axes: [RoutingAxis]

  /// For each of `rules` a number: those that ask the very same of a lead, in whatever words and order, have one.
  package let likeness: [Int]

  let indexByID: [Rule.ID: Int]

  package func rule(_ id: Rule.ID) -> Rule? { indexByID[id].map { rules[$0] } }

  /// The rules that take part, in the order in which they count.
  package var ordered: [Rule] { order.map { rules[$0] } }
}

extension Routing {
  /// The plan's currency, else the one that all rules type.
  func currency(_ settings: Settings) -> String? {
    if let currency = settings.currency { return currency }
    var typed: Set<String> = []
    for condition in rules.lazy.flatMap(\.conditions) {
      if case .bands(let bands) = condition.asked.value { typed.formUnion(bands.compactMap(\.currency)) }
    }
    return typed.count == 1 ? typed.first : nil
  }
}

/// A field that rules ask for, cut into the values that can make a difference.
package struct RoutingAxis: Sendable {
  package enum Atom: Sendable, Hashable {
    case term(Term)
    /// A run of numbers, half open, in the axis' smallest unit.
    case numbers(Range<Int>)
    case place(PlaceAtom)
    /// The field is blank on the lead.
    case unknown
  }

  /// A country, or a part of it where rules cut it up.
  package struct PlaceAtom: Sendable, Hashable {
    package let country: String
    /// ISO 3166-2; `nil` for the rest of the country, or where no rule asks for states.
    package let subdivision: String?
    package let postal: PostalPiece?
  }

  /// `segment`, `country` (for all places), `deal_size` …
  package let field: Field
  /// The planner's own header for it.
  package let title: String
  package let atoms: [Atom]
  /// Digits after the decimal mark that a unit of `numbers` stands for: 2 for money.
  package let decimals: Int
  /// The file whose rows declare its values; `nil` where it is the union of the values in use.
  package let declaredIn: String?
  /// Whether a lead may come without it and a rule should say what happens then.
  package let asksForUnknown: Bool
}
