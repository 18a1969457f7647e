/// Counts what a text looks like when it is cut at one delimiter.
struct DelimiterTally {
  let delimiter: UInt8
  /// How many records have so many cells.
  private var recordsByCells: [Int: Int] = [:]
  private var records = 0
  private var wholeRecords = 0
  private var cells = 0
  private var wholeCells = 0

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// How well the delimiter explains the text: evenness times wholeness, from 0 to a million.
  var score: Int {
    guard records > 0 else { return 0 }
    var evenness = 0
    for (count, times) in recordsByCells {
      evenness += times * times * 1_000_000 / count * (count - 1) / records / records
    }
    let wholeness = (wholeCells * 1000 / cells + wholeRecords * 1000 / records) / 2
    return evenness * wholeness / 1000
  }

  /// Reads records of a text; the last one only counts where the text is whole.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
    var position = 0
    while position < text.count {
      let record = Self.record(in: text, at: position, delimiter: delimiter)
      position = record.end
      guard record.isFilled, isWhole || position < text.count || records == 0 else { continue }
      recordsByCells[record.cells, default: 0] += 1
      records += 1
      cells += record.cells
      wholeCells += record.wholeCells
      if record.cells == record.wholeCells { wholeRecords += 1 }
    }
  }

  private struct Record {
    var cells = 0
    var wholeCells = 0
    var isFilled = false
    var end = 0
  }

  private static func record(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, delimiter: UInt8
  ) -> Record {
    var record = Record()
    var position = start
    while true {
      var isWhole = true
      position = text.endOfSpaces(from: position, delimiter: delimiter)
      if position < text.count, text[position] == UInt8(ascii: "\""),
        let end = text.endOfQuotedCell(from: position, delimiter: delimiter)
      {
        position = end
        record.isFilled = true
      } else {
        let end = text.endOfPlainCell(from: position, delimiter: delimiter)
        isWhole = Self.isWhole(text, position..<end, delimiter: delimiter)
        if end > position { record.isFilled = true }
        position = end
      }
      record.cells += 1
      if isWhole { record.wholeCells += 1 }
      if position < text.count, text[position] == delimiter {
        record.isFilled = true
        position += 1
      } else {
        record.end = text.startOfLine(after: position)
        return record
      }
    }
  }

  /// Whether an unquoted cell holds no quote and no tight delimiter; a comma between digits is a decimal mark.
  private static func isWhole(_ text: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>, delimiter: UInt8)
    -> Bool
  {
    for index in cell {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\t"):
        return false
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
        guard index > cell.lowerBound, index + 1 < cell.upperBound else { return false }
        let (left, right) = (text[index - 1], text[index + 1])
        if left == UInt8(ascii: " ") || right == UInt8(ascii: " ") { continue }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard text[index] == UInt8(ascii: ","), digits.contains(left), digits.contains(right) else {
          return false
        }
      default:
        continue
      }
    }
    return true
  }
}
