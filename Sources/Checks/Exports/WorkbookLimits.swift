import Diagnostics
import Plans
import Sheets

/// Flags what the workbooks cannot show as the plan has it.
///
/// What is in the texts of the plan is found here; what only those who make the workbooks can tell, such as the names
/// on their tabs, comes from them as `Change`.
package struct WorkbookLimits: Check {
  package static let code: Finding.Code = "EXP-06"
  package static let name = "workbook-limits"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      What a workbook cannot hold as the plan has it: a text over 32,767 characters is cut; characters that no \
      spreadsheet file can store are taken out; a file name over 31 characters is shortened on its tab; two sales \
      leads of one name get numbered files; an address that no cell can lead to stays text; what goes beyond \
      the rows, columns or links of a worksheet is left out. The last is found by fairlead build only.
      """,
    matters: """
      Whoever reads only the workbook misses what was cut, or looks for a tab or file under its old name.
      """,
    fix: """
      Shorten the text or move the long part to a document that the cell links to. A new name on a tab or file \
      needs nothing done.
      """)
  package static let examples = [
    CheckExample(
      "a line break of a slide, pasted into a cell",
      """
      Rule ID,Priority,Segment,Owner,Notes
      R1,10,SMB,Ana Keller,↓first call\u{B}then the demo
      """),
    CheckExample(
      "a line break of a spreadsheet",
      """
      Rule ID,Priority,Segment,Owner,Notes
      R1,10,SMB,Ana Keller,"first call
      then the demo"
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let long = cells(of: plan) { kind in
      guard case .longText(let units) = kind else { return nil }
      return (.cut(units), "\(Wording.thousands(units)) characters here")
    }
    let unfit = cells(of: plan) { kind in
      guard case .unfitCharacters(let count) = kind else { return nil }
      return (.cleaned(count), "\(Wording.count(count, "character")) here")
    }
    return findings(at: long) { "; so are \(Wording.count($0, "more text")) of the file" }
      + findings(at: unfit, severity: .info) {
        "; so it is in \(Wording.count($0, "more cell")) of the file"
      }
  }

  /// Findings on what only those who make the workbooks can tell, in their order.
  package func findings(on changes: [Change]) -> [Finding] {
    let workbooks = changes.compactMap { change -> CauseCell? in
      guard case .workbook(let name, let file, let reason, let place) = change else { return nil }
      return CauseCell(
        cause: reason.rawValue, location: place, message: .renamed(name, file: file, reason),
        note: "\(Wording.quote(name)) is leads/\(file)", notes: [], rules: [])
    }
    let others = changes.compactMap { change -> Finding? in
      switch change {
      case .tab(let file, let name):
        finding(at: SourceLocation(file: file), .tab(file, name: name), severity: .info)
      case .address(let address, let place):
        finding(at: place, .address(address), severity: .warning)
      case .heading(let text, let place): finding(at: place, .heading(text), severity: .info)
      case .loss(let loss, let sheet, let file):
        finding(
          at: file.map { SourceLocation(file: $0) }, .loss(loss, sheet: sheet), severity: .warning)
      case .workbook: nil
      }
    }
    return others
      + findings(at: workbooks, severity: .info) {
        "; so are those of \(Wording.count($0, "more sales lead"))"
      }
  }

  /// The cells with one kind of trouble, those of a file as one cause.
  private func cells(
    of plan: Plan, _ told: (SheetRemark.Kind) -> (message: Finding.Message, note: String)?
  ) -> [CauseCell] {
    plan.sheetRemarks.compactMap { kind, location in
      let (one, count) = if case .further(let kind, let count) = kind { (kind, count) } else { (kind, 1) }
      return told(one).map {
        CauseCell(
          cause: location.file, location: location, message: $0.message, note: $0.note, notes: [], rules: [],
          count: count)
      }
    }
  }

  private func findings(
    at cells: [CauseCell], severity: Severity, rest: (Int) -> String
  ) -> [Finding] {
    findings(at: cells, rest: rest).map { finding in
      var finding = finding
      finding.severity = severity
      return finding
    }
  }
}

extension Finding.Message {
  fileprivate static func cut(_ units: Int) -> Self {
    Self(
      "this text has \(Wording.thousands(units)) characters, and a cell of a workbook holds 32,767: it is cut there, and "
        + "whoever reads the workbook misses the rest",
      help: "shorten it, or move the long part to a document that the cell names")
  }

  fileprivate static func cleaned(_ count: Int) -> Self {
    Self(
      "this text has \(Wording.count(count, "character")) that no spreadsheet file can store, such as a tab or a control "
        + "character: the workbooks show it without, a tab as a space",
      help: "nothing to do; type the text again if something is missing from it")
  }
}
