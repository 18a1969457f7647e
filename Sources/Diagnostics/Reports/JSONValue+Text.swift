extension JSONValue {
  /// The value as a JSON document: two spaces an indent, a line break at the end.
  ///
  /// What fits on a line of 110 characters stays on one line.
  package var text: String { text(indent: 0) + "\n" }

  /// The value as it stands inside a document whose lines are so far from the left; no line break at the end.
  package func text(indent: Int) -> String {
    var text = ""
    append(to: &text, indent: indent, room: Self.lineLength - indent)
    return text
  }

  private static let lineLength = 110

  /// Writes the value where `room` more bytes fit on the line.
  private func append(to text: inout String, indent: Int, room: Int) {
    var line = ""
    if appendInline(to: &line, limit: room) {
      text += line
      return
    }
    switch self {
    case .array(let values):
      Self.appendBlock(values, in: "[", "]", to: &text, indent: indent) { value, text in
        value.append(to: &text, indent: indent + 2, room: Self.lineLength - indent - 3)
      }
    case .object(let members):
      Self.appendBlock(members, in: "{", "}", to: &text, indent: indent) { member, text in
        var key = ""
        Self.appendQuoted(member.key, to: &key)
        text += key + ": "
        member.value.append(
          to: &text, indent: indent + 2, room: Self.lineLength - indent - 5 - key.utf8.count)
      }
    case .null, .boolean, .number, .string:
      _ = appendInline(to: &text, limit: .max)
    }
  }

  private static func appendBlock<Item>(
    _ items: [Item], in opening: String, _ closing: String, to text: inout String, indent: Int,
    append: (Item, inout String) -> Void
  ) {
    text += opening
    for (index, item) in items.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += String(repeating: " ", count: indent + 2)
      append(item, &text)
    }
    text += "\n" + String(repeating: " ", count: indent) + closing
  }

  /// Writes the value on one line and tells whether `text` stayed within `limit` bytes; stops once it did not.
  private func appendInline(to text: inout String, limit: Int) -> Bool {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let number): text += number.description
    case .string(let string): Self.appendQuoted(string, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        guard value.appendInline(to: &text, limit: limit) else { return false }
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        Self.appendQuoted(member.key, to: &text)
        text += ": "
        guard member.value.appendInline(to: &text, limit: limit) else { return false }
      }
      text += "}"
    }
    return text.utf8.count <= limit
  }

  private static func appendQuoted(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0xE2 }) {
      for scalar in string.unicodeScalars { text += escaped(scalar) }
    } else {
      text += string
    }
    text += "\""
  }

  /// The scalar as it stands between quotes; the two line separators are escaped for readers in JavaScript.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{08}": return "\\b"
    case "\u{0C}": return "\\f"
    case "\u{2028}", "\u{2029}", "\u{00}"..<"\u{20}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}
