import Vocabulary

/// File names for people: lower-case letters, digits and dashes, at most 100 characters, no two alike.
enum Slugs {
  static func unique(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let base = slug(name)
      var slug = base
      var count = 2
      while !taken.insert(slug).inserted {
        slug = "\(base)-\(count)"
        count += 1
      }
      return slug
    }
  }

  /// Letters outside ASCII that no accent explains are spelled by their number, so that no name is empty.
  private static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in Fold.key(name).unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        slug += "u" + String(scalar.value, radix: 16)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "lead" : String(slug.prefix(90))
  }
}
