/// A text whose columns are lined up by spaces, as a report or a terminal prints them, told from its first lines.
struct AlignedColumns {
  /// The text with one tab between two cells, and none of the spaces around them.
  let text: ArraySlice<UInt8>
  let evidence: DialectEvidence

  /// How `records` of the text are cut.
  static let written = Dialect(delimiter: UInt8(ascii: "\t"), quote: nil)

  /// Takes a text apart that no delimiter explains; `nil` where its lines do not line up.
  ///
  /// Between two columns every line has a space at the same place, and nearly every line two or more. A line in ten may
  /// run across, such as a note; and so may up to three lines on top, such as a title.
  init?(of text: ArraySlice<UInt8>, unlessBy found: DialectEvidence) {
    guard !Self.explains(found), !text.contains(UInt8(ascii: "\t")) else { return nil }
    let sample = text.prefix(Self.sampleSize).split(
      omittingEmptySubsequences: true, whereSeparator: Self.isLineEnd)
    let lines = sample.prefix(Self.mostLines).map(SpacedLine.init).filter { !$0.isBlank }
    // A title has no wide space inside; the names of columns that line up have one.
    let titles = lines.prefix(3).prefix { !$0.hasWideSpace }.count
    guard let gaps = Self.gaps(in: Array(lines.dropFirst(titles))) else { return nil }
    self.text = Self.cut(text, at: gaps, below: titles)[...]
    let fitting = lines.dropFirst(titles).count { $0.isBlank(in: gaps) }
    let share = Double(fitting) / Double(lines.count)
    let own = DialectEvidence.Candidate(
      dialect: .alignedBySpaces, records: lines.count, usualCells: gaps.count + 1, uniform: share, whole: 1,
      typed: 1, score: share)
    evidence = DialectEvidence(candidates: [own] + found.candidates, isWhole: text.count <= Self.sampleSize)
  }

  /// Whether a delimiter explains the text well: then spaces beside it are padding.
  private static func explains(_ found: DialectEvidence) -> Bool {
    guard let best = found.candidates.first else { return false }
    return best.dialect.delimiter != UInt8(ascii: " ") && best.usualCells > 1 && best.uniform >= 0.8
  }

  /// The places that are blank between the columns of all lines, in characters; `nil` where too few lines fit.
  private static func gaps(in lines: [SpacedLine]) -> [Range<Int>]? {
    guard lines.count >= 3, let width = lines.map(\.filled.count).max() else { return nil }
    func gaps(of lines: [SpacedLine], tolerating tolerated: Int) -> [Range<Int>] {
      var gaps: [Range<Int>] = []
      for place in 0..<width where lines.count(where: { $0.isFilled(place) }) <= tolerated {
        if let last = gaps.last, last.upperBound == place {
          gaps[gaps.count - 1] = last.lowerBound..<place + 1
        } else {
          gaps.append(place..<place + 1)
        }
      }
      return gaps.filter { gap in gap.lowerBound > 0 && gap.upperBound < width && isParting(gap, lines) }
    }
    let rough = gaps(of: lines, tolerating: lines.count / 10)
    let fitting = lines.filter { $0.isBlank(in: rough) }
    guard !rough.isEmpty, fitting.count >= 3, fitting.count * 10 >= lines.count * 9 else { return nil }
    let exact = gaps(of: fitting, tolerating: 0)
    // A column that hardly a line has is rather two words far apart.
    let starts = [0] + exact.map(\.upperBound)
    let ends = exact.map(\.lowerBound) + [width]
    let isFilled = zip(starts, ends).allSatisfy { start, end in
      fitting.count { line in (start..<end).contains { line.isFilled($0) } } * 3 >= fitting.count
    }
    return exact.isEmpty || !isFilled ? nil : exact
  }

  /// Whether nearly all lines have two spaces or more at a gap, so that it is no space between words.
  private static func isParting(_ gap: Range<Int>, _ lines: [SpacedLine]) -> Bool {
    if gap.count >= 2 { return true }
    let wide = lines.count { line in
      !line.isFilled(gap.lowerBound - 1) || !line.isFilled(gap.upperBound)
    }
    return lines.count >= 5 && wide * 5 >= lines.count * 4
  }

  private static func cut(
    _ text: ArraySlice<UInt8>, at gaps: [Range<Int>], below titles: Int
  ) -> [UInt8] {
    var result: [UInt8] = []
    var filledLines = 0
    result.reserveCapacity(text.count)
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(where: isLineEnd) ?? text.endIndex
      let line = SpacedLine(text[start..<end])
      if !line.isBlank { filledLines += 1 }
      let isRow = !line.isBlank && filledLines > titles && line.isBlank(in: gaps)
      result += isRow ? line.cut(at: gaps) : Array(text[start..<end])
      if end < text.endIndex { result.append(text[end]) }
      start = min(end + 1, text.endIndex)
    }
    return result
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static let sampleSize = 65_536
  private static let mostLines = 400
}

/// A line of characters, of which the spaces count.
private struct SpacedLine {
  private let bytes: ArraySlice<UInt8>
  /// Whether each character is none of space.
  let filled: [Bool]

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    // The first byte of each character stands for it.
    filled = bytes.lazy.filter { $0 & 0xC0 != 0x80 }.map { $0 != UInt8(ascii: " ") }
  }

  var isBlank: Bool { !filled.contains(true) }

  /// Whether two spaces or more stand between characters.
  var hasWideSpace: Bool {
    guard let first = filled.firstIndex(of: true), let last = filled.lastIndex(of: true) else { return false }
    return zip(filled[first...last], filled[first...last].dropFirst()).contains { !$0 && !$1 }
  }

  func isFilled(_ place: Int) -> Bool { place < filled.count && filled[place] }

  func isBlank(in gaps: [Range<Int>]) -> Bool {
    gaps.allSatisfy { gap in !gap.contains { isFilled($0) } }
  }

  /// The line with a tab for each gap; trailing cells that are blank are there too.
  func cut(at gaps: [Range<Int>]) -> [UInt8] {
    var cells: [[UInt8]] = [[]]
    var place = -1
    for byte in bytes {
      if byte & 0xC0 != 0x80 { place += 1 }
      while cells.count <= gaps.count, place >= gaps[cells.count - 1].upperBound { cells.append([]) }
      cells[cells.count - 1].append(byte)
    }
    while cells.count <= gaps.count { cells.append([]) }
    return Array(cells.map(Self.trimmed).joined(separator: [UInt8(ascii: "\t")]))
  }

  private static func trimmed(_ cell: [UInt8]) -> ArraySlice<UInt8> {
    let space = UInt8(ascii: " ")
    guard let first = cell.firstIndex(where: { $0 != space }),
      let last = cell.lastIndex(where: { $0 != space })
    else { return [] }
    return cell[first...last]
  }
}
