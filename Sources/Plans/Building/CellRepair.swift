import Diagnostics
import Sheets
import Vocabulary

/// Takes off what a spreadsheet leaves around a value, and tells formulas and numbers where ids were.
struct CellRepair {
  private let isID: Bool
  /// Whether quotes may be the planner's own, as in notes.
  private let isProse: Bool

  init(_ field: Field, in kind: SheetKind) {
    switch HeaderCatalogue.type(of: field, in: kind) {
    case .id: (isID, isProse) = (true, false)
    case .text: (isID, isProse) = (Self.codes.contains(field), field != "name" && !Self.codes.contains(field))
    default: (isID, isProse) = (false, false)
    }
  }

  /// Text columns that hold codes rather than words.
  private static let codes: Set<Field> = ["sku", "coupon", "code", "number"]

  /// Whether a cell of these bytes needs a look: nearly none does.
  func isSuspect(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "@"), 0xC2, 0xE2, 0xE3:
      return true
    default: return isID && bytes.count < 30 && bytes.contains(UInt8(ascii: "+"))
    }
  }

  /// The cell's text as it is to be read; what was taken off is recorded, what cannot be undone is told.
  func read(_ text: String, at place: SourceLocation, log: inout ReadingLog) -> String {
    var text = text
    if !isProse, let (bare, why) = SpreadsheetText.bare(text) {
      log.change(.changed, at: place, from: text, to: bare, why: why)
      text = bare
    }
    if SpreadsheetText.isFormula(text) { log.note(.formulaText, written: text, at: place) }
    if isID, let (isCode, code) = SpreadsheetText.scientific(text) {
      log.note(.scientificNumber(code: isCode ? code : nil), written: text, at: place)
    }
    return text
  }
}

extension RecognizedTable {
  /// The rows with each cell of a known column as it is to be read.
  static func repaired(
    _ rows: [Table.Row], of table: Table, kind: SheetKind, columns: [Field: Int], log: inout ReadingLog
  ) -> [Table.Row] {
    let repairs = columns.sorted { $0.value < $1.value }.map {
      (column: $0.value, repair: CellRepair($0.key, in: kind))
    }
    return rows.map { row in
      guard repairs.contains(where: { row.cells.withUTF8($0.column, $0.repair.isSuspect) }) else {
        return row
      }
      var cells = row.cells
      for (column, repair) in repairs where row.cells.withUTF8(column, repair.isSuspect) {
        let text = cells[column]
        let read = repair.read(text, at: table.location(of: row, column: column), log: &log)
        if read != text { cells[column] = read }
      }
      return row.replacing(cells)
    }
  }
}
