import Diagnostics
import Plans

/// One thing that can be wrong with a plan: what it is, why it matters, and how it is found.
package protocol Check: Sendable {
  static var code: Finding.Code { get }
  /// In kebab case; reads well after "allow".
  static var name: String { get }
  static var severity: Severity { get }
  static var explanation: Explanation { get }
  /// At least one with a marked cell and one that is clean; they are the check's unit tests.
  static var examples: [CheckExample] { get }
  init()
  /// Every finding in the plan; the same plan gives the same findings in the same order.
  func check(_ plan: Plan) -> [Finding]
}

/// What `fairlead explain` says of a check.
package struct Explanation: Sendable {
  /// What it checks, in a sentence or two.
  package let finds: String
  /// Why it matters to a lead.
  package let matters: String
  /// How to fix it.
  package let fix: String

  package init(finds: String, matters: String, fix: String) {
    self.finds = finds
    self.matters = matters
    self.fix = fix
  }
}

extension Check {
  /// A finding of this check.
  func finding(
    at location: SourceLocation?, _ message: Finding.Message, severity: Severity? = nil,
    notes: [Finding.Note] = [], rules: [String] = [], region: RegionFigures? = nil
  ) -> Finding {
    Finding(
      code: Self.code, name: Self.name, severity: severity ?? Self.severity, message: message,
      location: location, notes: notes, rules: rules, box: region?.box ?? [],
      witness: region?.witness ?? [], reach: region?.reach)
  }
}
