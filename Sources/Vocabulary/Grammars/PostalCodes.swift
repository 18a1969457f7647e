/// What the postal codes of a country look like, where they may begin with a zero.
package enum PostalCodes {
  /// How many digits a code has; `nil` for countries whose codes never begin with a zero, or hold letters.
  package static func length(in country: String) -> Int? { lengths[country] }

  /// Whether all codes of a state begin with a zero, as in Massachusetts.
  package static func beginWithZero(in state: String) -> Bool { zeroStates.contains(state) }

  /// The length of each run of digits that stands as a code or as an end of a range, and where it stands.
  ///
  /// Prefixes that are written as such (`80*`, `80xxx`) and codes with letters are left out.
  package static func runs(in text: String) -> [Range<String.UnicodeScalarView.Index>] {
    let scalars = text.unicodeScalars
    var runs: [Range<String.UnicodeScalarView.Index>] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard GrammarLexer.isDigit(scalars[index]) else {
        index = scalars.index(after: index)
        continue
      }
      let start = index
      while index < scalars.endIndex, GrammarLexer.isDigit(scalars[index]) {
        index = scalars.index(after: index)
      }
      let isBehindLetter = start > scalars.startIndex && isPart(scalars[scalars.index(before: start)])
      let isOpen = index < scalars.endIndex && isPart(scalars[index])
      if !isBehindLetter, !isOpen { runs.append(start..<index) }
    }
    return withoutHyphenated(runs, in: scalars)
  }

  /// Leaves out the parts of codes that hold a hyphen, such as `02115-1234` and `00-950`.
  private static func withoutHyphenated(
    _ runs: [Range<String.UnicodeScalarView.Index>], in scalars: String.UnicodeScalarView
  ) -> [Range<String.UnicodeScalarView.Index>] {
    var kept: [Range<String.UnicodeScalarView.Index>] = []
    var index = 0
    while index < runs.count {
      let run = runs[index]
      if index + 1 < runs.count, scalars[run.upperBound] == "-",
        scalars.index(after: run.upperBound) == runs[index + 1].lowerBound,
        PostalGrammar.isHyphenated(scalars[run].count, scalars[runs[index + 1]].count)
      {
        index += 2
      } else {
        kept.append(run)
        index += 1
      }
    }
    return kept
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "*%.…?#'".unicodeScalars.contains(scalar)
  }

  private static let lengths: [String: Int] = {
    var lengths: [String: Int] = [:]
    for (length, countries) in [
      (4, "AU DK NO NZ PH ZA"),
      (5, "DE DZ EE ES FI FR IT KR LT MX MY PE PL PR SK TR UA US VA VI GP MQ GF RE MC SM"),
      (6, "CN EC KZ RO SG"), (7, "JP"), (8, "BR"),
    ] {
      for country in countries.split(separator: " ") { lengths[String(country)] = length }
    }
    return lengths
  }()

  private static let zeroStates: Set<String> = [
    "US-CT", "US-MA", "US-ME", "US-NH", "US-NJ", "US-PR", "US-RI", "US-VI", "US-VT",
  ]
}
