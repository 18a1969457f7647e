/// The headers of one table: one line each, none empty, none there twice, whatever the case.
enum HeaderNames {
  /// The most UTF-16 units of a header.
  static let limit = 255

  static func unique(_ wished: [String]) -> [String] {
    var taken: Set<String> = []
    return wished.map { wish in
      // Leaves room for a number.
      let line = SafeText.cut(SafeText.oneLine(wish), toUnits: limit - 8)
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
