import Diagnostics
import Sheets
import Vocabulary

extension Activity {
  /// Reads a row of a RACI sheet: names under R, A, C and I, or codes under names.
  init?(reading row: inout RowReader) {
    guard let name = row.text("activity") else { return nil }
    let crossTab = row.table.crossTab
    var codes = RACICodes()
    for column in crossTab?.columns ?? [] { codes.add(column.value, column: column.column, &row) }
    func people(_ field: Field, _ code: String, _ row: inout RowReader) -> [Located<String>] {
      crossTab == nil ? row.names(field) : codes.people[code] ?? []
    }
    self.name = name
    stage = row.text("stage")
    responsible = people("responsible", "R", &row)
    accountable = people("accountable", "A", &row)
    consulted = people("consulted", "C", &row)
    informed = people("informed", "I", &row)
    support = people("support", "S", &row)
    location = row.location
  }

  /// The activities of a grid that has people in its rows and activities in its columns.
  static func transposed(reading row: inout RowReader) -> [Activity] {
    guard let crossTab = row.table.crossTab, let label = crossTab.label else { return [] }
    var codes: [Int: RACICodes] = [:]
    _ = row.rows { reader -> Bool? in
      guard let person = reader.cell(column: label)?.text else { return nil }
      for column in crossTab.columns {
        codes[column.column, default: RACICodes()].add(person, column: column.column, &reader)
      }
      return true
    }
    return crossTab.columns.map { column in
      let head = row.table.table.location(ofHeader: column.column)
      return Activity(
        name: Located(column.value, written: column.value, at: head), stage: nil,
        codes: codes[column.column] ?? RACICodes(), at: head)
    }
  }

  private init(name: Located<String>, stage: Located<String>?, codes: RACICodes, at location: SourceLocation)
  {
    self.name = name
    self.stage = stage
    self.location = location
    responsible = codes.people["R"] ?? []
    accountable = codes.people["A"] ?? []
    consulted = codes.people["C"] ?? []
    informed = codes.people["I"] ?? []
    support = codes.people["S"] ?? []
  }
}

/// The people behind each letter of an activity.
private struct RACICodes {
  private(set) var people: [String: [Located<String>]] = [:]

  /// `R/A` is both, `C,I` too; what is no letter of RACI is said.
  mutating func add(_ person: String, column: Int, _ row: inout RowReader) {
    guard let cell = row.cell(column: column) else { return }
    let words = cell.text.split { ",;/+& \n".contains($0) }.map(String.init)
    var codes: [String] = []
    for word in words {
      guard let found = Self.codes(of: word) else {
        row.log.note(
          .unreadable(field: "raci", expected: "R, A, C, I or R/A"), written: cell.text, at: cell.location)
        continue
      }
      codes += found
    }
    var seen: Set<String> = []
    for code in codes where seen.insert(code).inserted {
      people[code, default: []].append(Located(person, written: cell.text, at: cell.location))
    }
  }
}

extension RACICodes {
  /// `RC` is two letters in one word.
  private static func codes(of word: String) -> [String]? {
    if let match = ValueCatalogue.canonical(word, scope: .raci) {
      return match.canonical == "A+R" ? ["A", "R"] : [match.canonical]
    }
    let letters = word.map(String.init)
    return letters.allSatisfy { ["R", "A", "S", "C", "I"].contains($0) } ? letters : nil
  }
}

extension RowReader {
  fileprivate mutating func names(_ field: Field) -> [Located<String>] {
    guard let cell = cell(field) else { return [] }
    return ListGrammar.read(cell.text, isKnown: { _ in false }).items.map {
      Located($0, written: cell.text, at: cell.location)
    }
  }
}
