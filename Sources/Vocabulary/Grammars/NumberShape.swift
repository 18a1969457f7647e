/// Where the separators of a number stand, and what that says about the decimal mark.
struct NumberShape {
  /// The mark that the separators prove, such as `1.000,5` or `2,5`.
  private(set) var proof: GrammarContext.DecimalMark?
  /// The mark that one separator before three digits suggests: `25.000` a comma, `25,000` a point.
  private(set) var hint: GrammarContext.DecimalMark?
  /// Whether the three digits of a hint end in zeros, which nobody types behind a decimal mark.
  private(set) var hintEndsInZeros = false
  private let separators: [(index: Int, scalar: Unicode.Scalar)]
  private let count: Int

  /// `nil` where this is no number.
  init?(_ scalars: [Unicode.Scalar]) {
    separators = scalars.enumerated().filter { !GrammarLexer.isDigit($0.element) }.map {
      ($0.offset, $0.element)
    }
    count = scalars.count
    guard count > separators.count, separators.allSatisfy({ ".,' ".unicodeScalars.contains($0.scalar) }),
      scalars.last.map(GrammarLexer.isDigit) == true
    else { return nil }
    let marks = separators.filter { $0.scalar == "." || $0.scalar == "," }
    guard let last = marks.last else { return }
    let lastMark: GrammarContext.DecimalMark = last.scalar == "." ? .point : .comma
    let other: GrammarContext.DecimalMark = last.scalar == "." ? .comma : .point
    let isRepeated = marks.filter { $0.scalar == last.scalar }.count > 1
    if isRepeated {
      guard isGrouped(upTo: count) else { return }
      proof = other
    } else if separators.count > 1 {
      proof = lastMark
    } else if count - last.index - 1 == 3, (1...3).contains(last.index), scalars[0] != "0" {
      hint = other
      hintEndsInZeros = scalars.suffix(2).allSatisfy { $0 == "0" }
    } else {
      proof = lastMark
    }
  }

  /// The index of the decimal mark, or the count of scalars where there is none; `nil` where the groups are wrong.
  func decimalIndex(_ mark: GrammarContext.DecimalMark?, _ hasMultiplier: Bool) -> Int? {
    guard let last = separators.last else { return count }
    let decimal: Int
    if hint != nil {
      let isPoint = last.scalar == "."
      let isDecimal = mark.map { ($0 == .point) == isPoint } ?? (hasMultiplier && isPoint)
      decimal = isDecimal ? last.index : count
    } else if let proof, last.scalar == (proof == .point ? "." : ",") {
      decimal = last.index
    } else {
      decimal = count
    }
    return isGrouped(upTo: decimal) ? decimal : nil
  }

  /// Whether the digits before `end` stand in groups of three, or as in India of two and a last three, by one sign.
  private func isGrouped(upTo end: Int) -> Bool {
    let grouping = separators.filter { $0.index < end }
    guard let first = grouping.first else { return true }
    guard grouping.allSatisfy({ $0.scalar == first.scalar }), (1...3).contains(first.index) else {
      return false
    }
    var lengths: [Int] = []
    for (index, separator) in grouping.enumerated() {
      let next = index + 1 < grouping.count ? grouping[index + 1].index : end
      lengths.append(next - separator.index - 1)
    }
    guard lengths.last == 3 else { return false }
    let isIndian = first.scalar == "," && first.index <= 2 && lengths.dropLast().allSatisfy { $0 == 2 }
    return lengths.allSatisfy { $0 == 3 } || isIndian
  }
}
