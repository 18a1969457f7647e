/// The cells of a row, from left to right, as trimmed texts.
///
/// A text is made when it is asked for; whether a cell is blank, and its bytes, can be had without making one.
package struct Cells: Sendable {
  /// Kept to two words, for there are as many as rows.
  private enum Storage {
    case texts([String])
    case record(Records, Int)
    case selected(CellSelection, Int)
    case windowed(ColumnWindow, Int)
  }

  private var storage: Storage

  package init(_ texts: [String]) { storage = .texts(texts) }

  init(of records: Records, record: Int) { storage = .record(records, record) }

  init(of selection: CellSelection, record: Int) { storage = .selected(selection, record) }

  init(of window: ColumnWindow, record: Int) { storage = .windowed(window, record) }

  /// Whether the cell has no text; cheaper than its text.
  package func isBlank(_ column: Int) -> Bool {
    withCell(column, file: { CellText($0).isEmpty }, text: { $0.isEmpty })
  }

  /// Passes the bytes of the trimmed text; cheaper than the text for nearly every cell.
  package func withUTF8<Result>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try withCell(
      column, file: { try CellText($0).withUTF8(body) },
      text: { text in
        var text = text
        return try text.withUTF8(body)
      })
  }

  /// The number of bytes of the trimmed text.
  package func utf8Count(_ column: Int) -> Int { withUTF8(column) { $0.count } }

  /// The text as the file has it, without the quotes around it: with spaces at its ends and invisible characters.
  package func verbatim(_ column: Int) -> String {
    withCell(column, file: { $0.verbatim }, text: { $0 })
  }

  /// Whether the file has the cell in quotes.
  func isQuoted(_ column: Int) -> Bool { withCell(column, file: \.isQuoted, text: { _ in false }) }

  /// Whether a space stands before the cell in the file, quotes or not.
  func isAfterSpace(_ place: Int) -> Bool {
    let (records, column, record): (Records, Int, Int)
    switch storage {
    case .texts: return false
    case .record(let all, let index): (records, column, record) = (all, place, index)
    case .selected(let selection, let index):
      (records, column, record) = (selection.records, selection.columns[place], index)
    case .windowed(let window, let index):
      guard window.columns.contains(place) else { return false }
      (records, column, record) = (window.records, place, index)
    }
    // Places count from the first byte of the text, which need not be the first of the file.
    return records.text.withUnsafeBufferPointer { text in
      text[records.place(ofCell: column, in: record)].first == UInt8(ascii: " ")
    }
  }

  private func withCell<Result>(
    _ column: Int, file: (CellContent) throws -> Result, text: (String) throws -> Result
  ) rethrows -> Result {
    switch storage {
    case .texts(let texts):
      return try text(texts[column])
    case .record(let records, let record):
      return try records.withContent(ofCell: column, in: record, file)
    case .selected(let selection, let record):
      return try selection.records.withContent(ofCell: selection.columns[column], in: record, file)
    case .windowed(let window, let record):
      // Beyond its last cell a row is blank.
      let place = window.columns.contains(column) ? column : .max
      return try window.records.withContent(ofCell: place, in: record, file)
    }
  }
}

extension Cells: RandomAccessCollection, MutableCollection {
  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch storage {
    case .texts(let texts): texts.count
    case .record(let records, let record): records.cellCount(of: record)
    case .selected(let selection, _): selection.columns.count
    case .windowed(let window, let record):
      Swift.min(window.records.cellCount(of: record), window.columns.upperBound)
    }
  }

  /// The trimmed text of a cell.
  package subscript(column: Int) -> String {
    get { withCell(column, file: { CellText($0).text }, text: { $0 }) }
    set {
      var texts = Array(self)
      texts[column] = newValue
      storage = .texts(texts)
    }
  }
}

extension Cells: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.count == right.count
      && left.indices.allSatisfy { column in
        left.withUTF8(column) { bytes in right.withUTF8(column) { bytes.elementsEqual($0) } }
      }
  }

  package func hash(into hasher: inout Hasher) {
    for column in indices { withUTF8(column) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) } }
  }
}

extension Cells: ExpressibleByArrayLiteral {
  package init(arrayLiteral texts: String...) { self.init(texts) }
}

extension Cells: CustomStringConvertible {
  package var description: String { Array(self).description }
}

/// Some columns of a file's records, in the order they are wanted; one for all rows of a table.
final class CellSelection: Sendable {
  let records: Records
  let columns: [Int]

  init(of columns: [Int], in records: Records) {
    self.records = records
    self.columns = columns
  }
}

/// The columns of one of several tables that stand side by side; one for all rows of the table.
final class ColumnWindow: Sendable {
  let records: Records
  let columns: Range<Int>

  init(_ columns: Range<Int>, of records: Records) {
    self.records = records
    self.columns = columns
  }
}
