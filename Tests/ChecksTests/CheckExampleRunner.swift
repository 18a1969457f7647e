import Checks
import Diagnostics
import Plans
import Sheets

/// Runs the one check on one of its examples: takes the marks off, builds the plan, and compares the places.
struct CheckExampleRunner {
  /// A cell, or a sheet as a whole.
  struct Place: Hashable, Comparable, CustomStringConvertible {
    let file: String
    /// `nil` for the sheet as a whole.
    let cell: CellAddress?

    /// A finding on a row stands at its first cell.
    init(_ location: SourceLocation?) {
      file = location?.file ?? "no sheet"
      cell = location?.row.map { CellAddress(column: location?.columnIndex ?? 0, row: $0) }
    }

    init(file: String, cell: CellAddress?) {
      self.file = file
      self.cell = cell
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.file, left.cell?.row ?? 0, left.cell?.column ?? 0)
        < (right.file, right.cell?.row ?? 0, right.cell?.column ?? 0)
    }

    var description: String { cell.map { "\(file):\($0)" } ?? file }
  }

  /// Where the marks stand, in order.
  let marked: [Place]
  /// The plan without the marks.
  let plan: Plan

  init(_ example: CheckExample) {
    let texts = example.sheets.map { MarkedText($0.text, file: $0.file) }
    marked = Set(texts.flatMap(\.marks)).sorted()
    let sheets = texts.map {
      SheetReader.read(Array($0.text.utf8), file: $0.file, knowing: PlanBuilder.headerWords)
    }
    plan = PlanBuilder.build(from: sheets, name: "example", folder: "example", asOf: nil)
  }

  /// Where the check finds something, in order.
  func found(by check: any Check.Type) -> [Place] {
    Set(check.init().check(plan).map { Place($0.location) }).sorted()
  }
}

/// A CSV text, its marks taken off and their places kept.
private struct MarkedText {
  let file: String
  let text: String
  let marks: [CheckExampleRunner.Place]

  init(_ marked: String, file: String) {
    self.file = file
    var text = ""
    var marks: [CheckExampleRunner.Place] = []
    var cell = CellAddress(column: 0, row: 1)
    var isQuoted = false
    var isDoubled = false
    let delimiter = Self.delimiter(of: marked)
    for character in marked {
      switch character {
      case CheckExample.mark:
        if isDoubled || marks.last?.cell != cell {
          marks.append(.init(file: file, cell: cell))
          isDoubled = false
        } else {
          // The second mark of a cell turns the first into one for the sheet.
          marks[marks.count - 1] = .init(file: file, cell: nil)
          isDoubled = true
        }
        continue
      case "\"": isQuoted.toggle()
      case delimiter where !isQuoted: cell = CellAddress(column: cell.column + 1, row: cell.row)
      case "\n" where !isQuoted: cell = CellAddress(column: 0, row: cell.row + 1)
      default: break
      }
      text.append(character)
    }
    // A `sep=` line is no spreadsheet row.
    let shift = text.hasPrefix("sep=") ? 1 : 0
    self.text = text
    self.marks = marks.map { mark in
      .init(file: file, cell: mark.cell.map { CellAddress(column: $0.column, row: $0.row - shift) })
    }
  }

  private static func delimiter(of text: String) -> Character {
    let first = text.prefix { $0 != "\n" }
    return [";", "\t"].first { first.contains($0) } ?? ","
  }
}
