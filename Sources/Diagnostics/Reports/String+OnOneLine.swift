extension String {
  /// The text with line breaks, control and text-direction characters spelt out, so that it prints on one line.
  ///
  /// A message quotes cells that anyone may have written: an escape sequence in one must not reach the
  /// terminal, and a change of direction must not make a line read as another.
  package var onOneLine: String {
    guard unicodeScalars.contains(where: Self.isSpeltOut) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where Self.isSpeltOut(scalar): text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isSpeltOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
