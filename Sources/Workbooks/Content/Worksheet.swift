/// One sheet: a title, a few lines on what it shows, and blocks that are laid out from top to bottom.
package struct Worksheet: Hashable, Sendable {
  /// The name on the tab, at most 31 UTF-16 units; a bad or repeated one is mended, and links follow.
  package var name: String
  package var kind: Kind
  /// The large line in A1.
  package var title: String
  /// A muted line below the title, such as plan, period and as-of date.
  package var subtitle: String?
  /// The way back, below the title, such as `.link("Back to Summary", to: .sheet("Summary"))`.
  package var back: Cell?
  /// What the sheet shows and how to read it, one paragraph each.
  package var intro: [String]
  package var blocks: [Block]
  package var freeze: Freeze
  package var orientation: Orientation
  /// The most pages that a print may be tall; `nil` is as many as it takes.
  package var pagesTall: Int?
  /// How many columns from the left are printed, so that they are large enough to be read; `nil` is all.
  package var printedColumns: Int?

  package init(
    name: String, kind: Kind, title: String, subtitle: String? = nil, back: Cell? = nil,
    intro: [String] = [], blocks: [Block] = [], freeze: Freeze = .automatic,
    orientation: Orientation = .automatic, pagesTall: Int? = nil, printedColumns: Int? = nil
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.back = back
    self.intro = intro
    self.blocks = blocks
    self.freeze = freeze
    self.orientation = orientation
    self.pagesTall = pagesTall
    self.printedColumns = printedColumns
  }
}

extension Worksheet {
  /// What a sheet is for; it gives the tab its colour.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// The first sheet: what this is, and where everything stands.
    case summary
    /// What is wrong and what to do.
    case findings
    /// A table of two dimensions, such as channel by segment.
    case matrix
    /// Who or what, one in a row.
    case list
    /// What changed, what was read, how the plan was understood.
    case record
    /// How to use the workbook; words and their meaning.
    case guide
    /// The values that drop-downs offer.
    case choices
  }

  /// What stays in sight while scrolling.
  package enum Freeze: Hashable, Sendable {
    /// Everything down to the header of the first table or grid, and its first column.
    case automatic
    case none
    /// So many rows from the top and columns from the left.
    case at(rows: Int, columns: Int)
  }

  /// How a sheet lies on paper; it is always fitted to one page in width.
  package enum Orientation: Hashable, Sendable {
    /// Landscape for matrices and for whatever is too wide to be read upright.
    case automatic
    case portrait
    case landscape
  }
}
