import Diagnostics

/// What decoding a file has to say about it.
struct EncodingRemarks {
  let file: String
  let decoded: DecodedText
  let records: Records

  var all: [SheetRemark] { wholeFile + foreignLines + damage + doubled }

  private var wholeFile: [SheetRemark] {
    let place = SourceLocation(file: file)
    var remarks: [SheetRemark] = []
    if decoded.encoding != .utf8, decoded.encoding != .utf8WithMark {
      remarks.append(SheetRemark(.decoded(decoded.encoding), at: place))
    }
    if decoded.nulls > 0 { remarks.append(SheetRemark(.nullCharacters(count: decoded.nulls), at: place)) }
    return remarks
  }

  private var foreignLines: [SheetRemark] {
    guard let foreign = decoded.foreign else { return [] }
    var record = 0
    return foreign.lines.map { line in
      while record + 1 < records.count, records.line(of: record + 1) <= line { record += 1 }
      let row = records.count > 0 ? records.row(of: record) : nil
      return SheetRemark(
        .foreignLine(foreign.encoding, count: foreign.count),
        at: SourceLocation(file: file, row: row, line: line))
    }
  }

  /// A remark for each cell with characters that could not be read; where there are very many, the last has the rest.
  private var damage: [SheetRemark] {
    var left = decoded.undecodable + decoded.lost
    guard left > 0 else { return [] }
    var places: [(place: SourceLocation, count: Int)] = []
    records.text.withUnsafeBufferPointer { text in
      var position = 0
      while left > 0, let found = text.firstReplacement(from: position) {
        let place = location(at: found)
        if let last = places.indices.last, places[last].place == place || places.count == Self.most {
          places[last].count += 1
        } else {
          places.append((place, 1))
        }
        left -= 1
        position = found + 3
      }
    }
    // Some may be outside all records, among blanks.
    if left > 0 { places.append((SourceLocation(file: file), left)) }
    return places.map { place, count in
      SheetRemark(
        decoded.undecodable > 0 ? .undecodable(count: count) : .lostCharacters(count: count), at: place)
    }
  }

  private var doubled: [SheetRemark] {
    guard !decoded.isPlain else { return [] }
    var first: (place: SourceLocation, sample: String, repaired: String)?
    var cells = 0
    records.text.withUnsafeBufferPointer { text in
      var position = 0
      while let found = DoubleEncoding.firstSuspect(in: text, from: position) {
        position = found + 2
        guard let place = records.cell(at: found) else { continue }
        let cell = Cells(of: records, record: place.record)[place.column]
        guard DoubleEncoding.repaired(cell) != nil else { continue }
        cells += 1
        position = max(position, records.place(ofCell: place.column, in: place.record).upperBound)
        if first == nil, let sample = DoubleEncoding.sample(of: cell) {
          first = (location(at: found), sample.written, sample.repaired)
        }
      }
    }
    guard let first else { return [] }
    return [
      SheetRemark(
        .doubleEncoded(sample: first.sample, repaired: first.repaired, cells: cells), at: first.place)
    ]
  }

  /// The cell that holds the byte at an offset of the text.
  private func location(at offset: Int) -> SourceLocation {
    guard let cell = records.cell(at: offset) else { return SourceLocation(file: file) }
    return SourceLocation(
      file: file, row: records.row(of: cell.record), line: records.line(of: cell.record),
      columnIndex: cell.column)
  }

  /// As many cells with damage are pointed at.
  private static let most = 100
}

extension UnsafeBufferPointer<UInt8> {
  /// The first U+FFFD from `position` on.
  fileprivate func firstReplacement(from position: Int) -> Int? {
    var position = position
    while position + 2 < count {
      if self[position] == 0xEF, self[position + 1] == 0xBF, self[position + 2] == 0xBD { return position }
      position += 1
    }
    return nil
  }
}
