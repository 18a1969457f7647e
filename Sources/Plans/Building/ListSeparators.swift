import Diagnostics
import Vocabulary

/// The separators that the lists of each column use, gathered while the cells are read.
struct ListSeparators: Sendable {
  private struct Column: Hashable {
    let file: String
    let index: Int
  }
  private struct Use {
    var families: [ListText.Separator] = []
    /// One mark of each family, as first written.
    var marks: [String] = []
    /// The first cell that parts its items by another mark than those above it.
    var turn: (written: String, location: SourceLocation)?
  }

  private var uses: [Column: Use] = [:]

  /// Takes the separators of one cell; `and` goes with the comma, as in `A, B and C`.
  mutating func take(_ separators: [ListText.Separator], written: String, at location: SourceLocation) {
    guard !separators.isEmpty else { return }
    let column = Column(file: location.file, index: location.columnIndex ?? -1)
    for separator in separators where uses[column]?.families.contains(separator.family) != true {
      uses[column, default: Use()].families.append(separator.family)
      uses[column, default: Use()].marks.append(separator.rawValue)
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
}

extension ListText.Separator {
  /// What parts a list in the same way.
  fileprivate var family: Self {
    switch self {
    case .and, .or, .ampersand: .comma
    default: self
    }
  }
}
