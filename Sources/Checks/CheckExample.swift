/// A small plan in which `↓` stands before each cell that the check must mark; without a mark it is clean.
///
/// A mark at the start of a row's first cell that is followed by another mark, `↓↓`, stands for the sheet as a whole.
/// A mark before a row's first cell also stands for the row.
package struct CheckExample: Sendable {
  /// What it shows, in a few words.
  package let title: String
  /// CSV texts by file name, in the order given; the first is the one that shows the matter.
  package let sheets: [(file: String, text: String)]

  package init(_ title: String, _ routing: String) {
    self.title = title
    sheets = [("routing.csv", routing)]
  }

  package init(_ title: String, sheets: [(file: String, text: String)]) {
    self.title = title
    self.sheets = sheets
  }

  /// Whether the check must find anything in it.
  package var isMarked: Bool { sheets.contains { $0.text.contains(CheckExample.mark) } }

  /// Stands before each cell that the check must find.
  package static let mark: Character = "↓"
}
