import Diagnostics
import Vocabulary

/// What a rule asks of one field of a lead.
package struct Condition: Sendable {
  package enum Asked: Sendable {
    /// Written as any; a blank cell has no condition at all.
    case any
    /// The field is blank on the lead.
    case unknown
    case terms(TermCondition)
    case places(PlaceCondition)
    /// Numbers; none at all where the cell of any field could not be read or is to be decided: no lead matches for sure.
    case bands([Band])
    case postal([PostalRange])
  }

  /// The field asked for: an id of the vocabulary, or a folded header that the settings name.
  package let field: Field
  package let asked: Located<Asked>
}

/// Values of a finite field: all of `terms`, or everything declared where `isRest` or `terms` is empty, less `except`.
package struct TermCondition: Sendable, Hashable {
  package let terms: [Term]
  package let except: [Term]
  /// `other`, `rest`: what no other row of the sheet lists.
  package let isRest: Bool

  package init(terms: [Term], except: [Term] = [], isRest: Bool = false) {
    self.terms = terms
    self.except = except
    self.isRest = isRest
  }
}

/// Places that a cell lists, as written and as countries or parts of them.
package struct PlaceCondition: Sendable, Hashable {
  package let places: [NamedPlace]
  package let except: [NamedPlace]
  /// `ROW`, `other`: what no other row of the sheet lists.
  package let isRest: Bool

  package init(places: [NamedPlace], except: [NamedPlace] = [], isRest: Bool = false) {
    self.places = places
    self.except = except
    self.isRest = isRest
  }
}

/// A region, country or part of a country by the name that the plan uses.
package struct NamedPlace: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A region of the plan's scheme, by its key.
    case region(String)
    /// ISO 3166-1 alpha-2.
    case country(String)
    /// ISO 3166-2, such as `US-CA`.
    case subdivision(String)
  }
  package let kind: Kind
  package let text: String

  package init(_ kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
