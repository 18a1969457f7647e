import Checks
import Vocabulary

/// File names for people: lower-case letters, digits and dashes, at most 100 characters, no two alike.
enum Slugs {
  /// A file's name without extension, and what it has other than the person's in small letters without accents.
  struct Slug: Hashable, Sendable {
    let text: String
    let change: WorkbookLimits.Change.FileReason?
  }

  /// Room for a number and the extension within 100 characters.
  private static let longest = 85

  static func unique(_ names: [String]) -> [Slug] {
    var taken: Set<String> = []
    return names.map { name in
      let base = slug(name)
      var text = base.text
      var count = 2
      while !taken.insert(text).inserted {
        text = "\(base.text)-\(count)"
        count += 1
      }
      return Slug(text: text, change: text == base.text ? base.change : .taken)
    }
  }

  /// Letters outside ASCII that no accent explains are spelled by their number, so that no name is empty.
  private static func slug(_ name: String) -> Slug {
    var slug = ""
    var change: WorkbookLimits.Change.FileReason? = name.unicodeScalars.contains(where: isSign) ? .signs : nil
    for scalar in Fold.key(name).unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        slug += "u" + String(scalar.value, radix: 16)
        change = .foreignLetters
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    if slug.count > longest { (slug, change) = (String(slug.prefix(longest)), .tooLong) }
    while slug.hasSuffix("-") { slug.removeLast() }
    if slug.isEmpty { return Slug(text: "lead", change: .nothingLeft) }
    if isReserved(slug) { return Slug(text: slug + "-lead", change: .reserved) }
    return Slug(text: slug, change: change)
  }

  /// Signs that part folders, and whatever else Windows takes in no file name.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || #"\/:*?"<>|"#.unicodeScalars.contains(scalar)
  }

  /// Names of devices, which Windows opens instead of a file, whatever the extension.
  private static func isReserved(_ slug: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(slug) { return true }
    guard slug.count == 4, slug.hasPrefix("com") || slug.hasPrefix("lpt") else { return false }
    return slug.last.map { ("1"..."9").contains($0) } ?? false
  }
}
