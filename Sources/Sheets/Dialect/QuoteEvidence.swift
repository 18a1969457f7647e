/// Which quotation mark encloses the cells of a text that is cut at a delimiter, and how one is written inside.
struct QuoteEvidence {
  /// Double where nothing speaks for another; `nil` where quotation marks are mere text.
  let quote: UInt8?
  let escape: Dialect.Escape

  init(in sample: DialectSample, delimiter: UInt8) {
    let double = Marks(of: UInt8(ascii: "\""), in: sample.text, delimiter: delimiter)
    let single = Marks(of: UInt8(ascii: "'"), in: sample.text, delimiter: delimiter)
    // An apostrophe is a letter first, so it needs twice the evidence: "John's" and 'tis.
    if single.enclosed >= 2, single.enclosed > 2 * double.enclosed, single.enclosed >= 2 * single.loose {
      quote = UInt8(ascii: "'")
      escape = single.escape
    } else {
      quote = double.enclosed == 0 && double.opened == 0 && double.loose >= 3 ? nil : UInt8(ascii: "\"")
      escape = double.escape
    }
  }

  /// How often a quotation mark stands where.
  private struct Marks {
    /// Cells that begin and end with it.
    private(set) var enclosed = 0
    /// Cells that begin with it and end otherwise on their line.
    private(set) var opened = 0
    /// Marks inside cells that do not begin with it.
    private(set) var loose = 0
    private var doubled = 0
    private var escaped = 0

    /// How it is written inside quotes.
    var escape: Dialect.Escape { escaped > doubled ? .backslash : .doubled }

    init(of mark: UInt8, in text: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
      guard text.contains(mark) else { return }
      var position = 0
      while position < text.count {
        // Here a cell starts.
        position = text.endOfSpaces(from: position, delimiter: delimiter)
        if position < text.count, text[position] == mark {
          position = readQuoted(text, from: position, mark, delimiter)
        } else {
          while !text.isCellEnd(position, delimiter: delimiter) {
            if text[position] == mark { loose += 1 }
            position += 1
          }
        }
        position += 1
      }
    }

    /// Reads a cell that begins with the mark, and returns its end.
    ///
    /// A mark that opens another cell ends the search, so that each byte is looked at a few times at most.
    private mutating func readQuoted(
      _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ mark: UInt8, _ delimiter: UInt8
    ) -> Int {
      let limit = min(text.count, start + DialectSample.longestCell)
      var position = start + 1
      var inside = (doubled: 0, escaped: 0)
      while position < limit {
        let isEnd = position + 1 >= text.count || text.isCellEnd(position + 1, delimiter: delimiter)
        switch text[position] {
        case UInt8(ascii: "\\") where !isEnd && text[position + 1] == mark:
          // At the end of a cell it may be a path: `"C:\data\",`.
          if !text.isCellEnd(position + 2, delimiter: delimiter) { inside.escaped += 1 }
          position += 2
        case mark where !isEnd && text[position + 1] == mark:
          inside.doubled += 1
          position += 2
        case mark:
          let end = text.endOfSpaces(from: position + 1, delimiter: delimiter)
          if text.isCellEnd(end, delimiter: delimiter) {
            enclosed += 1
            doubled += inside.doubled
            escaped += inside.escaped
            return end
          }
          if Self.isCellStart(text, position, delimiter) {
            opened += 1
            return text.endOfPlainCell(from: start, delimiter: delimiter)
          }
          position += 1
        default:
          position += 1
        }
      }
      opened += 1
      return text.endOfPlainCell(from: start, delimiter: delimiter)
    }

    /// Whether nothing but spaces stands between a place and the delimiter or line end before it.
    private static func isCellStart(
      _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ delimiter: UInt8
    ) -> Bool {
      var position = position
      while position > 0, text[position - 1] == 0x20, delimiter != 0x20 { position -= 1 }
      return position == 0 || text.isCellEnd(position - 1, delimiter: delimiter)
    }
  }
}
