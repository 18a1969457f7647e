import Sheets

/// How the tests read and compare sheets.
enum Reading {
  /// Some header words of planning sheets, any case.
  static let words = SheetReader.HeaderWords { knownWords.contains($0.lowercased()) }

  static let none = SheetReader.HeaderWords { _ in false }

  static func sheet(_ text: String) -> Sheet { sheet(Array(text.utf8)) }

  static func sheet(_ bytes: [UInt8]) -> Sheet { SheetReader.read(bytes, file: "plan.csv", knowing: words) }

  /// The first table, its header as the first row.
  static func cells(_ sheet: Sheet) -> [[String]] { sheet.tables.first.map(cells) ?? [] }

  static func cells(_ table: Table) -> [[String]] {
    [table.header.map(\.text)] + table.rows.map { Array($0.cells) }
  }

  /// The rows of all tables, of their headers and those skipped, in order: every row with a value once.
  static func accountedRows(_ sheet: Sheet) -> [Int] {
    (sheet.tables.flatMap { $0.headerRows + $0.rows.map(\.number) } + sheet.skipped.map(\.row)).sorted()
  }

  private static let knownWords: Set<String> = [
    "#", "segment", "region", "deal size", "route to", "owner", "sla (hrs)", "if missed", "channel",
    "company",
    "partner", "awareness", "evaluation", "decision", "typ", "stufe", "gebiet", "plz", "betreuer",
    "vertragsende",
    "zertifiziert", "setting", "value", "activity", "r", "a", "c", "i", "name", "email", "role", "team",
    "priority",
    "country", "stage", "offer", "target", "kpi",
  ]
}
