/// The formats in which findings are reported; a new one is a file of its own and a line in each list here.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  case text, json, sarif, github

  /// The whole report, ending with a line break; `colored` sets terminal colours where the format knows them.
  package func report(_ run: RunReport, colored: Bool = false) -> String {
    switch self {
    case .text: TextReport.text(of: run, colored: colored)
    case .json: JSONReport.text(of: run)
    case .sarif: SARIFReport.text(of: run)
    case .github: GitHubReport.text(of: run)
    }
  }
}
