/// The headers of one table: one line each, none empty, none there twice, whatever the case.
package enum HeaderNames {
  /// The most UTF-16 units of a header.
  private static let limit = 255
  /// The most that are kept of one, which leaves room for a number.
  package static let kept = limit - 8

  static func unique(_ wished: [String]) -> [String] {
    var taken: Set<String> = []
    return wished.map { wish in
      let line = SafeText.cut(SafeText.oneLine(wish), toUnits: kept)
      let base = line.isEmpty ? "Column" : line
      var name = base
      var number = 2
      while !taken.insert(name.caseFolded).inserted {
        name = "\(base) \(number)"
        number += 1
      }
      return name
    }
  }
}
