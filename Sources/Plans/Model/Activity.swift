import Diagnostics

/// A row of the RACI sheet: who does, answers for, advises on and hears of an activity.
package struct Activity: Sendable {
  package let name: Located<String>
  package let stage: Located<String>?
  package let responsible: [Located<String>]
  package let accountable: [Located<String>]
  package let consulted: [Located<String>]
  package let informed: [Located<String>]
  package let support: [Located<String>]
  package let location: SourceLocation
}
