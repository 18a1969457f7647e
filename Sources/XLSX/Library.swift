internal import CLibXLSXWriter
internal import Workbooks

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// libxlsxwriter in terms of Swift: no other file calls it, and no type, pointer or error code of it gets any further.
///
/// It prints to the terminal where it refuses something, so whoever calls makes everything fit before; texts come as they
/// are to stand in the file.
enum Library {
  /// What came of a call.
  struct Outcome {
    fileprivate let code: lxw_error

    fileprivate init(_ code: lxw_error) { self.code = code }

    /// What an error means, on a sheet or on none; `nil` for none.
    func reason(onSheet sheet: String = "") -> XLSXFailure.Reason? {
      switch code {
      case LXW_NO_ERROR: nil
      case LXW_ERROR_MEMORY_MALLOC_FAILED: .outOfMemory
      case LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE: .temporaryFile
      case LXW_ERROR_CREATING_XLSX_FILE: .notWritable
      case LXW_ERROR_ZIP_FILE_OPERATION where errno == ENOSPC: .diskFull
      case LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE,
        LXW_ERROR_ZIP_BAD_ZIP_FILE, LXW_ERROR_ZIP_INTERNAL_ERROR, LXW_ERROR_ZIP_PARAMETER_ERROR:
        .writing
      default: .beyondLimits(sheet: sheet)
      }
    }
  }

  /// A workbook that is being written, which is freed exactly once.
  struct File: ~Copyable {
    private let pointer: UnsafeMutablePointer<lxw_workbook>

    init?(path: String) {
      guard let pointer = workbook_new(path) else { return nil }
      self.pointer = pointer
    }

    /// Puts the file together; the library frees a workbook as it closes it, also where that fails.
    consuming func close() -> Outcome {
      let result = workbook_close(pointer)
      discard self
      return Outcome(result)
    }

    deinit { lxw_workbook_free(pointer) }

    /// `created` is in seconds from 1970-01-01; the library takes 0 for "now".
    func setProperties(_ properties: Workbook.Properties, created: Int) -> Outcome {
      let texts = [
        properties.title, properties.subject, properties.author, properties.company,
        properties.keywords.joined(separator: ", "),
      ]
      return withCStrings(texts) { texts in
        var document = lxw_doc_properties()
        document.title = texts[0]
        document.subject = texts[1]
        document.author = texts[2]
        document.company = texts[3]
        document.keywords = texts[4]
        document.created = created
        return Outcome(workbook_set_properties(pointer, &document))
      }
    }

    func define(_ name: String, as formula: String) -> Outcome {
      Outcome(workbook_define_name(pointer, name, formula))
    }

    func addSheet(_ name: String) -> Sheet? { workbook_add_worksheet(pointer, name).map(Sheet.init) }

    func addFormat() -> Format? { workbook_add_format(pointer).map(Format.init) }

    func addChart(_ kind: Chart.Kind) -> Drawing? {
      let type = kind == .bars ? LXW_CHART_BAR : LXW_CHART_BAR_STACKED_PERCENT
      return workbook_add_chart(pointer, UInt8(type.rawValue)).map(Drawing.init)
    }
  }

  /// How some cells look.
  struct Format {
    fileprivate let pointer: UnsafeMutablePointer<lxw_format>

    func set(_ style: CellStyle) {
      format_set_font_size(pointer, Double(style.size))
      if style.isBold { format_set_bold(pointer) }
      if style.isUnderlined { format_set_underline(pointer, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
      format_set_font_color(pointer, style.ink.rgb)
      if let ground = style.ground {
        format_set_pattern(pointer, UInt8(LXW_PATTERN_SOLID.rawValue))
        format_set_fg_color(pointer, ground.rgb)
      }
      if let line = style.line {
        format_set_border(pointer, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(pointer, line.rgb)
      }
      let alignment =
        switch style.alignment {
        case .left: LXW_ALIGN_LEFT
        case .middle: LXW_ALIGN_CENTER
        case .right: LXW_ALIGN_RIGHT
        }
      let vertical =
        switch style.vertical {
        case .top: LXW_ALIGN_VERTICAL_TOP
        case .middle: LXW_ALIGN_VERTICAL_CENTER
        case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
        }
      format_set_align(pointer, UInt8(alignment.rawValue))
      format_set_align(pointer, UInt8(vertical.rawValue))
      if style.indent > 0 { format_set_indent(pointer, UInt8(clamping: style.indent)) }
      if style.wraps { format_set_text_wrap(pointer) }
      if style.numberFormat != .general { format_set_num_format(pointer, style.numberFormat.code) }
    }
  }

  struct Sheet {
    fileprivate let pointer: UnsafeMutablePointer<lxw_worksheet>
  }
}

// MARK: - Cells

/// Texts are lent as C strings, for a `String` that is handed over as it is becomes a copy.
extension Library.Sheet {
  typealias Format = Library.Format
  typealias Outcome = Library.Outcome

  func writeBlank(at place: Position, _ format: Format) -> Outcome {
    Outcome(worksheet_write_blank(pointer, place.line, place.letter, format.pointer))
  }

  func write(_ number: Double, at place: Position, _ format: Format) -> Outcome {
    Outcome(worksheet_write_number(pointer, place.line, place.letter, number, format.pointer))
  }

  func write(_ text: UnsafePointer<CChar>, at place: Position, _ format: Format) -> Outcome {
    Outcome(worksheet_write_string(pointer, place.line, place.letter, text, format.pointer))
  }

  func write(
    formula: UnsafePointer<CChar>, result: Double, at place: Position, _ format: Format
  ) -> Outcome {
    Outcome(
      worksheet_write_formula_num(pointer, place.line, place.letter, formula, format.pointer, result))
  }

  func write(
    formula: UnsafePointer<CChar>, result: UnsafePointer<CChar>, at place: Position, _ format: Format
  ) -> Outcome {
    Outcome(
      worksheet_write_formula_str(pointer, place.line, place.letter, formula, format.pointer, result))
  }

  /// Writes the address as the cell's text too, until something else is written there.
  func write(address: UnsafePointer<CChar>, at place: Position, _ format: Format) -> Outcome {
    Outcome(worksheet_write_url(pointer, place.line, place.letter, address, format.pointer))
  }
}

extension Position {
  fileprivate var line: lxw_row_t { lxw_row_t(row) }
  fileprivate var letter: lxw_col_t { lxw_col_t(column) }
}

// MARK: - Sheets

extension Library.Sheet {
  /// Filters, and bands that stay right when the table is sorted.
  func addTable(named name: String, headers: [(text: String, format: Format)], in area: Area) -> Outcome {
    withCStrings([name] + headers.map(\.text)) { texts in
      let columns = UnsafeMutableBufferPointer<lxw_table_column>.allocate(capacity: headers.count)
      columns.initialize(repeating: lxw_table_column())
      defer { columns.deallocate() }
      for (index, header) in headers.enumerated() {
        columns[index].header = texts[index + 1]
        columns[index].header_format = header.format.pointer
      }
      // The library reads the list up to the first null.
      var list = columns.indices.map { columns.baseAddress?.advanced(by: $0) } + [nil]
      return list.withUnsafeMutableBufferPointer { list in
        var options = lxw_table_options()
        options.name = texts[0]
        // Light 2: bands in pale blue.
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 2
        options.columns = list.baseAddress
        return Outcome(
          worksheet_add_table(
            pointer, area.first.line, area.first.letter, area.last.line, area.last.letter, &options))
      }
    }
  }

  /// Offers the values of a list; another one may be typed after a warning.
  func addDropDown(of list: String, title: String, warning: String, in area: Area) -> Outcome {
    withCStrings([list, title, warning]) { texts in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = texts[0]
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      validation.error_title = texts[1]
      validation.error_message = texts[2]
      return Outcome(
        worksheet_data_validation_range(
          pointer, area.first.line, area.first.letter, area.last.line, area.last.letter, &validation))
    }
  }

  func insert(
    _ drawing: Library.Drawing, at place: Position, scale: (x: Double, y: Double), altText: String
  ) -> Outcome {
    withCStrings([altText]) { texts in
      var options = lxw_chart_options()
      options.x_scale = scale.x
      options.y_scale = scale.y
      options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      options.description = texts[0]
      return Outcome(
        worksheet_insert_chart_opt(pointer, place.line, place.letter, drawing.pointer, &options))
    }
  }

  func setTabColour(_ colour: Colour) { worksheet_set_tab_color(pointer, colour.rgb) }

  func hideGridlines() { worksheet_gridlines(pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

  /// Lets numbers stand as texts without a mark, such as postal codes.
  func allowNumbersAsTexts(in cells: String) -> Outcome {
    Outcome(worksheet_ignore_errors(pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), cells))
  }

  func freeze(rows: Int, columns: Int) {
    worksheet_freeze_panes(pointer, lxw_row_t(rows), lxw_col_t(columns))
  }

  func setWidth(_ pixels: Int, ofColumn column: Int) -> Outcome {
    Outcome(
      worksheet_set_column_pixels(pointer, lxw_col_t(column), lxw_col_t(column), UInt32(pixels), nil))
  }

  func setHeight(_ pixels: Int, ofRow row: Int) -> Outcome {
    Outcome(worksheet_set_row_pixels(pointer, lxw_row_t(row), UInt32(pixels), nil))
  }
}

// MARK: - Printing

extension Library.Sheet {
  /// One page wide; as many pages tall as it takes where `pagesTall` is 0.
  func setPage(_ paper: Workbook.Paper, isLandscape: Bool, pagesTall: Int) {
    // The numbers of the format: 1 is Letter, 9 is A4.
    worksheet_set_paper(pointer, paper == .a4 ? 9 : 1)
    if isLandscape { worksheet_set_landscape(pointer) }
    worksheet_set_margins(pointer, 0.5, 0.5, 0.6, 0.7)
    worksheet_fit_to_pages(pointer, 1, UInt16(clamping: pagesTall))
  }

  func setPrintArea(_ area: Area) -> Outcome {
    Outcome(
      worksheet_print_area(pointer, area.first.line, area.first.letter, area.last.line, area.last.letter))
  }

  func setFooter(_ footer: String) -> Outcome { Outcome(worksheet_set_footer(pointer, footer)) }

  func repeatRow(_ row: Int) -> Outcome {
    Outcome(worksheet_repeat_rows(pointer, lxw_row_t(row), lxw_row_t(row)))
  }
}

// MARK: - Charts

extension Library {
  /// A chart; of bars that lie the library calls the upright axis y.
  struct Drawing {
    fileprivate let pointer: UnsafeMutablePointer<lxw_chart>

    var words: Axis { Axis(pointer: pointer.pointee.y_axis) }
    var scale: Axis { Axis(pointer: pointer.pointee.x_axis) }

    func addSeries(_ name: String, categories: PlacedChart.Cells?, values: PlacedChart.Cells) -> Series? {
      guard let series = chart_add_series(pointer, nil, nil) else { return nil }
      if let categories {
        let (first, last) = (categories.area.first, categories.area.last)
        chart_series_set_categories(
          series, categories.sheet, first.line, first.letter, last.line, last.letter)
      }
      let (first, last) = (values.area.first, values.area.last)
      chart_series_set_values(series, values.sheet, first.line, first.letter, last.line, last.letter)
      chart_series_set_name(series, name)
      return Series(pointer: series)
    }

    func setTitle(_ text: String, _ font: Font) {
      var font = font.raw
      chart_title_set_name(pointer, text)
      chart_title_set_name_font(pointer, &font)
    }

    /// The space between bars, as a part of their breadth in percent.
    func setGap(_ percent: UInt16) { chart_set_series_gap(pointer, percent) }

    /// At the foot; none without a font.
    func setLegend(_ font: Font?) {
      let position = font == nil ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM
      chart_legend_set_position(pointer, UInt8(position.rawValue))
      guard var raw = font?.raw else { return }
      chart_legend_set_font(pointer, &raw)
    }
  }

  struct Axis {
    fileprivate let pointer: UnsafeMutablePointer<lxw_chart_axis>?

    func setName(_ text: String, _ font: Font) {
      var font = font.raw
      chart_axis_set_name(pointer, text)
      chart_axis_set_name_font(pointer, &font)
      chart_axis_set_num_font(pointer, &font)
    }

    /// The first on top and every one named, with the other axis at the foot.
    func setDownwards() {
      chart_axis_set_reverse(pointer)
      chart_axis_set_interval_unit(pointer, 1)
      chart_axis_set_crossing_max(pointer)
    }

    func setScale(from least: Double, numberFormat: String, lines: Colour) {
      chart_axis_set_min(pointer, least)
      chart_axis_set_num_format(pointer, numberFormat)
      var line = Library.line(lines)
      chart_axis_major_gridlines_set_line(pointer, &line)
    }
  }

  struct Series {
    fileprivate let pointer: UnsafeMutablePointer<lxw_chart_series>

    func fill(_ fill: ChartFill) {
      var line = Library.line(fill.ink)
      chart_series_set_line(pointer, &line)
      switch fill.pattern {
      case .solid:
        var solid = lxw_chart_fill()
        solid.color = fill.ink.rgb
        chart_series_set_fill(pointer, &solid)
      case .stripes, .dots:
        var pattern = lxw_chart_pattern()
        pattern.fg_color = fill.ink.rgb
        pattern.bg_color = fill.ground.rgb
        let kind =
          fill.pattern == .stripes ? LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL : LXW_CHART_PATTERN_PERCENT_25
        pattern.type = UInt8(kind.rawValue)
        chart_series_set_pattern(pointer, &pattern)
      }
    }

    /// The number at the end of each bar.
    func label(_ font: Font) {
      var font = font.raw
      chart_series_set_labels(pointer)
      chart_series_set_labels_position(pointer, UInt8(LXW_CHART_LABEL_POSITION_OUTSIDE_END.rawValue))
      chart_series_set_labels_font(pointer, &font)
    }
  }

  struct Font {
    let size: Double
    var isBold = false

    fileprivate var raw: lxw_chart_font {
      var font = lxw_chart_font()
      font.size = size
      font.bold = isBold ? 1 : 0
      font.color = Tone.normal.ink.rgb
      return font
    }
  }

  private static func line(_ colour: Colour) -> lxw_chart_line {
    var line = lxw_chart_line()
    line.color = colour.rgb
    line.width = 0.75
    return line
  }
}
