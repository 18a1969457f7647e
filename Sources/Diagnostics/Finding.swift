/// Something a planner should know about a plan: what is wrong, where, what it does to a lead, and what to do.
package struct Finding: Hashable, Sendable {
  package let code: Code
  /// The check's name, such as `rule-without-owner`; it reads well after "allow".
  package let name: String
  package var severity: Severity
  package let message: Message
  /// Where it is; `nil` only where a finding concerns no sheet.
  package let location: SourceLocation?
  /// Other places that belong to the same cause.
  package let notes: [Note]
  /// The ids of the rules concerned, in the order of the plan.
  package let rules: [String]
  /// The region of the routing table concerned, one entry for each axis that is limited.
  package let box: [Limit]
  /// One lead inside `box` that shows the finding, one entry for each axis.
  package let witness: [Coordinate]
  /// How much of the routing table lies in `box`; `nil` where it was not counted.
  package let reach: Reach?
  /// The waiver that accepts it, if any; a waived finding counts in no severity.
  package var waived: Waiver?

  package init(
    code: Code, name: String, severity: Severity, message: Message, location: SourceLocation?,
    notes: [Note] = [], rules: [String] = [], box: [Limit] = [], witness: [Coordinate] = [],
    reach: Reach? = nil, waived: Waiver? = nil
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.message = message
    self.location = location
    self.notes = notes
    self.rules = rules
    self.box = box
    self.witness = witness
    self.reach = reach
    self.waived = waived
  }
}

extension Finding {
  /// A stable code, such as `GAP-03`; a released code is never reused.
  package struct Code: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let description: String
    package init(_ text: String) { description = text }
    package init(stringLiteral text: String) { description = text }
    package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
  }

  /// What is wrong and what it does to a lead (`text`), and one concrete act (`help`); plain text, no markup.
  package struct Message: Hashable, Sendable {
    package let text: String
    package let help: String
    package init(_ text: String, help: String) {
      self.text = text
      self.help = help
    }
  }

  /// A further place that belongs to the same cause, with a few words on it.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let location: SourceLocation?
    package init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// A waiver from the plan's own sheet that accepts a finding until a day.
  package struct Waiver: Hashable, Sendable {
    package let reason: String
    package let owner: String
    /// The last day on which it counts, ISO 8601.
    package let until: String
    package let location: SourceLocation
    package init(reason: String, owner: String, until: String, location: SourceLocation) {
      self.reason = reason
      self.owner = owner
      self.until = until
      self.location = location
    }
  }
}
