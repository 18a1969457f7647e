import Diagnostics
import Vocabulary

/// The separators that the lists of each column use, gathered while the cells are read.
struct ListSeparators: Sendable {
  private struct Column: Hashable {
    let file: String
    let index: Int
  }
  private struct Use {
    var marks: [String] = []
    /// The first cell that parts its items by another mark than those above it.
    var turn: (written: String, location: SourceLocation)?
  }

  private var uses: [Column: Use] = [:]

  /// Takes the separators of one cell; `and` goes with the comma, as in `A, B and C`.
  mutating func take(_ separators: [ListText.Separator], written: String, at location: SourceLocation) {
    guard !separators.isEmpty else { return }
    let column = Column(file: location.file, index: location.columnIndex ?? -1)
    for mark in separators.map(Self.mark) where uses[column]?.marks.contains(mark) != true {
      uses[column, default: Use()].marks.append(mark)
      if let use = uses[column], use.marks.count == 2, use.turn == nil {
        uses[column]?.turn = (written, location)
      }
    }
  }

  /// A remark for each column that mixes them.
  var remarks: [PlanRemark] {
    uses.values.compactMap { use in
      use.turn.map { PlanRemark(.mixedSeparators(use.marks), written: $0.written, at: $0.location) }
    }.sorted { $0.location < $1.location }
  }

  private static func mark(_ separator: ListText.Separator) -> String {
    switch separator {
    case .comma, .and, .or, .ampersand: ","
    case .semicolon: ";"
    case .slash: "/"
    case .plus: "+"
    case .bar: "|"
    case .newline: "a line break"
    case .bullet: "•"
    }
  }
}
