import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The channels one by one: whom each serves, at which stages, who leads and who owns it.
enum ChannelsSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.channels) || plan.has(.channelMap) else { return nil }
    return Worksheet(
      name: "Channels", kind: .list, title: "Channels", subtitle: playbook.subtitle, back: Words.back,
      intro: ["Every channel of the plan, also those that are paused or planned."],
      blocks: [.table(list(plan))])
  }

  private static func list(_ plan: Plan) -> NamedTable {
    NamedTable(
      name: "tblChannels",
      columns: [
        .init("Channel", widest: 32), .init("Led by", .mark), .init("Role", .mark),
        .init("Segments", widest: 32),
        .init("Stages", widest: 28), .init("Regions", widest: 24), .init("Owner", widest: 24),
        .init("Budget", .number), .init("Measure", widest: 28), .init("Status", .mark),
      ],
      rows: plan.channels.map { channel in
        let (led, tone) = Words.ledBy(channel.ledBy?.value)
        return NamedTable.Row(
          [
            .text(channel.name.value), .text(led, tone: tone), Words.text(channel.role),
            Words.terms(channel.segments),
            .text(channel.stages?.value.map(\.text).joined(separator: ", ") ?? ""),
            Words.places(channel.regions), Words.owner(channel.owner), Words.text(channel.budget),
            Words.text(channel.metric),
            channel.isActive ? .text(channel.status?.value ?? "active") : .text("not active", tone: .muted),
          ], anchor: Words.rowAnchor(channel.location))
      }, emptyText: "No channel in the plan")
  }
}
