/// A column's meaning: the ids of the alias catalogue, such as `deal_size` or `escalate_to`.
package struct Field: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
  package let description: String
  package init(_ id: String) { description = id }
  package init(stringLiteral id: String) { description = id }
  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
