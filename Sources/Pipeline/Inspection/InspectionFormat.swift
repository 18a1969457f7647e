import Diagnostics
import Plans
import Sheets

/// The formats in which an inspection is written; a new one is a file of its own and a line in each list here.
package enum InspectionFormat: String, CaseIterable, Hashable, Sendable {
  case text, json, csv

  /// What one file becomes.
  package func part(of file: InspectedFile, colored: Bool = false) -> [UInt8] {
    switch self {
    case .text: Array(InspectionText.text(of: file, colored: colored).utf8)
    case .json: Array(InspectionJSON.value(of: file).text(indent: 4).utf8)
    case .csv: SheetCSV.bytes(of: file.inspection.sheet)
    }
  }

  /// A document about one file alone.
  package func document(of part: [UInt8], _ tool: RunReport.Tool) -> [UInt8] {
    Array(opening(tool).utf8) + part + Array(closing.utf8)
  }

  /// What stands before the first part.
  package func opening(_ tool: RunReport.Tool) -> String {
    switch self {
    case .json:
      "{\n  \"tool\": \(JSONReport.value(of: tool).text(indent: 2)),\n  \"files\": [\n    "
    case .text, .csv: ""
    }
  }

  /// What stands between two parts.
  package var separator: String {
    switch self {
    case .text: "\n"
    case .json: ",\n    "
    case .csv: ""
    }
  }

  /// What stands after the last part.
  package var closing: String {
    switch self {
    case .json: "\n  ]\n}\n"
    case .text, .csv: ""
    }
  }

  /// A file's name with the ending of the format; a sheet keeps its own.
  package func name(of file: String) -> String {
    let name = file == "standard input" ? "standard input.csv" : file
    guard self != .csv else { return name }
    let base = name.lastIndex(of: ".").map { $0 == name.startIndex ? name[...] : name[..<$0] } ?? name[...]
    return base + (self == .json ? ".json" : ".txt")
  }
}
