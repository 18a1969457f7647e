/// A table in Markdown, its columns aligned: the first to the left, the others to the right.
struct TextTable {
  let headers: [String]
  let rows: [[String]]

  var text: String {
    let widths = headers.indices.map { column in
      ([headers] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let rule = widths.enumerated().map { column, width in
      column == 0 ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    return ([headers, rule] + rows).map { line(of: $0, widths: widths) }.joined(separator: "\n") + "\n"
  }

  private func line(of cells: [String], widths: [Int]) -> String {
    let padded = widths.enumerated().map { column, width in
      let text = column < cells.count ? cells[column] : ""
      let blanks = String(repeating: " ", count: width - text.count)
      return column == 0 ? text + blanks : blanks + text
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }
}
