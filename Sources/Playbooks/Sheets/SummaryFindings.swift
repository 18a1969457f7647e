import Checks
import Diagnostics
import Workbooks

/// The findings on one page: how many of which sort, and which of them need a decision first.
enum SummaryFindings {
  private static let severities: [Severity] = [.error, .warning, .info]
  /// Areas in the table; the rest is counted together.
  private static let mostAreas = 7
  private static let mostDecisions = 5
  /// The most characters of a decision's text; Findings has all of it.
  private static let mostCharacters = 165

  // MARK: By area and severity

  static func table(_ playbook: Playbook) -> [[Panel.Span]] {
    let open = playbook.findings.filter { $0.waived == nil }
    guard !open.isEmpty else {
      return [[Panel.Span(.text("No findings: every check passed.", tone: .good), columns: 7, .boxed)]]
    }
    let header =
      [Panel.Span("Area", columns: 4, .header)]
      + severities.map { Panel.Span(.text($0.rawValue.capitalizedFirst), .header) }
    let areas = CheckFamily.allCases.compactMap { area -> (String, [Finding], Link?)? in
      let found = open.filter { CheckFamily(of: $0.code) == area }
      guard let first = open.firstIndex(where: { CheckFamily(of: $0.code) == area }) else { return nil }
      return (area.title, found, .anchor(FindingsSheet.anchor(first)))
    }
    let shown = areas.count > mostAreas + 1 ? Array(areas.prefix(mostAreas)) : areas
    var lines = [header] + shown.map { line($0.0, $0.1, link: $0.2, tone: .normal) }
    if shown.count < areas.count {
      let others = areas.dropFirst(shown.count)
      lines.append(line("\(others.count) more areas", others.flatMap(\.1), link: nil, tone: .normal))
    }
    lines.append(line("All", open, link: .sheet("Findings"), tone: .strong))
    return lines
  }

  private static func line(_ title: String, _ findings: [Finding], link: Link?, tone: Tone) -> [Panel.Span] {
    [Panel.Span(.text(title, tone: tone, link: link), columns: 4, .boxed)]
      + severities.map { severity in
        let count = findings.count { $0.severity == severity }
        return Panel.Span(.integer(count, tone: count > 0 ? Words.tone(of: severity) : .muted), .boxed)
      }
  }

  // MARK: Decisions

  /// The heaviest open finding of each check, at most five.
  static func decisions(_ playbook: Playbook) -> [[Panel.Span]] {
    let open = playbook.findings.filter { $0.waived == nil }
    let chosen = heaviest(open)
    guard !chosen.isEmpty else {
      let words = "Nothing: no error and no warning is open."
      return [[Panel.Span(.text(words, tone: .good), columns: 14, .boxed)]]
    }
    let header = [
      ("Finding", 1), ("Severity", 1), ("What is wrong, and what it does", 9), ("Who can put it right", 3),
    ]
    let rows = chosen.map { index, others -> [Panel.Span] in
      let finding = open[index]
      let more = others > 0 ? " (and \(others) more like it)" : ""
      let text = shortened(finding.message.text.capitalizedFirst, to: mostCharacters - more.count) + more
      return [
        Panel.Span(.link("No. \(index + 1)", to: .anchor(FindingsSheet.anchor(index)))),
        Panel.Span(.text(finding.severity.rawValue, tone: Words.tone(of: finding.severity))),
        Panel.Span(.text(text), columns: 9),
        Panel.Span(playbook.fixOwners.name(for: finding).map { .text($0) } ?? .blank, columns: 3),
      ]
    }
    let rule =
      "The heaviest finding of each check: errors first, then by leads expected and share of the routing table."
    return [header.map { Panel.Span(.text($0.0), columns: $0.1, .header) }] + rows
      + [[Panel.Span(.text(rule, tone: .muted), columns: 14)]]
  }

  /// The heaviest error or warning of each check as its place in the list, with how many more of it there are.
  static func heaviest(_ findings: [Finding]) -> [(index: Int, others: Int)] {
    let order = findings.indices.filter { findings[$0].severity != .info }
      .sorted { isHeavier(findings[$0], findings[$1]) ?? ($0 < $1) }
    var counts: [Finding.Code: Int] = [:]
    var first: [Int] = []
    for index in order {
      let code = findings[index].code
      if counts[code] == nil { first.append(index) }
      counts[code, default: 0] += 1
    }
    return first.prefix(mostDecisions).map { ($0, (counts[findings[$0].code] ?? 1) - 1) }
  }

  /// `nil` where two weigh the same.
  private static func isHeavier(_ one: Finding, _ other: Finding) -> Bool? {
    if one.severity != other.severity { return one.severity == .error }
    let (leads, otherLeads) = (one.reach?.leads ?? 0, other.reach?.leads ?? 0)
    if leads != otherLeads { return leads > otherLeads }
    let (share, otherShare) = (weight(one), weight(other))
    return share == otherShare ? nil : share > otherShare
  }

  /// The share of the routing table in tenths of a percent.
  private static func weight(_ finding: Finding) -> Int {
    guard let share = finding.reach?.share else { return 0 }
    return Words.tenths(share.part, of: share.whole)
  }

  /// The text up to the end of a word, with an ellipsis where it goes on.
  private static func shortened(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let head = text.prefix(length)
    let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return words.trimmingSuffix { ",;: ".contains($0) } + "…"
  }
}

extension Substring {
  /// The text without such characters at its end.
  fileprivate func trimmingSuffix(while isLeft: (Character) -> Bool) -> String {
    var rest = self
    while let last = rest.last, isLeft(last) { rest.removeLast() }
    return String(rest)
  }
}
