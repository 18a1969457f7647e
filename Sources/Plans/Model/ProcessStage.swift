import Diagnostics
import Vocabulary

/// A step that a partner or deal goes through, such as onboarding or deal registration.
package struct ProcessStage: Sendable {
  package let order: Located<Int>?
  package let name: Located<String>
  package let process: Located<String>?
  package let entry: Located<String>?
  package let exit: Located<String>?
  package let tasks: Located<String>?
  package let owner: Located<OwnerReference>?
  package let duration: Located<ServiceTime>?
  package let next: Located<String>?
  package let asset: Located<String>?
  package let location: SourceLocation
}
