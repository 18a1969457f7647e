/// A drawing of figures that stand in a table of the workbook.
package struct Chart: Hashable, Sendable {
  package var kind: Kind
  package var title: String
  /// What the bars are, such as `Segment`.
  package var categoryTitle: String
  /// What their length is, such as `Share of combinations`.
  package var valueTitle: String
  /// The column of the words beside the bars.
  package var categories: Cells
  package var series: [Series]
  /// What the drawing shows, for whoever cannot see it.
  package var altText: String

  package init(
    kind: Kind, title: String, categoryTitle: String, valueTitle: String, categories: Cells, series: [Series],
    altText: String
  ) {
    self.kind = kind
    self.title = title
    self.categoryTitle = categoryTitle
    self.valueTitle = valueTitle
    self.categories = categories
    self.series = series
    self.altText = altText
  }
}

extension Chart {
  /// Bars lie, so that long words stand beside them; the first row of the table is on top.
  package enum Kind: Hashable, Sendable {
    /// One bar for each row and series.
    case bars
    /// One bar for each row, in parts that add up to the whole.
    case shares
  }

  /// Cells of a table's column, without its header.
  package struct Cells: Hashable, Sendable {
    package var table: String
    package var header: String
    /// How many rows count, from the top.
    package var rows: Int

    package init(table: String, header: String, rows: Int) {
      self.table = table
      self.header = header
      self.rows = rows
    }
  }

  /// Figures that are drawn alike.
  package struct Series: Hashable, Sendable {
    /// The name in the legend.
    package var name: String
    package var values: Cells
    /// Tones have a pattern as well as a colour, so that they can be told apart in grey.
    package var tone: Tone

    package init(_ name: String, _ values: Cells, tone: Tone) {
      self.name = name
      self.values = values
      self.tone = tone
    }
  }
}
