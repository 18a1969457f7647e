/// A chart in its place.
package struct PlacedChart: Hashable, Sendable {
  /// The chart as the plan of the workbook says it, its texts fit for a file.
  package let chart: Chart
  package let position: Position
  /// In pixels.
  package let width: Int
  package let height: Int
  /// The cells that are drawn, once every place is known; without any it is left out.
  package private(set) var categories: Cells?
  package private(set) var values: [Cells] = []

  /// Cells of one column on a sheet.
  package struct Cells: Hashable, Sendable {
    package let sheet: String
    package let area: Area
  }

  init(_ chart: Chart, at position: Position, width: Int, height: Int) {
    func fit(_ text: String) -> String { SafeText.cut(SafeText.oneLine(text), toUnits: 255) }
    var fitting = chart
    fitting.title = fit(chart.title)
    fitting.categoryTitle = fit(chart.categoryTitle)
    fitting.valueTitle = fit(chart.valueTitle)
    fitting.altText = SafeText.cut(SafeText.oneLine(chart.altText), toUnits: 1_000)
    for index in fitting.series.indices { fitting.series[index].name = fit(chart.series[index].name) }
    self.chart = fitting
    self.position = position
    self.width = width
    self.height = height
  }

  /// The chart with its cells found; `nil` where a column of it does not exist.
  func resolved(with places: LinkPlaces) -> PlacedChart? {
    guard let categories = places.cells(of: chart.categories) else { return nil }
    var resolved = self
    resolved.categories = categories
    resolved.values = chart.series.compactMap { places.cells(of: $0.values) }
    return resolved.values.count == chart.series.count && !resolved.values.isEmpty ? resolved : nil
  }
}
