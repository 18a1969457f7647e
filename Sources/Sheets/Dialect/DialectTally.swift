/// Counts what a text looks like when it is cut in one dialect.
struct DialectTally {
  private let sample: DialectSample
  private let dialect: Dialect
  /// The cells of each record that is not blank.
  private var cellsByRecord: [Int] = []
  private var cells = 0
  private var wholeCells = 0.0
  private var wholeRecords = 0
  /// How many cells of each nature each column has; further columns are not told apart.
  private var natures = [[Int]](repeating: [0, 0, 0, 0, 0], count: 64)
  /// Cuts that rather belong to a value: a colon in a time, a space between words.
  private var doubtfulCuts = 0
  /// What each record says for the delimiter.
  private var worthByRecord: [Double] = []

  init(of sample: DialectSample, as dialect: Dialect) {
    self.sample = sample
    self.dialect = dialect
    var position = 0
    while position < sample.text.count { position = readRecord(from: position) }
  }

  var candidate: DialectEvidence.Candidate {
    DialectEvidence.Candidate(
      dialect: dialect, records: cellsByRecord.count, usualCells: usual.cells, uniform: uniform, whole: whole,
      typed: typed, score: score)
  }

  /// How well the dialect explains the text.
  private var score: Double {
    guard !cellsByRecord.isEmpty else { return 0 }
    let score = evenness * whole * whole.squareRoot() * (0.7 + 0.3 * typed)
    switch dialect.delimiter {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"): return score
    default: return dialect.isDeclared || isStrong ? score * weight : 0
    }
  }

  /// Whether the evidence is enough for a delimiter that is mostly part of texts.
  private var isStrong: Bool {
    let cuts = cells - cellsByRecord.count
    guard cellsByRecord.count >= 2, usual.cells >= 2, uniform >= 0.8, whole >= 0.9, doubtfulCuts * 2 <= cuts
    else {
      return false
    }
    switch dialect.delimiter {
    case UInt8(ascii: " "):
      return cellsByRecord.count >= 4 && usual.cells >= 3 && uniform >= 0.95 && hasNumberColumn
    case UInt8(ascii: ":"), UInt8(ascii: "#"): return cellsByRecord.count >= 3 && uniform >= 0.9
    default: return true
    }
  }

  private var weight: Double {
    switch dialect.delimiter {
    case UInt8(ascii: "^"), UInt8(ascii: "~"): 0.9
    case UInt8(ascii: ":"): 0.7
    default: 0.5
    }
  }

  /// The number of cells that most records have; of two, the larger one.
  private var usual: (cells: Int, records: Int) {
    var counts: [Int: Int] = [:]
    for cells in cellsByRecord { counts[cells, default: 0] += 1 }
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (best?.key ?? 0, best?.value ?? 0)
  }

  private var uniform: Double {
    cellsByRecord.isEmpty ? 0 : Double(usual.records) / Double(cellsByRecord.count)
  }

  private var whole: Double {
    guard cells > 0 else { return 0 }
    return (wholeCells / Double(cells) + Double(wholeRecords) / Double(cellsByRecord.count)) / 2
  }

  /// The share of the cells of each column that are of its main nature, over the columns.
  private var typed: Double {
    var shares = 0.0
    var columns = 0.0
    for column in natures.prefix(usual.cells) {
      let filled = column.dropFirst().reduce(0, +)
      guard filled > 0 else { continue }
      // Names and texts are one type.
      shares += Double(max(column[1], column[2] + column[3])) / Double(filled)
      columns += 1
    }
    return columns > 0 ? shares / columns : 0
  }

  private var hasNumberColumn: Bool {
    natures.prefix(usual.cells).contains { column in
      let filled = column.dropFirst().reduce(0, +)
      return filled * 5 >= cellsByRecord.count * 4 && column[1] * 5 >= filled * 4
    }
  }

  /// How equal the records are: over all of them, and each to the next, so that a preamble or a second table does little.
  private var evenness: Double {
    let total = Double(cellsByRecord.count)
    var counts: [Int: (records: Double, worth: Double)] = [:]
    for (cells, worth) in zip(cellsByRecord, worthByRecord) {
      counts[cells, default: (0, 0)].records += 1
      counts[cells, default: (0, 0)].worth += worth
    }
    let overall = counts.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value.records * $1.value.worth }
    guard cellsByRecord.count > 1 else { return overall }
    var alike = 0.0
    for index in 1..<cellsByRecord.count where cellsByRecord[index] == cellsByRecord[index - 1] {
      alike += (worthByRecord[index] + worthByRecord[index - 1]) / 2
    }
    return 0.4 * overall / total / total + 0.6 * alike / (total - 1)
  }

  /// One cell says nothing, two little, many much; a comma with a space behind it is rather one of a sentence.
  private static func worth(cells: Int, spacedCuts: Int) -> Double {
    guard cells > 1 else { return 0 }
    return Double(cells - 1) / Double(cells) * (1 - 0.6 * Double(spacedCuts) / Double(cells - 1))
  }

  /// Reads a record and returns the start of the next one.
  private mutating func readRecord(from start: Int) -> Int {
    let text = sample.text
    var position = start
    var found: [CellNature] = []
    var isFilled = false
    var whole = 0.0
    var isEnded = false
    var spacedCuts = 0
    while !isEnded {
      let cellStart = text.endOfSpaces(from: position, delimiter: dialect.delimiter)
      if cellStart < text.count, text[cellStart] == dialect.quote,
        let end = sample.endOfQuotedCell(from: cellStart, as: dialect)
      {
        position = end
        isFilled = true
        found.append(.name)
        whole += 1
      } else {
        let end = text.endOfPlainCell(from: cellStart, delimiter: dialect.delimiter)
        let nature = CellNature(text, cellStart..<end)
        isFilled = isFilled || nature != .blank
        whole += nature == .broken ? 0 : nature == .text ? 0.9 : 1
        found.append(nature)
        position = end
      }
      if position < text.count, text[position] == dialect.delimiter {
        if isDoubtful(cutAt: position) { doubtfulCuts += 1 }
        if isSpaced(cutAt: position) { spacedCuts += 1 }
        isFilled = true
        position += 1
      } else {
        isEnded = true
      }
    }
    let next = text.startOfLine(after: position)
    guard isFilled, sample.isWhole || next < text.count || cellsByRecord.isEmpty else { return next }
    cellsByRecord.append(found.count)
    worthByRecord.append(Self.worth(cells: found.count, spacedCuts: spacedCuts))
    cells += found.count
    wholeCells += whole
    if !found.contains(.broken) { wholeRecords += 1 }
    for (column, nature) in found.prefix(natures.count).enumerated() { natures[column][nature.rawValue] += 1 }
    return next
  }

  /// Whether a cut has a space behind and none before.
  private func isSpaced(cutAt position: Int) -> Bool {
    let text = sample.text
    guard position > 0, position + 1 < text.count else { return false }
    return text[position + 1] == 0x20 && text[position - 1] != 0x20
  }

  /// A space beside one of them is none between cells.
  private static let signs: [UInt8] = [" ", ",", ";", ":", "|", "#", "&", "/", "="].map(UInt8.init(ascii:))

  /// Whether a cut rather belongs to a value: a colon as in `12:30`, `https://` or `Note: see`, a `#` before a number.
  private func isDoubtful(cutAt position: Int) -> Bool {
    let text = sample.text
    let left = position > 0 ? text[position - 1] : 0x20
    let right = position + 1 < text.count ? text[position + 1] : 0x20
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    switch dialect.delimiter {
    case UInt8(ascii: ":"):
      return digits.contains(left) && digits.contains(right) || right == UInt8(ascii: " ")
        || right == UInt8(ascii: "/")
    case UInt8(ascii: " "):
      return Self.signs.contains(left) || Self.signs.contains(right)
    case UInt8(ascii: "#"), UInt8(ascii: "~"): return left == UInt8(ascii: " ") && digits.contains(right)
    default: return false
    }
  }
}
