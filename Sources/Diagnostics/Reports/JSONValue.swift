/// A JSON value whose members keep the order in which they were given.
package enum JSONValue: Hashable, Sendable {
  /// One member of an object.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case boolean(Bool)
  case number(Finding.Number)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A string, or `null`.
  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A whole number, or `null`.
  package init(_ number: Int?) { self = number.map { .number(Finding.Number(units: $0)) } ?? .null }

  /// A decimal, or `null`.
  package init(_ number: Finding.Number?) { self = number.map(JSONValue.number) ?? .null }

  /// A list of strings.
  package init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  package init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members.map(Member.init)) }
  package init(arrayLiteral values: JSONValue...) { self = .array(values) }
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral number: Int) { self.init(number) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(nilLiteral: ()) { self = .null }
}
