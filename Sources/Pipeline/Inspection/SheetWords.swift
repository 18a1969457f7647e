import Diagnostics
import Plans
import Sheets

/// How a file's bytes became cells, in words for the planner.
enum SheetWords {
  /// Why the file was read in its encoding.
  static func encodingEvidence(of file: InspectedFile) -> String {
    let bytes = file.file.bytes
    let sheet = file.inspection.sheet
    switch sheet.encoding {
    case .utf8 where bytes.allSatisfy { $0 < 0x80 }:
      return "plain characters only, the same in nearly every encoding"
    case .utf8:
      let isDamaged = sheet.remarks.contains { if case .undecodable = $0.kind { true } else { false } }
      return isDamaged
        ? "most of it is valid, and little else is" : "all of it is valid, which no other would be by chance"
    case .utf8WithMark: return "the mark at its start says so"
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian:
      let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]]
      return marks.contains { bytes.starts(with: $0) }
        ? "the mark at its start says so" : "its zero bytes say so"
    default: return "no valid UTF-8, and its letters make the likeliest words"
    }
  }

  /// `semicolon between cells (…), each in "…", line ends CRLF`.
  static func dialect(of sheet: Sheet) -> String {
    let dialect = sheet.dialect
    var parts =
      sheet.dialectEvidence.listMark == nil
      ? ["\(name(of: dialect)) between cells: \(dialectEvidence(of: sheet))"]
      : ["one in a row: \(dialectEvidence(of: sheet))"]
    switch dialect.quote {
    case nil: parts.append("quotation marks are text")
    case UInt8(ascii: "\"")?: break
    case let quote?: parts.append("quoted by \(Unicode.Scalar(quote))")
    }
    if dialect.escape == .backslash { parts.append("a backslash before quotation marks inside") }
    if sheet.lineEnds != .none { parts.append("line ends \(sheet.lineEnds.rawValue)") }
    return parts.joined(separator: "; ")
  }

  /// What speaks for the delimiter, and what the next best would make of the file.
  static func dialectEvidence(of sheet: Sheet) -> String {
    if sheet.dialect.isDeclared { return "the first line says so" }
    if let mark = sheet.dialectEvidence.listMark {
      return
        "each \(Dialect(delimiter: mark).delimiterName) is part of a value, for the name above them has none"
    }
    let candidates = sheet.dialectEvidence.candidates
    guard let best = candidates.first(where: { $0.dialect.delimiter == sheet.dialect.delimiter }) else {
      return "nothing else is known to part any"
    }
    let own =
      "\(best.usualCells) in \(percent(best.uniform)) of \(FindingCounts.counted(best.records, "row"))"
    let rival = candidates.first { $0.dialect.delimiter != sheet.dialect.delimiter }
    guard let rival else { return "\(own), and no other occurs" }
    let next = "\(name(of: rival.dialect)) gives \(rival.usualCells) in \(percent(rival.uniform))"
    return "\(own), \(percent(best.whole)) of them whole (\(next), \(percent(rival.whole)) whole)"
  }

  /// `semicolon`, `":"`.
  private static func name(of dialect: Dialect) -> String {
    let name = dialect.delimiterName
    return name.count > 1 ? name : "\"\(name)\""
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
