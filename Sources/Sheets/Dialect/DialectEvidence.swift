/// Why a file is read in its dialect: what each candidate made of it, the best one first.
package struct DialectEvidence: Hashable, Sendable {
  /// What a file looks like when it is cut at one delimiter.
  package struct Candidate: Hashable, Sendable {
    package let dialect: Dialect
    /// The records with a character that is no space.
    package let records: Int
    /// How many cells most records have.
    package let usualCells: Int
    /// The share of records with as many cells, from 0 to 1.
    package let uniform: Double
    /// The share of cells that look whole: a number, a date, a name, a text in quotes, and no other delimiter inside.
    package let whole: Double
    /// How far the cells of each column are of one type, from 0 to 1.
    package let typed: Double
    /// The decision: the highest wins, 0 is out of the question.
    package let score: Double
  }

  /// The candidates that occur in the file, the best one first; none where nothing separates anything.
  package let candidates: [Candidate]
  /// Whether the whole file was looked at, and not only its first records.
  package let isWhole: Bool
  /// The mark that parts only what stands inside the entries of a single column; `nil` for any other file.
  package let listMark: UInt8?

  package init(candidates: [Candidate], isWhole: Bool, listMark: UInt8? = nil) {
    self.listMark = listMark
    self.candidates = candidates
    self.isWhole = isWhole
  }
}
