import Diagnostics
import Sheets
import Vocabulary

/// The plan's own vocabulary sheet: what a header, a value or a whole sheet that the planner writes is meant to be.
struct OwnWords: Sendable {
  /// What a sheet is meant to be.
  enum SheetMeaning: Sendable, Hashable {
    case kind(SheetKind)
    /// No part of the plan.
    case noPlan
  }

  private let headers: [String: String]
  /// Meanings by kind (a field or kind of value, folded; empty for any) and folded spelling.
  private var values: [String: [String: String]]
  /// Meanings by file name, or by file name and row of the header, folded.
  private let sheets: [String: SheetMeaning]
  /// The rows that say what something means.
  let rows: [SourceLocation]

  init(reading tables: [(table: Table, columns: [Field: Int])]) {
    var headers: [String: String] = [:]
    var values: [String: [String: String]] = [:]
    var sheets: [String: SheetMeaning] = [:]
    var rows: [SourceLocation] = []
    for (table, columns) in tables {
      guard let written = columns["written"], let meant = columns["meant"] else { continue }
      for row in table.rows where !row.cells[written].isEmpty && !row.cells[meant].isEmpty {
        let (text, meaning) = (row.cells[written], row.cells[meant])
        rows.append(table.location(of: row))
        let kind = columns["kind"].map { Fold.key(row.cells[$0]) } ?? ""
        if ["header", "column", "field"].contains(kind) {
          headers[Fold.key(text)] = meaning
        } else if ["sheet", "file", "tab", "table"].contains(kind) {
          sheets[Self.sheetKey(text)] = Self.sheetMeaning(meaning)
        } else {
          values[kind, default: [:]][Fold.key(text)] = meaning
        }
      }
    }
    self.rows = rows
    self.headers = headers
    self.values = values
    self.sheets = sheets
  }

  /// What a header means by the sheet: a column, or a value such as a region or a stage; `nil` where it does not say.
  /// The same with what the settings say that a text means; the vocabulary sheet outranks them.
  func adding(_ meanings: [String: String]) -> Self {
    var words = self
    if !meanings.isEmpty { words.values["", default: [:]].merge(meanings) { own, _ in own } }
    return words
  }

  /// Whether the sheet says anything of values.
  var hasValues: Bool { !values.isEmpty }

  func header(_ text: String) -> String? {
    if let meant = headers[Fold.key(text)] { return meant }
    guard !values.isEmpty, !HeaderCatalogue.isKnown(text) else { return nil }
    return ["region", "segment", "stage", "partner", "channel", "owner"].lazy
      .compactMap { value(text, of: $0) }.first
  }

  /// What a cell of a field means by the sheet; `nil` where the sheet does not say.
  func value(_ text: String, of field: Field) -> String? {
    guard !values.isEmpty else { return nil }
    let key = Fold.key(text)
    let name = Fold.key(field.description)
    let singular = name.hasSuffix("s") ? String(name.dropLast()) : name
    for kind in [name, singular, singular + "s", "value", ""] {
      if let meant = values[kind]?[key] { return meant }
    }
    return nil
  }

  /// What a table is meant to be; `Plan.csv:14` speaks of the table whose header is in row 14 alone.
  func meaning(of table: Table) -> SheetMeaning? {
    guard !sheets.isEmpty else { return nil }
    let row = table.header.first.map { ":\($0.row)" } ?? ""
    let tab = table.file.split(separator: " - ").last.map(String.init) ?? table.file
    return [table.file + row, tab + row, table.file, tab].lazy.compactMap { sheets[Self.sheetKey($0)] }.first
  }

  /// A file goes by its name with or without `.csv`, in any case.
  private static func sheetKey(_ text: String) -> String {
    Fold.key(text.lowercased().replacing(".csv", with: ""))
  }

  private static func sheetMeaning(_ text: String) -> SheetMeaning? {
    if CellToken.of(text) == .missing || noPlanWords.contains(Fold.key(text)) { return .noPlan }
    let kind = SheetKind(rawValue: text.lowercased()) ?? FileNameHint.kind(of: text + ".csv")
    return kind.map { .kind($0) }
  }

  private static let noPlanWords: Set<String> = [
    "ignore", "ignored", "no plan", "not a plan", "no part of the plan", "nothing", "other", "leave out",
    "ignorieren", "kein plan", "ignorer", "ignorar",
  ]
}
