/// Texts that no cell of a spreadsheet file can hold as they are: too long, or with characters that it cannot store.
struct UnfitTexts {
  struct Place {
    let row: Int
    let line: Int
    let column: Int
    /// The length of a long text in UTF-16 units as it would be stored; else how many characters are unfit.
    let amount: Int
  }

  /// The most UTF-16 units of a cell.
  static let longest = 32_767

  private(set) var long = FirstOnes<Place>()
  private(set) var unfit = FirstOnes<Place>()

  init(in records: Records) {
    findLong(in: records)
    records.text.withUnsafeBufferPointer { findUnfit(in: $0, of: records) }
  }

  private mutating func findLong(in records: Records) {
    // An escape takes twice the room that it has in the file.
    let suspect = Self.longest / 2
    for record in 0..<records.count {
      let cells = records.cellCount(of: record)
      let start = records.place(ofCell: 0, in: record).lowerBound
      guard records.place(ofCell: cells - 1, in: record).upperBound - start > suspect else { continue }
      for column in 0..<cells where records.place(ofCell: column, in: record).count > suspect {
        let units = records.withContent(ofCell: column, in: record) { content in
          CellText(content).withUTF8(Self.storedUnits)
        }
        if units > Self.longest { long.append(Self.place(column, in: record, of: records, amount: units)) }
      }
    }
  }

  private mutating func findUnfit(in text: UnsafeBufferPointer<UInt8>, of records: Records) {
    var position = 0
    while position < text.count {
      // Most stretches hold no byte that could be one, which is quickly told.
      let end = min(position + 4096, text.count)
      guard Self.mayHoldUnfit(text[position..<end]) else {
        position = end
        continue
      }
      while position < end {
        guard Self.isUnfit(text, at: position), let (record, column) = records.cell(at: position) else {
          position += 1
          continue
        }
        // What stands around the text is taken off anyway.
        let count = records.withContent(ofCell: column, in: record) { content in
          CellText(content).withUTF8 { text in text.indices.count { Self.isUnfit(text, at: $0) } }
        }
        if count > 0 { unfit.append(Self.place(column, in: record, of: records, amount: count)) }
        position = max(position + 1, records.place(ofCell: column, in: record).upperBound)
      }
    }
  }

  private static func place(_ column: Int, in record: Int, of records: Records, amount: Int) -> Place {
    Place(row: records.row(of: record), line: records.line(of: record), column: column, amount: amount)
  }

  private static func mayHoldUnfit(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var found = false
    for byte in UnsafeBufferPointer(rebasing: bytes) {
      let isControl = byte < 0x20 && byte != 0x0A && byte != 0x0D
      found = found || isControl || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
    }
    return found
  }

  /// Whether a control or a non-character starts here; line breaks are none, tabs are.
  private static func isUnfit(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    func next(_ step: Int) -> UInt8 { place + step < bytes.count ? bytes[place + step] : 0 }
    switch bytes[place] {
    case 0x0A, 0x0D: return false
    case 0x00..<0x20, 0x7F: return true
    case 0xC2: return (0x80..<0xA0).contains(next(1)) && next(1) != 0x85
    case 0xEF:
      return next(1) == 0xBF && next(2) >= 0xBE || next(1) == 0xB7 && (0x90...0xAF).contains(next(2))
    case 0xF0...: return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE
    default: return false
    }
  }

  /// The UTF-16 units of a text; what reads like an escape of the format is stored with seven more characters for one.
  private static func storedUnits(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var units = 0
    for place in text.indices {
      let byte = text[place]
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
      if byte == UInt8(ascii: "_"), place + 6 < text.count, text[place + 1] == UInt8(ascii: "x"),
        text[place + 6] == UInt8(ascii: "_"),
        text[(place + 2)...(place + 5)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
      {
        units += 6
      }
    }
    return units
  }
}
