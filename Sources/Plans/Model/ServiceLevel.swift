import Diagnostics
import Vocabulary

/// A row of the SLA sheet: what is promised to which leads, and who hears of a miss.
package struct ServiceLevel: Sendable {
  package let name: Located<String>?
  package let appliesTo: Located<String>?
  package let accept: Located<ServiceTime>?
  package let firstResponse: Located<ServiceTime>?
  package let followUp: Located<String>?
  package let resolve: Located<ServiceTime>?
  package let clock: Located<ServiceTime.Clock>?
  package let escalations: [Located<OwnerReference>]
  package let escalateAfter: Located<ServiceTime>?
  package let onBreach: Located<String>?
  package let location: SourceLocation
}
