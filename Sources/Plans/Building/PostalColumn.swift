import Diagnostics
import Sheets
import Vocabulary

/// Whether the codes of a column are whole codes, so that one that is a digit short has lost its leading zero.
struct PostalColumn: Sendable {
  /// How many codes of a country are whole, one digit short, or shorter still.
  private struct Lengths {
    var whole = 0
    var short = 0
    var shorter = 0
  }

  private var byCountry: [String: Lengths] = [:]

  init(_ table: RecognizedTable, column: Int) {
    for row in table.rows {
      guard let country = Self.country(of: row, in: table), let length = PostalCodes.length(in: country)
      else {
        continue
      }
      let text = row.cells[column]
      for run in PostalCodes.runs(in: text) {
        switch text.unicodeScalars[run].count {
        case length: byCountry[country, default: Lengths()].whole += 1
        case length - 1: byCountry[country, default: Lengths()].short += 1
        case ..<(length - 1): byCountry[country, default: Lengths()].shorter += 1
        default: break
        }
      }
    }
  }

  /// A cell with the zeros that its codes lost, the country they were judged by, and whether that is certain.
  ///
  /// `nil` where no code is short. A state whose codes all begin with a zero makes it certain, and so do other codes
  /// of the country in the column that are whole. Where all are one digit short, they may be prefixes.
  func repaired(_ text: String, row: Table.Row, in table: RecognizedTable) -> (
    text: String, country: String, isCertain: Bool
  )? {
    let runs = PostalCodes.runs(in: text)
    guard !runs.isEmpty, let country = Self.country(of: row, in: table),
      let length = PostalCodes.length(in: country),
      runs.contains(where: { text.unicodeScalars[$0].count < length })
    else { return nil }
    let state = Self.state(of: row, in: table, country: country)
    let isZeroState = state.map(PostalCodes.beginWithZero) ?? false
    let lengths = byCountry[country] ?? Lengths()
    let isCertain = isZeroState || lengths.whole > lengths.shorter * 4
    guard isCertain || (lengths.whole == 0 && lengths.shorter == 0 && lengths.short > 1) else { return nil }
    var scalars = text.unicodeScalars
    var isShort = false
    for (index, run) in runs.enumerated().reversed() {
      let digits = scalars[run]
      let isDamaged = isZeroState ? digits.count < length && digits.first != "0" : digits.count == length - 1
      guard isDamaged, index == 0 || !isAddition(run, behind: runs[index - 1], in: text) else { continue }
      scalars.insert("0", at: run.lowerBound)
      isShort = true
    }
    return isShort ? (String(scalars), country, isCertain) : nil
  }

  /// Whether a run goes on with the code before it, as in `2115-1234`: a range would rise.
  private func isAddition(
    _ run: Range<String.Index>, behind before: Range<String.Index>, in text: String
  ) -> Bool {
    let (code, addition) = (text[before], text[run])
    return text[before.upperBound..<run.lowerBound] == "-" && code.count == addition.count && addition < code
  }

  /// The one country of a row; that of its state where no country stands there.
  private static func country(of row: Table.Row, in table: RecognizedTable) -> String? {
    if let column = table.columns["country"], CellToken.of(row.cells[column]) == nil {
      return Countries.code(of: row.cells[column])
    }
    guard let column = table.columns["state"] else { return nil }
    let states = Places.meanings(of: row.cells[column]).compactMap { meaning in
      if case .subdivision(let code) = meaning { code } else { nil }
    }
    return states.count == 1 ? String(states[0].prefix(2)) : nil
  }

  private static func state(of row: Table.Row, in table: RecognizedTable, country: String) -> String? {
    guard let column = table.columns["state"], !row.cells[column].isEmpty,
      case .settled(.subdivision(let code), _) = Places.resolve(
        row.cells[column], column: .state, neighbours: [], country: country)
    else { return nil }
    return code
  }
}
