/// The records of a text, cut into cells; the text of all cells lies in one buffer.
struct Records: Sendable {
  /// One record that is not blank by the letter: it has a character that is no space.
  struct Record: Hashable, Sendable {
    /// The spreadsheet row, from 1.
    let row: Int
    /// The physical line on which it starts, from 1.
    let line: Int
    /// Its cells, as a range of `ends`.
    let fields: Range<Int>
  }

  /// A quotation mark out of place, which was taken literally.
  struct QuoteFault: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case stray, unclosed }
    let kind: Kind
    let row: Int
    let line: Int
    /// The column of the cell, from 0.
    let column: Int
  }

  /// The text of the cells, one after the other.
  var text: [UInt8] = []
  /// Where each cell ends in `text`; it starts where the one before ends.
  var ends: [Int] = []
  var records: [Record] = []
  var faults: [QuoteFault] = []

  /// The place of a cell in `text`.
  func bytes(ofField field: Int) -> Range<Int> {
    (field == 0 ? 0 : ends[field - 1])..<ends[field]
  }
}
