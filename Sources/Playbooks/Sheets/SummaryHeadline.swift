import Coverage
import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The figures that matter most, large and in words: who owns the leads, else how far the channel map goes.
enum SummaryHeadline {
  /// One key figure takes two columns, a label and its value three each.
  private static let columns = 6

  static func title(_ plan: Plan) -> String {
    plan.proof.shares.total == 0 && ChannelMapCoverage(of: plan).total > 0
      ? "How far the channels go" : "Who owns the leads"
  }

  static func lines(_ playbook: Playbook) -> [[Panel.Span]] {
    let plan = playbook.plan
    var lines = figures(plan)
    if !lines.isEmpty { lines.append([Panel.Span("", columns: 1)]) }
    lines.append(contentsOf: sentences(plan).map { [Panel.Span(.text($0), columns: columns)] })
    lines.append([Panel.Span("", columns: 1)])
    let rules = plan.routing.order.count
    if rules > 0 { lines.append(fact("Routing rules in force", .integer(rules))) }
    lines.append(fact("Sales leads", .integer(SalesLead.all(in: plan).count)))
    let open = playbook.findings.count { $0.waived == nil }
    let formula = "COUNTIF(tblFindings[Status],\"\(ListsSheet.states[0])\")"
    lines.append(fact("Findings still open", .formula(formula, result: .integer(open))))
    let waived = playbook.findings.count - open
    if waived > 0 { lines.append(fact("Waived by the plan", .integer(waived))) }
    return lines
  }

  private static func fact(_ label: String, _ value: Cell) -> [Panel.Span] {
    [Panel.Span(.text(label), columns: 3), Panel.Span(value, columns: 3)]
  }

  private static func figures(_ plan: Plan) -> [[Panel.Span]] {
    let shares = plan.proof.shares
    if shares.total > 0 {
      return tiles(
        [
          (shares.owned, "by exactly one", .company),
          (shares.gap, shares.gap > 0 ? "GAP: nobody" : "no gap", shares.gap > 0 ? .bad : .good),
          (
            shares.conflict, shares.conflict > 0 ? "CONFLICT: two" : "no conflict",
            shares.conflict > 0 ? .caution : .good
          ),
        ], of: shares.total)
    }
    let map = ChannelMapCoverage(of: plan)
    guard map.total > 0 else { return [] }
    let gaps = map.total - map.served
    return tiles(
      [
        (UInt128(map.served), "with a channel", .company),
        (UInt128(gaps), gaps > 0 ? "GAP: no channel" : "no gap", gaps > 0 ? .bad : .good),
      ], of: UInt128(map.total))
  }

  private static func tiles(
    _ tiles: [(part: UInt128, words: String, tone: Tone)], of whole: UInt128
  ) -> [[Panel.Span]] {
    [
      tiles.map { tile in
        // All of it without decimals, which would not fit.
        var cell = tile.part == whole ? Cell.percent(100) : Words.percent(tile.part, of: whole)
        cell.tone = tile.tone
        return Panel.Span(cell, columns: 2, .figure)
      },
      tiles.map { Panel.Span(.text($0.words, tone: $0.tone), columns: 2, .caption) },
    ]
  }

  private static func sentences(_ plan: Plan) -> [String] {
    var sentences: [String] = []
    let shares = plan.proof.shares
    if shares.total > 0 {
      func percent(_ part: UInt128) -> String { Words.percentText(part, of: shares.total) }
      let axes = plan.routing.axes.map { $0.title.lowercased() }
      let combinations =
        axes.isEmpty ? "all leads" : "all combinations of \(listed(Array(axes.prefix(4)), of: axes.count))"
      let rest =
        shares.gap == 0 && shares.conflict == 0
        ? "none is left open" : "\(percent(shares.gap)) have none, \(percent(shares.conflict)) have two"
      sentences.append("Of \(combinations), \(percent(shares.owned)) have exactly one owner; \(rest).")
    } else {
      sentences.append("The plan has no routing rules, so nothing can be said on who owns a lead.")
    }
    let map = ChannelMapCoverage(of: plan)
    if map.total > 0 {
      let whole = map.segments.isEmpty ? "A channel helps buyers" : "Every segment has a channel"
      let pairs = map.segments.isEmpty ? "buyer stages" : "pairs of segment and buyer stage"
      sentences.append(
        map.served == map.total
          ? "\(whole) at every buyer stage."
          : "A channel helps buyers in \(map.served) of \(map.total) \(pairs).")
    }
    return sentences
  }

  /// `segment, region and 3 more fields`.
  private static func listed(_ words: [String], of count: Int) -> String {
    if count > words.count { return words.joined(separator: ", ") + " and \(count - words.count) more" }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// How many pairs of segment and buyer stage have a channel; how many stages, where channels name no segment.
struct ChannelMapCoverage {
  /// By segment, in the order of the plan.
  let segments: [(title: String, served: Int)]
  /// By buyer stage, how many channels there are.
  let stages: [(title: String, channels: Int)]

  init(of plan: Plan) {
    guard plan.has(.channels) || plan.has(.channelMap) else {
      segments = []
      stages = []
      return
    }
    let stages = ChannelMap.stages(of: plan)
    self.stages = stages.map { stage in
      (
        stage.text.capitalizedFirst,
        plan.channels.count { $0.isActive && ($0.stages?.value.contains(stage) ?? false) }
      )
    }
    segments = ChannelMap.segments(of: plan).map { segment in
      (segment.text, stages.count { !ChannelMap.channels(of: plan, segment: segment, stage: $0).isEmpty })
    }
  }

  var total: Int { segments.isEmpty ? stages.count : segments.count * stages.count }
  var served: Int {
    segments.isEmpty ? stages.count { $0.channels > 0 } : segments.reduce(0) { $0 + $1.served }
  }
}
