import Diagnostics

/// A fault that was put into a plan on purpose, and where it has to be found.
struct PlantedFault: Sendable {
  let code: Finding.Code
  let file: String
  /// The spreadsheet rows that the finding and its notes have to name; none for a whole sheet.
  let rows: [Int]
  /// Words of the report, for a finding that has no row to be known by.
  let words: String

  init(_ code: Finding.Code, _ file: String, _ rows: [Int] = [], saying words: String = "") {
    self.code = code
    self.file = file
    self.rows = rows
    self.words = words
  }

  /// Whether a finding speaks of this fault.
  func isMeant(by finding: Finding) -> Bool {
    guard finding.code == code else { return false }
    let places = ([finding.location] + finding.notes.map(\.location)).compactMap { $0 }
      .filter { $0.file == file }
    let named = Set(places.compactMap(\.row))
    return !places.isEmpty && named.isSuperset(of: rows)
      && (words.isEmpty || Self.text(of: finding).contains(words))
  }

  /// Where a finding is and everything it says.
  static func text(of finding: Finding) -> String {
    let place = finding.location?.description ?? "nowhere"
    let notes = finding.notes.map { "\($0.location?.description ?? ""): \($0.message)" }
    return (["\(place): \(finding.message.text)"] + notes).joined(separator: "; ")
  }
}

extension PlantedFault: CustomStringConvertible {
  var description: String {
    ([code.description, file] + rows.map(String.init) + [words]).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
