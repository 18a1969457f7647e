import Diagnostics
import Plans

/// Where a waiver counts, as its `where` cell says.
enum WaiverPlace {
  case everywhere
  case sheet(String)
  /// A row or physical line of a sheet, for people copy either from a report.
  case row(file: String, number: Int)
  case cell(file: String, address: String)
  case rule(String)
  case region(WaivedRegion)

  /// How much of a finding lies within a place.
  enum Match { case none, part, whole }

  init(_ written: String, in plan: Plan) {
    let text = written.trimmedSpaces
    if text == "*" {
      self = .everywhere
    } else if text.contains("=") {
      self = .region(WaivedRegion(text, in: plan))
    } else {
      self = Self.place(text, in: plan) ?? .rule(text)
    }
  }

  /// `routing.csv`, `FY26-Q3/routing.csv:14`, `routing.csv:14:F14`; `nil` where no sheet has that name.
  private static func place(_ text: String, in plan: Plan) -> Self? {
    let parts = text.split(separator: ":").map { String($0).trimmedSpaces }
    guard let path = parts.first, let name = path.split(separator: "/").last?.lowercased(),
      let sheet = plan.sheets.first(where: {
        $0.file.lowercased() == name || $0.file.lowercased() == name + ".csv"
      })
    else { return nil }
    guard parts.count > 1, let last = parts.last else { return .sheet(sheet.file) }
    if let number = Int(last) { return .row(file: sheet.file, number: number) }
    return .cell(file: sheet.file, address: last.uppercased())
  }

  func match(_ finding: Finding) -> Match {
    switch self {
    case .everywhere: .whole
    case .sheet(let file): finding.location?.file == file ? .whole : .none
    case .row(let file, let number):
      finding.location.map { $0.file == file && ($0.row == number || $0.line == number) } ?? false
        ? .whole : .none
    case .cell(let file, let address):
      finding.location.map { $0.file == file && $0.cell?.description == address } ?? false ? .whole : .none
    case .rule(let id): finding.rules.contains(id) ? .whole : .none
    case .region(let region): region.match(finding.box)
    }
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  var trimmedSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
