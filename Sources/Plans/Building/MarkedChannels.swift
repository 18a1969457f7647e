import Sheets
import Vocabulary

/// The columns of a list of rules that mark channels side by side, as a grid of channels does: `Direct` `P`, `Reseller` `S`.
///
/// What they mark is how leads are won and worked; no lead is asked for it.
enum MarkedChannels {
  /// The columns; empty where fewer than two of the columns of marks name channels.
  static func columns(of table: RecognizedTable) -> Set<Int> {
    let marked = table.unknownColumns.filter { column in areMarks(table.rows.map { $0.cells[column] }) }
    let known = marked.count { isChannel(table.table.header[$0].text) }
    return known >= 2 ? Set(marked) : []
  }

  private static func areMarks(_ cells: [String]) -> Bool {
    let texts = cells.filter { !$0.isEmpty }
    // Words are answers: `yes` under `Needs on-site`.
    return texts.contains { $0.contains(where: \.isLetter) || $0.contains(where: \.isSymbol) }
      && texts.allSatisfy { text in
        guard text.count <= 3 else { return false }
        switch MarkGrammar.read(text, in: GrammarContext()) {
        case .value, .doubt(.ambiguous): return true
        case .doubt: return false
        }
      }
  }

  private static func isChannel(_ header: String) -> Bool {
    ValueCatalogue.canonical(header, scope: .channel) != nil || ChannelRole.of(header) != nil
  }
}
