import Diagnostics
import Plans
import Workbooks

/// The cells of the routing matrix in words, with the findings that they lead to.
struct RoutingMatrixCells {
  private let findings: MatrixFindings
  private let plan: Plan

  init(_ playbook: Playbook) {
    plan = playbook.plan
    findings = MatrixFindings(playbook)
  }

  /// The row, and below it a second one with links where a cell needs more than one line beside its link: some
  /// spreadsheet programs do not wrap the words of a link.
  func rows(_ row: OwnershipMatrix.Row, _ columns: Range<Int>) -> [Grid.Row] {
    let entries = row.entries[columns]
    let links = entries.map { entry in
      isShort(entry.cell) ? nil : link(to: entry, words: marks(of: entry.cell))
    }
    let main = Grid.Row(
      .text(row.title, tone: .strong),
      entries.map { entry in
        row.isOfAccounts && entry.cell.isEmpty ? .text("as below", tone: .muted) : cell(entry)
      })
    guard links.contains(where: { $0 != nil }) else { return [main] }
    return [main, Grid.Row(.text("Findings above", tone: .muted), links.map { $0 ?? .blank })]
  }

  /// Nothing but a gap that nobody owns any of.
  private func isShort(_ cell: OwnershipMatrix.Cell) -> Bool {
    cell.shares.isEmpty && cell.gap == .all && !cell.isConflict
      || cell.gap == nil && cell.shares.count == 1 && cell.shares[0].owner == nil
        && cell.shares[0].leads.isEmpty
        && cell.helpers.isEmpty
  }

  private func cell(_ entry: OwnershipMatrix.Entry) -> Cell {
    let cell = entry.cell
    if isShort(cell) {
      let rules = cell.unowned.isEmpty ? "" : " by \(Words.list(cell.unowned, most: 1))"
      return link(to: entry, words: "GAP" + rules) ?? .text("GAP" + rules, tone: .bad)
    }
    guard !cell.shares.isEmpty || cell.isGap || cell.isConflict else {
      return .text("n/a: out of scope", tone: .muted)
    }
    var lines: [String] = []
    if let conflict = cell.conflict { lines.append("CONFLICT" + Self.words(conflict)) }
    if let gap = cell.gap { lines.append("GAP" + Self.words(gap)) }
    lines += cell.shares.flatMap { share in
      let lines = Self.lines(share, isCatchAll: cell.isCatchAllOnly)
      // Of several shares each is marked, so that lines that wrap do not hide where the next begins.
      return cell.shares.count == 1 ? lines : ["• " + lines[0]] + lines.dropFirst().map { "   " + $0 }
    }
    if cell.furtherOwners > 0 {
      lines.append("and \(Words.count(cell.furtherOwners, "more owner", "more owners")): see Rules")
    }
    if !cell.helpers.isEmpty { lines.append("helped by " + Words.list(cell.helpers, most: 3)) }
    return .text(lines.joined(separator: "\n"), tone: tone(of: cell))
  }

  private func tone(of cell: OwnershipMatrix.Cell) -> Tone {
    if cell.isGap || cell.isConflict { return .bad }
    if cell.isCatchAllOnly { return .caution }
    let leaders = Set(cell.shares.map(\.ledBy))
    guard leaders.count == 1, cell.furtherOwners == 0, let leader = leaders.first else { return .normal }
    return Words.route(leader).tone
  }

  /// `under $25k: EMEA Inside`, `direct · 1h · R100`.
  private static func lines(_ share: OwnershipMatrix.Share, isCatchAll: Bool) -> [String] {
    let leads = share.leads.isEmpty ? "" : "\(share.leads): "
    let rules = Words.list(share.rules, most: 3)
    guard let owner = share.owner else {
      return ["\(leads)GAP by \(rules)\(share.written.map { ", \($0)" } ?? "")"]
    }
    let how: [String?] = [
      Words.route(share.ledBy).text, share.method.map { $0.split(separator: "_").joined(separator: " ") },
      share.response, rules,
    ]
    return ["\(isCatchAll ? "Catch-all: " : leads)\(owner)", how.compactMap { $0 }.joined(separator: " · ")]
  }

  private static func words(_ extent: OwnershipMatrix.Extent) -> String {
    switch extent {
    case .all: ""
    case .some(let leads?): ": \(leads)"
    case .some(nil): " in part"
    }
  }

  // MARK: Links

  private func marks(of cell: OwnershipMatrix.Cell) -> String {
    [cell.isConflict ? "CONFLICT" : nil, cell.isGap ? "GAP" : nil].compactMap { $0 }.joined(separator: ", ")
  }

  /// `GAP: finding 3`, leading there; `nil` where there is nothing to lead to.
  private func link(to entry: OwnershipMatrix.Entry, words: String) -> Cell? {
    let found = findings.findings(of: entry)
    guard let first = found.first else { return nil }
    let numbers =
      (found.count == 1 ? "finding " : "findings ") + Words.list(found.map { String($0 + 1) }, most: 2)
    return .link(
      "\(words): \(numbers)", to: .anchor(FindingsSheet.anchor(first)), tone: .bad)
  }
}

extension OwnershipMatrix.Cell {
  /// Nobody takes anything of it, and nothing is missing.
  fileprivate var isEmpty: Bool { shares.isEmpty && !isGap && !isConflict && helpers.isEmpty }
}
