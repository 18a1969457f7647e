internal import Workbooks

/// Charts: bars that lie, with titles, patterns and the words for whoever cannot see them.
extension WorkbookWriter {
  /// The size of a chart that is not scaled, in pixels.
  private static let standard = (width: 480.0, height: 288.0)

  func draw(
    _ placed: PlacedChart, on worksheet: Library.Sheet, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    let chart = placed.chart
    guard let drawing = file.addChart(chart.kind) else { throw outOfMemory }
    for (series, values) in zip(chart.series, placed.values) {
      let name = SafeText.escaped(series.name)
      guard let drawn = drawing.addSeries(name, categories: placed.categories, values: values) else {
        throw outOfMemory
      }
      drawn.fill(series.tone.chartFill)
      // Parts of a whole are read from the scale.
      if chart.kind == .bars { drawn.label(Library.Font(size: 9)) }
    }
    setUp(drawing, as: chart)
    let scale = (
      x: Double(placed.width) / Self.standard.width, y: Double(placed.height) / Self.standard.height
    )
    let altText = SafeText.escaped(chart.altText)
    try check(
      worksheet.insert(drawing, at: placed.position, scale: scale, altText: altText), sheet: sheet.name)
  }

  /// Titles, axes and legend.
  private func setUp(_ drawing: Library.Drawing, as chart: Chart) {
    let small = Library.Font(size: 8)
    drawing.setTitle(SafeText.escaped(chart.title), Library.Font(size: 12, isBold: true))
    drawing.words.setName(SafeText.escaped(chart.categoryTitle), small)
    drawing.scale.setName(SafeText.escaped(chart.valueTitle), small)
    drawing.words.setDownwards()
    drawing.scale.setScale(
      from: 0, numberFormat: chart.kind == .bars ? "#,##0" : "0%", lines: Colour.chartLine)
    drawing.setGap(40)
    drawing.setLegend(chart.series.count > 1 ? small : nil)
  }
}
