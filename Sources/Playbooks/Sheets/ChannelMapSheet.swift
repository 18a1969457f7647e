import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Segments by buyer stages: which channels serve them and in which role, who leads, what there is to show, and where
/// nobody helps.
enum ChannelMapSheet {
  /// More offers than this are counted, not named.
  private static let mostOffers = 3

  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard isThere(plan) else { return nil }
    let stages = ChannelMap.stages(of: plan)
    let rows = ChannelMap.segments(of: plan).map { segment in
      Grid.Row(.text(segment.text, tone: .strong), stages.map { cell(plan, segment, $0) })
    }
    return Worksheet(
      name: "Channel Map", kind: .matrix, title: "Channel Map", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "Which channels meet a buyer of a segment at each stage, with their role. Every line says who leads: the company, "
          + "a partner, or both. GAP marks a stage at which nobody helps the buyer. The sheet Channel Map List has the "
          + "same as a list, to be filtered."
      ],
      blocks: [
        .grid(
          Grid(
            corner: "Segment by buyer stage", columnHeaders: stages.map { .text($0.text.capitalizedFirst) },
            rows: rows, emptyText: "No segment has a channel", widest: stages.count > 4 ? 30 : 38))
      ])
  }

  /// The map as a list: one row for each channel of a cell.
  static func list(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard isThere(plan) else { return nil }
    let stages = ChannelMap.stages(of: plan)
    let rows = ChannelMap.segments(of: plan).flatMap { segment in
      stages.flatMap { stage -> [NamedTable.Row] in
        let start: [Cell] = [.text(segment.text, tone: .strong), .text(stage.text.capitalizedFirst)]
        let offers = Cell.text(offers(plan, segment, stage).joined(separator: "; "))
        let channels = ChannelMap.channels(of: plan, segment: segment, stage: stage)
        guard !channels.isEmpty else {
          return [
            NamedTable.Row(
              start + [.text("GAP: no channel", tone: .bad), .blank, .blank, .blank, .blank, offers])
          ]
        }
        return channels.map { NamedTable.Row(start + row($0) + [offers]) }
      }
    }
    return Worksheet(
      name: "Channel Map List", kind: .list, title: "Channel Map as a List", subtitle: playbook.subtitle,
      back: Words.back,
      intro: ["One row for each channel at each stage of each segment. Filter it by leader, owner or GAP."],
      blocks: [
        .table(
          NamedTable(
            name: "tblChannelMap",
            columns: [
              .init("Segment", widest: 28), .init("Stage", widest: 20), .init("Channel", widest: 32),
              .init("Led by", .mark), .init("Role", .mark), .init("Regions", widest: 24),
              .init("Owner", widest: 24), .init("Offers", widest: 52),
            ], rows: rows, emptyText: "No segment has a channel"))
      ])
  }

  private static func isThere(_ plan: Plan) -> Bool { plan.has(.channels) || plan.has(.channelMap) }

  private static func row(_ channel: Channel) -> [Cell] {
    let (led, tone) = Words.ledBy(channel.ledBy?.value)
    return [
      .text(channel.name.value), .text(led, tone: tone), Words.text(channel.role),
      Words.places(channel.regions), Words.owner(channel.owner),
    ]
  }

  private static func cell(_ plan: Plan, _ segment: Term, _ stage: Term) -> Cell {
    let channels = ChannelMap.channels(of: plan, segment: segment, stage: stage)
    let offers = offers(plan, segment, stage)
    let shown =
      plan.offers.isEmpty ? [] : ["Offers: " + (offers.isEmpty ? "none" : offers.joined(separator: "; "))]
    guard !channels.isEmpty else {
      return .text((["GAP: no channel"] + shown).joined(separator: "\n"), tone: .bad)
    }
    let leaders = Set(channels.map(\.ledBy?.value))
    let lines = ([.company, .partner, .shared, nil] as [LedBy?]).filter(leaders.contains).map { leader in
      "\(Words.ledBy(leader).text): \(names(of: channels.filter { $0.ledBy?.value == leader }))"
    }
    return .text((lines + shown).joined(separator: "\n"), tone: Words.ledBy(leader(of: leaders)).tone)
  }

  /// `SEO (primary), Reseller newsletters`.
  private static func names(of channels: [Channel]) -> String {
    var seen: Set<String> = []
    return channels.map { channel in
      channel.name.value + (channel.role.map { " (\($0.value))" } ?? "")
    }.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private static func offers(_ plan: Plan, _ segment: Term, _ stage: Term) -> [String] {
    let offers = ChannelMap.offers(of: plan, segment: segment, stage: stage)
    guard offers.count > mostOffers + 1 else { return offers.map(\.title.value) }
    return offers.prefix(mostOffers).map(\.title.value) + ["and \(offers.count - mostOffers) more"]
  }

  /// Company and partner channels side by side make a stage that both lead.
  private static func leader(of leaders: Set<LedBy?>) -> LedBy? {
    let said = leaders.compactMap { $0 }
    return said.isEmpty ? nil : said.count == 1 ? said.first : .shared
  }
}

extension String {
  /// The same words with a capital at the start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
