/// The names of tables and ranges of one workbook, which share one set: none looks like a cell, none is there twice.
package struct RangeNames {
  /// The most characters of a name: spreadsheet programs take 255, libxlsxwriter no more than these.
  package static let limit = 127

  private var taken: Set<String> = []

  package init() {}

  /// The wished name where it is possible, else the nearest one that is, with a number where it is taken.
  package mutating func claim(_ wished: String) -> String {
    let base = Self.valid(wished)
    var name = base
    var number = 2
    while !taken.insert(name.caseFolded).inserted {
      let suffix = "_\(number)"
      name = base.prefix(Self.limit - suffix.count) + suffix
      number += 1
    }
    return name
  }

  private static func valid(_ wished: String) -> String {
    var name = String(
      SafeText.oneLine(wished).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }.prefix(limit - 1)
    )
    let startsWell = name.first.map { $0.isLetter || $0 == "_" } ?? false
    if !startsWell || readsAsCell(name) { name = "_" + name }
    // A name such as `_x0041_` would be read as `A`.
    return SafeText.escaped(name) == name ? name : "name." + name.filter { $0 != "_" }
  }

  /// Whether a formula would take the name for a cell: `A1`, `FY26`, `R1C1`, `R`, `C`.
  private static func readsAsCell(_ name: String) -> Bool {
    let upper = name.uppercased()
    let digits = upper.drop(while: \.isLetter)
    let letters = upper.count - digits.count
    if (1...3).contains(letters), !digits.isEmpty, digits.allSatisfy(\.isNumber) { return true }
    guard upper.first == "R" || upper.first == "C" else { return false }
    let afterRow = upper.first == "R" ? upper.dropFirst().drop(while: \.isNumber) : upper[...]
    guard let column = afterRow.first else { return true }
    return column == "C" && afterRow.dropFirst().allSatisfy(\.isNumber)
  }
}
