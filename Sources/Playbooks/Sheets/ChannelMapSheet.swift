import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Segments by buyer stages: which channels serve them, who leads, and where none does.
enum ChannelMapSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.channels) || plan.has(.channelMap) else { return nil }
    let stages = ChannelMap.stages(of: plan)
    let segments = ChannelMap.segments(of: plan)
    let rows = segments.map { segment in
      Grid.Row(
        .text(segment.text, tone: .strong),
        stages.map { cell(ChannelMap.channels(of: plan, segment: segment, stage: $0)) })
    }
    return Worksheet(
      name: "Channel Map", kind: .matrix, title: "Channel Map", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "Which channels meet a buyer of a segment at each stage. Every cell says who leads: the company, a partner, "
          + "or both. GAP marks a stage at which nobody helps the buyer."
      ],
      blocks: [
        .grid(
          Grid(
            corner: "Segment by buyer stage", columnHeaders: stages.map { .text($0.text.capitalizedFirst) },
            rows: rows, emptyText: "No segment has a channel", widest: 34))
      ])
  }

  private static func cell(_ channels: [Channel]) -> Cell {
    guard !channels.isEmpty else { return .text("GAP: no channel", tone: .bad) }
    let leaders = Set(channels.map(\.ledBy?.value))
    let led: LedBy? = leaders.count == 1 ? leaders.first ?? nil : mixed(leaders)
    let (word, tone) = Words.ledBy(led)
    var seen: Set<String> = []
    let names = channels.map(\.name.value).filter { seen.insert($0).inserted }
    return .text("\(word): \(names.joined(separator: ", "))", tone: tone)
  }

  /// Company and partner channels side by side make a stage that both lead.
  private static func mixed(_ leaders: Set<LedBy?>) -> LedBy? {
    let said = leaders.compactMap { $0 }
    return said.isEmpty ? nil : said.count == 1 ? said.first : .shared
  }
}

extension String {
  /// The same words with a capital at the start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
