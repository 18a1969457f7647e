internal import CLibXLSXWriter
internal import Workbooks

/// Charts: bars that lie, with titles, patterns and the words for whoever cannot see them.
extension WorkbookWriter {
  /// The size of a chart that is not scaled, in pixels.
  private static let standard = (width: 480.0, height: 288.0)

  func draw(
    _ placed: PlacedChart, on worksheet: UnsafeMutablePointer<lxw_worksheet>, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    let chart = placed.chart
    let kind = chart.kind == .bars ? LXW_CHART_BAR : LXW_CHART_BAR_STACKED_PERCENT
    guard let drawing = workbook_add_chart(file.pointer, UInt8(kind.rawValue)) else {
      throw XLSXFailure(path: path, reason: .outOfMemory)
    }
    for (series, values) in zip(chart.series, placed.values) {
      guard let pointer = chart_add_series(drawing, nil, nil) else {
        throw XLSXFailure(path: path, reason: .outOfMemory)
      }
      if let categories = placed.categories {
        let area = categories.area
        chart_series_set_categories(
          pointer, categories.sheet, lxw_row_t(area.first.row), lxw_col_t(area.first.column),
          lxw_row_t(area.last.row), lxw_col_t(area.last.column))
      }
      let area = values.area
      chart_series_set_values(
        pointer, values.sheet, lxw_row_t(area.first.row), lxw_col_t(area.first.column),
        lxw_row_t(area.last.row), lxw_col_t(area.last.column))
      chart_series_set_name(pointer, SafeText.escaped(series.name))
      fill(pointer, as: series.tone)
      label(pointer, of: chart)
    }
    setUp(drawing, as: chart)
    let result = withCStrings([SafeText.escaped(chart.altText)]) { texts in
      var options = lxw_chart_options()
      options.x_scale = Double(placed.width) / Self.standard.width
      options.y_scale = Double(placed.height) / Self.standard.height
      options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      options.description = texts[0]
      return worksheet_insert_chart_opt(
        worksheet, lxw_row_t(placed.position.row), lxw_col_t(placed.position.column), drawing, &options)
    }
    try check(result, sheet: sheet.name)
  }

  /// Titles, axes and legend.
  private func setUp(_ drawing: UnsafeMutablePointer<lxw_chart>, as chart: Chart) {
    chart_title_set_name(drawing, SafeText.escaped(chart.title))
    var large = font(size: 12, isBold: true)
    chart_title_set_name_font(drawing, &large)
    // Of bars that lie the library calls the upright axis y.
    let (words, scale) = (drawing.pointee.y_axis, drawing.pointee.x_axis)
    chart_axis_set_name(words, SafeText.escaped(chart.categoryTitle))
    chart_axis_set_name(scale, SafeText.escaped(chart.valueTitle))
    var small = font(size: 8)
    for axis in [words, scale] {
      chart_axis_set_name_font(axis, &small)
      chart_axis_set_num_font(axis, &small)
    }
    // The first row on top, and every row named; the scale stays at the foot.
    chart_axis_set_reverse(words)
    chart_axis_set_interval_unit(words, 1)
    chart_axis_set_crossing_max(words)
    chart_axis_set_min(scale, 0)
    chart_axis_set_num_format(scale, chart.kind == .bars ? "#,##0" : "0%")
    chart_set_series_gap(drawing, 40)
    var line = lxw_chart_line()
    line.color = Colour.chartLine.rgb
    line.width = 0.75
    chart_axis_major_gridlines_set_line(scale, &line)
    if chart.series.count > 1 {
      chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
      chart_legend_set_font(drawing, &small)
    } else {
      chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
  }

  private func fill(_ series: UnsafeMutablePointer<lxw_chart_series>, as tone: Tone) {
    let fill = tone.chartFill
    var line = lxw_chart_line()
    line.color = fill.ink.rgb
    line.width = 0.75
    chart_series_set_line(series, &line)
    switch fill.pattern {
    case .solid:
      var solid = lxw_chart_fill()
      solid.color = fill.ink.rgb
      chart_series_set_fill(series, &solid)
    case .stripes, .dots:
      var pattern = lxw_chart_pattern()
      pattern.fg_color = fill.ink.rgb
      pattern.bg_color = fill.ground.rgb
      let kind =
        fill.pattern == .stripes ? LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL : LXW_CHART_PATTERN_PERCENT_25
      pattern.type = UInt8(kind.rawValue)
      chart_series_set_pattern(series, &pattern)
    }
  }

  /// The number at the end of a bar; parts of a whole are read from the scale.
  private func label(_ series: UnsafeMutablePointer<lxw_chart_series>, of chart: Chart) {
    guard chart.kind == .bars else { return }
    chart_series_set_labels(series)
    chart_series_set_labels_position(series, UInt8(LXW_CHART_LABEL_POSITION_OUTSIDE_END.rawValue))
    var small = font(size: 9)
    chart_series_set_labels_font(series, &small)
  }

  private func font(size: Double, isBold: Bool = false) -> lxw_chart_font {
    var font = lxw_chart_font()
    font.size = size
    font.bold = isBold ? 1 : 0
    font.color = Tone.normal.ink.rgb
    return font
  }
}
