/// The names on the tabs of one workbook, each fit for every spreadsheet program and different from the others.
package struct SheetNames {
  /// The most UTF-16 units of a name.
  package static let limit = 31

  private var taken: Set<String> = []

  package init() {}

  /// The wished name where it is possible, else the nearest one that is, with a number where it is taken.
  package mutating func claim(_ wished: String) -> String {
    let base = Self.valid(wished)
    var name = base
    var number = 2
    while !taken.insert(name.caseFolded).inserted {
      let suffix = " (\(number))"
      name = Self.trimmed(Self.shortened(base, to: Self.limit - suffix.utf16.count)) + suffix
      number += 1
    }
    return name
  }

  private static func valid(_ wished: String) -> String {
    var name = ""
    for character in SafeText.oneLine(wished) {
      name.append(#"\/?*:[]"#.contains(character) ? "-" : character)
    }
    // A name such as `_x0041_` would be read as `A`.
    if SafeText.escaped(name) != name { name = String(name.map { $0 == "_" ? "-" : $0 }) }
    name = trimmed(shortened(trimmed(name), to: limit))
    // Spreadsheet programs keep this name for themselves.
    if name.caseFolded == "history" { return name + " list" }
    return name.isEmpty ? "Untitled" : name
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    var result = ""
    var count = 0
    for character in name {
      count += character.utf16.count
      if count > limit { break }
      result.append(character)
    }
    return result
  }

  /// The name without spaces and apostrophes at its ends.
  private static func trimmed(_ name: String) -> String {
    var rest = Substring(name)
    while let first = rest.first, first == "'" || first == " " { rest.removeFirst() }
    while let last = rest.last, last == "'" || last == " " { rest.removeLast() }
    return String(rest)
  }
}
