import Coverage
import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The two charts of Summary, and the sheet with their figures.
struct SummaryCharts {
  /// Bars that a chart of this size shows with a name each; the rest is on Chart Data.
  private static let mostBars = 10
  /// The height of a chart, in lines; it grows with the parts beside it.
  private static let lines = 13

  private let coverage: Drawing
  private let owners: Drawing

  /// A chart with its table, or the words that stand for it.
  private enum Drawing {
    case chart(Chart, NamedTable)
    case words(String)
  }

  init(_ playbook: Playbook) {
    coverage = Self.coverage(playbook)
    owners = Self.owners(playbook.plan)
  }

  var coveragePanel: Panel.Content { Self.content(coverage) }
  var ownersPanel: Panel.Content { Self.content(owners) }

  private static func content(_ drawing: Drawing) -> Panel.Content {
    switch drawing {
    case .chart(let chart, _): .chart(chart, lines: lines)
    case .words(let words): .lines([[Panel.Span(.text(words, tone: .muted), columns: 7)]])
    }
  }

  /// `nil` where there is no chart.
  func worksheet(_ playbook: Playbook) -> Worksheet? {
    let blocks = [coverage, owners].flatMap { drawing -> [Block] in
      guard case .chart(let chart, let table) = drawing else { return [] }
      return [.heading(chart.title), .table(table)]
    }
    guard !blocks.isEmpty else { return nil }
    return Worksheet(
      name: "Chart Data", kind: .record, title: "Chart Data", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "The figures of the charts on Summary. A chart draws the first \(Self.mostBars) rows of its table."
      ], blocks: blocks)
  }

  // MARK: Coverage

  private static func coverage(_ playbook: Playbook) -> Drawing {
    let parts = playbook.coverage.parts
    guard !parts.isEmpty else { return channelMap(playbook.plan) }
    let isCut = parts.count > mostBars
    let ordered = isCut ? worstFirst(parts) : parts
    let title = playbook.coverage.title
    let name = "tblCoverage"
    func cells(_ header: String) -> Chart.Cells { .init(table: name, header: header, rows: mostBars) }
    let chart = Chart(
      kind: .shares,
      title: "Coverage by \(title.lowercased())" + (isCut ? ": the \(mostBars) with most open" : ""),
      categoryTitle: title, valueTitle: "Share of its combinations", categories: cells(title),
      series: [
        .init("Exactly one owner", cells("Owned by one"), tone: .company),
        .init("GAP: nobody", cells("Gap"), tone: .bad),
        .init("CONFLICT: two", cells("Conflict"), tone: .caution),
      ],
      altText: "Bars, one for each \(title.lowercased()). "
        + ordered.prefix(mostBars).map { part in
          func percent(_ share: UInt128) -> String { Words.percentText(share, of: part.shares.total) }
          return "\(part.title): \(percent(part.shares.owned)) owned, \(percent(part.shares.gap)) gap, "
            + "\(percent(part.shares.conflict)) conflict"
        }.joined(separator: "; "))
    let table = NamedTable(
      name: name,
      columns: [
        .init(title, widest: 40), .init("Owned by one", .number), .init("Gap", .number),
        .init("Conflict", .number),
      ],
      rows: ordered.map { part in
        [
          .text(part.title), Words.percent(part.shares.owned, of: part.shares.total),
          Words.percent(part.shares.gap, of: part.shares.total),
          Words.percent(part.shares.conflict, of: part.shares.total),
        ]
      }, emptyText: "No \(title.lowercased())")
    return .chart(chart, table)
  }

  /// By what nobody or two own, most first; the order of the plan decides between equals.
  private static func worstFirst(_ parts: [SegmentCoverage.Part]) -> [SegmentCoverage.Part] {
    func open(_ part: SegmentCoverage.Part) -> Int {
      Words.tenths(part.shares.gap + part.shares.conflict, of: part.shares.total)
    }
    return parts.indices.sorted { one, other in
      let (first, second) = (open(parts[one]), open(parts[other]))
      return first != second ? first > second : one < other
    }.map { parts[$0] }
  }

  private static func channelMap(_ plan: Plan) -> Drawing {
    let map = ChannelMapCoverage(of: plan)
    guard map.total > 0 else {
      return .words(
        plan.routing.order.isEmpty
          ? "No chart: the plan has neither routing rules nor channels by segment."
          : "No chart of coverage: no rule asks for a segment, product or other list of values.")
    }
    guard !map.segments.isEmpty else { return stages(map) }
    let name = "tblChannelCoverage"
    func cells(_ header: String) -> Chart.Cells { .init(table: name, header: header, rows: mostBars) }
    let ordered = map.segments.count > mostBars ? map.segments.sorted { $0.served < $1.served } : map.segments
    let chart = Chart(
      kind: .shares, title: "Channels by segment", categoryTitle: "Segment",
      valueTitle: "Share of buyer stages",
      categories: cells("Segment"),
      series: [
        .init("With a channel", cells("Stages with a channel"), tone: .company),
        .init("GAP: no channel", cells("Stages without"), tone: .bad),
      ],
      altText: "Bars, one for each segment. "
        + ordered.prefix(mostBars).map {
          "\($0.title): a channel at \($0.served) of \(map.stages.count) stages"
        }
        .joined(separator: "; "))
    let table = NamedTable(
      name: name,
      columns: [
        .init("Segment", widest: 40), .init("Stages with a channel", .number),
        .init("Stages without", .number),
      ],
      rows: ordered.map { [.text($0.title), .integer($0.served), .integer(map.stages.count - $0.served)] },
      emptyText: "No segment")
    return .chart(chart, table)
  }

  /// Channels that name no segment, by buyer stage in the buyer's order.
  private static func stages(_ map: ChannelMapCoverage) -> Drawing {
    bars(
      map.stages.map { ($0.title, $0.channels) }, name: "tblChannelsByStage", what: "Channels",
      by: "Buyer stage")
  }

  // MARK: Owners

  private static func owners(_ plan: Plan) -> Drawing {
    let rules = plan.routing.ordered.filter { !$0.isOutOfScope }
    if !rules.isEmpty {
      return counts(
        rules.map { $0.owner?.value.title ?? "nobody named" }, name: "tblRulesByOwner", what: "Rules",
        by: "Owner")
    }
    let channels = plan.channels.filter(\.isActive)
    guard !channels.isEmpty else { return .words("No chart of owners: the plan has no routing rules.") }
    return counts(
      channels.map { Words.ledBy($0.ledBy?.value).text }, name: "tblChannelsByLeader", what: "Channels",
      by: "Leader")
  }

  /// How often each name occurs, most first, then by name.
  private static func counts(_ names: [String], name: String, what: String, by: String) -> Drawing {
    let counted = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    return bars(counted.map { ($0.key, $0.value) }, name: name, what: what, by: by)
  }

  private static func bars(
    _ counted: [(name: String, count: Int)], name: String, what: String, by: String
  ) -> Drawing {
    func cells(_ header: String) -> Chart.Cells { .init(table: name, header: header, rows: mostBars) }
    let isCut = counted.count > mostBars
    let chart = Chart(
      kind: .bars,
      title: "\(what) by \(by.lowercased())"
        + (isCut ? ": the \(mostBars) of \(counted.count) with most" : ""),
      categoryTitle: by, valueTitle: what, categories: cells(by),
      series: [.init(what, cells(what), tone: .company)],
      altText: "Bars, one for each \(by.lowercased()). "
        + counted.prefix(mostBars).map { "\($0.name): \($0.count)" }.joined(separator: "; "))
    let table = NamedTable(
      name: name, columns: [.init(by, widest: 40), .init(what, .number)],
      rows: counted.map { [.text($0.name), .integer($0.count)] }, emptyText: "None")
    return .chart(chart, table)
  }
}
