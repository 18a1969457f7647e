internal import CLibXLSXWriter
internal import Workbooks

extension WorkbookWriter {
  /// The library's format of a cell's style.
  mutating func format(
    of cell: PlacedCell
  ) throws(XLSXFailure) -> UnsafeMutablePointer<lxw_format> {
    let place = cell.position.column % lastFormats.count
    if let last = lastFormats[place], last.style == cell.style { return last.format }
    let format = try format(for: cell.style)
    lastFormats[place] = (cell.style, format)
    return format
  }

  /// The library's format of a style; made once.
  mutating func format(
    for style: CellStyle
  ) throws(XLSXFailure) -> UnsafeMutablePointer<lxw_format> {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(file.pointer) else {
      throw XLSXFailure(path: path, reason: .outOfMemory)
    }
    format_set_font_size(format, Double(style.size))
    if style.isBold { format_set_bold(format) }
    if style.isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    format_set_font_color(format, style.ink.rgb)
    if let ground = style.ground {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, ground.rgb)
    }
    if let line = style.line {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, line.rgb)
    }
    format_set_align(format, UInt8(style.alignment.code.rawValue))
    format_set_align(format, UInt8(style.vertical.code.rawValue))
    if style.indent > 0 { format_set_indent(format, UInt8(clamping: style.indent)) }
    if style.wraps { format_set_text_wrap(format) }
    if style.numberFormat != .general { format_set_num_format(format, style.numberFormat.code) }
    formats[style] = format
    return format
  }
}

extension CellStyle.Alignment {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .left: LXW_ALIGN_LEFT
    case .middle: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  }
}

extension CellStyle.Vertical {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .middle: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
    }
  }
}
