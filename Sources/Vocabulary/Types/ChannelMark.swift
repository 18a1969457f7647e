/// A mark in a grid of channels and stages.
package struct ChannelMark: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case primary, support, partner
    /// A plain mark: the channel serves the stage, in no role that the mark tells.
    case present
    /// A mark that says no: `-`, `✗`.
    case absent
  }

  package let role: Role
  /// In brackets, `(X)`: planned or on occasion.
  package let isBracketed: Bool

  package init(_ role: Role, isBracketed: Bool = false) {
    self.role = role
    self.isBracketed = isBracketed
  }
}
