/// Findings as workflow commands, which GitHub shows beside the changed lines of a pull request.
package enum GitHubReport {
  /// A command for each finding that is not waived and, as the last line, the counts.
  package static func text(of run: RunReport) -> String {
    let commands = run.plans.flatMap { plan in
      plan.findings.filter { $0.waived == nil }.map { command(for: $0, in: plan) }
    }
    return (commands + [run.summaryLine]).joined(separator: "\n") + "\n"
  }

  private static func command(for finding: Finding, in plan: PlanReport) -> String {
    let properties = properties(of: finding, in: plan).map { "\($0)=\(escapedProperty($1))" }
    let kind =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    return "::\(kind) \(properties.joined(separator: ","))::\(escaped(message(of: finding)))"
  }

  private static func properties(of finding: Finding, in plan: PlanReport) -> [(String, String)] {
    var properties: [(String, String)] = []
    if let location = finding.location {
      properties.append(("file", "\(plan.path)/\(location.file)"))
      if let line = location.line { properties.append(("line", String(line))) }
      if let column = location.columnIndex { properties.append(("col", String(column + 1))) }
    }
    return properties + [("title", finding.code.description)]
  }

  private static func message(of finding: Finding) -> String {
    let notes = finding.notes.map { note in
      "note: " + (note.location.map { "\($0): " } ?? "") + note.message
    }
    let help = finding.message.help.isEmpty ? [] : ["help: \(finding.message.help)"]
    return ([finding.message.text] + notes + help).joined(separator: "\n")
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text, also: [":": "%3A", ",": "%2C"])
  }

  /// The text with what would end a command, or begin another, encoded.
  private static func escaped(_ text: String, also more: [Unicode.Scalar: String] = [:]) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped += more[scalar] ?? String(scalar)
      }
    }
    return escaped
  }
}
