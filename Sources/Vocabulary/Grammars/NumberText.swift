/// A typed number with its separators: `1,000`, `1.000,50`, `1'000`, `1½`.
enum NumberText {
  static let fractions: [Unicode.Scalar: (Int, Int)] = ["½": (5, 1), "¼": (25, 2), "¾": (75, 2)]

  /// Reads the digits; `nil` where separators are out of place or the number has more than 18 digits.
  ///
  /// One separator before exactly three digits is a decimal mark only if the column says so: `mark`.
  static func read(
    _ text: String, mark: GrammarContext.DecimalMark?, hasMultiplier: Bool = false
  ) -> ExactNumber? {
    var scalars = Array(text.unicodeScalars)
    var fraction = (0, 0)
    if let last = scalars.last, let typed = fractions[last] {
      fraction = typed
      scalars.removeLast()
      guard scalars.allSatisfy(GrammarLexer.isDigit) else { return nil }
    }
    guard let shape = NumberShape(scalars), let decimalIndex = shape.decimalIndex(mark, hasMultiplier) else {
      return scalars.isEmpty && fraction.1 > 0
        ? ExactNumber(significand: fraction.0, decimals: fraction.1) : nil
    }
    var significand = 0
    var decimals = 0
    var count = 0
    for (index, scalar) in scalars.enumerated() where GrammarLexer.isDigit(scalar) {
      if count > 0 || scalar != "0" { count += 1 }
      guard count <= 18 else { return nil }
      significand = significand * 10 + Int(scalar.value - 0x30)
      if index > decimalIndex { decimals += 1 }
    }
    for _ in 0..<fraction.1 {
      let (product, overflow) = significand.multipliedReportingOverflow(by: 10)
      guard !overflow, product <= ExactNumber.limit else { return nil }
      significand = product
    }
    guard decimals <= 18 else { return nil }
    return ExactNumber(significand: significand + fraction.0, decimals: decimals + fraction.1)
  }
}
