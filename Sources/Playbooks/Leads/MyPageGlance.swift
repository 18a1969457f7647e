import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Who a sales lead is, who covers them, and what they have, in a few lines.
enum MyPageGlance {
  static func facts(_ page: LeadPage, _ room: MyPageRoom) -> [Fact] {
    let plan = page.playbook.plan
    let member = page.lead.member
    let team = page.team.filter { $0.id != member.id }
    var facts: [Fact] = []
    if let role = member.role { facts.append(Fact("Role", .text(role.value))) }
    facts.append(Fact("As of", Words.date(plan.asOf)))
    if let regions = member.regions { facts.append(Fact("My regions", Words.places(regions).fitting(room))) }
    if !team.isEmpty { facts.append(Fact("My team", names(team.map(\.name.value), room))) }
    let cover = member.backup?.value.title ?? firstBackup(page)
    facts.append(
      Fact("Covered by", cover.map { .text($0) } ?? .text("NOBODY: ask for a backup", tone: .caution)))
    let covered = page.covered.filter { $0.id != member.id }
    facts.append(
      Fact(
        "I cover",
        covered.isEmpty ? .text("nobody", tone: .muted) : names(covered.map(\.name.value), room)))
    let boss = member.manager?.value.title ?? firstEscalation(page)
    facts.append(Fact("I escalate to", boss.map { .text($0) } ?? .text("nobody named", tone: .muted)))
    if !page.partners.isEmpty {
      facts.append(
        Fact(.link("My partners", to: .sheet("My Partners")), names(page.partners.map(\.name.value), room)))
    }
    if let content = content(page) {
      facts.append(Fact(.link("My content", to: .sheet("My Content")), .text(content)))
    }
    facts.append(
      page.findings.isEmpty
        ? Fact("Open findings", .text("none", tone: .muted))
        : Fact(.link("Open findings", to: .sheet("My Findings")), .text(open(page))))
    return facts
  }

  /// Names in one cell, the first of many.
  private static func names(_ names: [String], _ room: MyPageRoom) -> Cell {
    let more = names.count > room.names + 1 ? names.count - room.names : 0
    let shown = names.prefix(more > 0 ? room.names : names.count).joined(separator: ", ")
    return .text(more > 0 ? "\(shown) and \(more) more" : shown)
  }

  /// What there is to show at each stage, counted: `Awareness 4, Evaluation 2`.
  private static func content(_ page: LeadPage) -> String? {
    guard !page.offers.isEmpty else { return nil }
    var stages: [(name: String, count: Int)] = []
    var unstaged = 0
    for offer in page.offers {
      let own = offer.stages?.value ?? []
      if own.isEmpty { unstaged += 1 }
      for stage in own {
        if let known = stages.firstIndex(where: { $0.name == stage.text }) {
          stages[known].count += 1
        } else {
          stages.append((stage.text, 1))
        }
      }
    }
    let order = page.playbook.plan.stages.map(\.name.value)
    stages.sort {
      (order.firstIndex(of: $0.name) ?? order.count) < (order.firstIndex(of: $1.name) ?? order.count)
    }
    let words =
      stages.prefix(8).map { "\($0.name) \($0.count)" } + (unstaged > 0 ? ["any stage \(unstaged)"] : [])
    return "\(Words.count(page.offers.count, "title", "titles")): " + words.joined(separator: ", ")
  }

  /// `2 errors, 1 warning`.
  private static func open(_ page: LeadPage) -> String {
    let kinds: [(Severity, String)] = [(.error, "error"), (.warning, "warning"), (.info, "info")]
    return kinds.compactMap { severity, word in
      let count = page.findings.count { $0.severity == severity }
      return count > 0 ? Words.count(count, word, word + "s") : nil
    }.joined(separator: ", ")
  }

  private static func firstBackup(_ page: LeadPage) -> String? {
    page.rules.compactMap { $0.backup?.value }
      .first { !$0.parties.contains { $0.owner == .member(page.lead.member.id) } }?.title
  }

  private static func firstEscalation(_ page: LeadPage) -> String? {
    let references = page.rules.compactMap { $0.escalateTo?.value }
    // Whoever is of the team passes on to its lead, not above.
    return references.first { !$0.parties.contains { page.lead.leads($0.owner) } }?.title
  }
}
