/// Findings as lines for people and editors: `file:physical line:cell: severity[CODE]: message`.
package enum TextReport {
  /// Each plan's findings and, as the last line, the counts; several plans are sections with their counts.
  ///
  /// Waived findings are counted, not printed. `colored` sets ANSI colours on the severities.
  package static func text(of run: RunReport, colored: Bool = false) -> String {
    var lines: [String] = []
    for plan in run.plans {
      if run.plans.count != 1 { lines.append(plan.name.onOneLine) }
      for finding in plan.findings where finding.waived == nil {
        lines += self.lines(of: finding, in: plan, colored: colored)
      }
      if run.plans.count != 1 {
        lines += [RunReport(tool: run.tool, plans: [plan]).summaryLine, ""]
      }
    }
    lines.append(run.summaryLine)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of finding: Finding, in plan: PlanReport, colored: Bool) -> [String] {
    let place = finding.location.map { "\(plan.folder)/\($0)" } ?? plan.folder
    let severity = colored ? Self.colored(finding.severity) : finding.severity.rawValue
    var lines = ["\(place.onOneLine): \(severity)[\(finding.code)]: \(finding.message.text.onOneLine)"]
    for note in finding.notes {
      let place = note.location.map { "\($0.description.onOneLine): " } ?? ""
      lines.append("  note: \(place)\(note.message.onOneLine)")
    }
    if !finding.message.help.isEmpty { lines.append("  help: \(finding.message.help.onOneLine)") }
    return lines
  }

  private static func colored(_ severity: Severity) -> String {
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .info: "1;36"
      }
    return "\u{1B}[\(code)m\(severity.rawValue)\u{1B}[0m"
  }
}
