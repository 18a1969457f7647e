import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Cells and phrases that several worksheets share.
enum Words {
  static let back = Cell.link("Back to Summary", to: .sheet("Summary"))

  /// Where the planner finds a cell: `routing.csv, cell F14`; the sheet is called as its tab is.
  static func place(_ location: SourceLocation?, in playbook: Playbook) -> String {
    guard let location else { return "the plan as a whole" }
    return place(location, on: SourceSheets.tab(location.file, in: playbook))
  }

  static func place(_ location: SourceLocation, on sheet: String) -> String {
    if let cell = location.cell { return "\(sheet), cell \(cell)" }
    if let row = location.row { return "\(sheet), row \(row)" }
    return sheet
  }

  /// The anchor of the row that shows a row of a planning sheet.
  static func anchor(_ location: SourceLocation) -> String {
    "\(location.file):\(location.row ?? 0):\(location.columnIndex.map(String.init) ?? "")"
  }

  /// The anchor of a whole row, whichever cell is meant.
  static func rowAnchor(_ location: SourceLocation) -> String { "\(location.file):\(location.row ?? 0)" }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }

  /// The first of them, then a count; naming the last one takes no more room than counting it.
  static func list(_ texts: [String], most: Int) -> String {
    texts.count <= most + 1
      ? texts.joined(separator: ", ")
      : texts.prefix(most).joined(separator: ", ") + " and \(texts.count - most) more"
  }

  /// A share in tenths of a percent, by whole numbers only: nothing else than nothing is 0, and nothing else than
  /// everything is 1000.
  static func tenths(_ part: UInt128, of whole: UInt128) -> Int {
    guard whole > 0, part > 0 else { return 0 }
    guard part < whole else { return 1000 }
    let (tenths, rest) = whole.dividingFullWidth(part.multipliedFullWidth(by: 1000))
    return min(max(Int(clamping: tenths) + (rest >= whole - rest ? 1 : 0), 1), 999)
  }

  /// `98.1 %` as a number.
  static func percent(_ part: UInt128, of whole: UInt128) -> Cell {
    whole > 0 ? .percent(tenths(part, of: whole), decimals: 1) : .text("none")
  }

  /// `98.1 %` in a sentence.
  static func percentText(_ part: UInt128, of whole: UInt128) -> String {
    Share(part, of: whole).percent
  }

  static func date(_ date: CalendarDate?, tone: Tone = .normal) -> Cell {
    guard let date else { return .blank }
    let parts = date.components
    return .date(parts.year, parts.month, parts.day, tone: tone)
  }

  static func date(_ date: Located<CalendarDate>?, tone: Tone = .normal) -> Cell {
    self.date(date?.value, tone: tone)
  }

  static func text(_ value: Located<String>?) -> Cell {
    guard let value else { return .blank }
    return .text(value.value)
  }

  static func words(_ id: Located<String>?) -> Cell {
    guard let id else { return .blank }
    return .text(id.value.split(separator: "_").joined(separator: " "))
  }

  /// An owner, with what is wrong about it in words.
  static func owner(_ owner: Located<OwnerReference>?, blank: String = "") -> Cell {
    guard let owner else { return blank.isEmpty ? .blank : .text(blank, tone: .bad) }
    if owner.value.isUndecided { return .text("UNDECIDED: \(owner.written)", tone: .bad) }
    if case .unknown(let name, _) = owner.value.primary?.owner {
      return .text("\(name) (not in the roster)", tone: .caution)
    }
    let backups = owner.value.parties.filter { $0.role == .backup }.map(\.name)
    let cover = backups.isEmpty ? "" : " (backup: \(backups.joined(separator: ", ")))"
    return .text(owner.value.title + cover)
  }

  static func ledBy(_ ledBy: LedBy?) -> (text: String, tone: Tone) {
    switch ledBy {
    case .company: ("Company-led", .company)
    case .partner: ("Partner-led", .partner)
    case .shared: ("Shared", .shared)
    case nil: ("Leader not said", .normal)
    }
  }

  /// Who works the leads of a rule, as routing speaks of it.
  static func route(_ ledBy: LedBy) -> (text: String, tone: Tone) {
    switch ledBy {
    case .company: ("direct", .company)
    case .partner: ("partner", .partner)
    case .shared: ("shared", .shared)
    }
  }

  static func tone(of severity: Severity) -> Tone {
    switch severity {
    case .error: .bad
    case .warning: .caution
    case .info: .info
    }
  }

  static func terms(_ condition: Located<TermCondition>?) -> Cell {
    guard let condition else { return .blank }
    let names = condition.value.terms.map(\.text).joined(separator: ", ")
    let except = condition.value.except.map(\.text).joined(separator: ", ")
    let base = names.isEmpty ? (condition.value.isRest ? "the rest" : "all") : names
    return .text(except.isEmpty ? base : "\(base) except \(except)")
  }

  static func places(_ condition: Located<PlaceCondition>?) -> Cell {
    guard let condition else { return .blank }
    let names = condition.value.places.map(\.text).joined(separator: ", ")
    let except = condition.value.except.map(\.text).joined(separator: ", ")
    let base = names.isEmpty ? (condition.value.isRest ? "rest of the world" : "all") : names
    return .text(except.isEmpty ? base : "\(base) except \(except)")
  }

  static func time(_ time: Located<ServiceTime>?, clock: ServiceTime.Clock? = nil) -> Cell {
    guard let time else { return .blank }
    let value = ServiceTime(time.value.length, clock: time.value.clock ?? clock)
    return .text(value.description)
  }
}
