import Diagnostics

/// A cell at which a cause shows, ready to be told alone or together with others of the same cause.
struct CauseCell {
  /// Cells of one cause have one key.
  let cause: String
  let location: SourceLocation
  let message: Finding.Message
  /// What a note says of it when another cell speaks for the cause.
  let note: String
  let notes: [Finding.Note]
  let rules: [String]
  var region: RegionFigures?
  /// How many cells it stands for; more than one where the others are only counted.
  var count = 1
}

extension Check {
  /// A finding for each cell; where one cause shows in more than five cells, one finding speaks for all of them.
  func findings(at cells: [CauseCell], rest: (_ count: Int) -> String) -> [Finding] {
    let counts = Dictionary(cells.map { ($0.cause, $0.count) }, uniquingKeysWith: +)
    var told: Set<String> = []
    return cells.compactMap { cell in
      guard let count = counts[cell.cause], count > 5 else {
        return finding(
          at: cell.location, cell.message, notes: cell.notes, rules: cell.rules,
          region: cell.region)
      }
      guard told.insert(cell.cause).inserted else { return nil }
      let same = cells.filter { $0.cause == cell.cause }
      let message = Finding.Message(cell.message.text + rest(count - 1), help: cell.message.help)
      let others = same.dropFirst().map { Finding.Note($0.note, at: $0.location) }
      return finding(
        at: cell.location, message, notes: cell.notes + Wording.cap(others, of: count - 1, left: "cell"),
        rules: same.flatMap(\.rules).grouped { $0 }.map(\.key), region: cell.region)
    }
  }
}
