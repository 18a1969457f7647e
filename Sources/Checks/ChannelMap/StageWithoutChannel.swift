import Diagnostics
import Plans
import Vocabulary

/// Flags segments that no active channel serves at a stage every buyer goes through.
package struct StageWithoutChannel: Check {
  package static let code: Finding.Code = "MAP-01"
  package static let name = "stage-without-channel"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A segment without an active channel for awareness, evaluation or decision, in a plan that has a channel \
      sheet or map. Later stages, such as onboarding, are asked for where at least half of the segments have a \
      channel for them. A channel with a blank segment serves none.
      """,
    matters: """
      Buyers of the segment get stuck at that stage: interest is made and not helped, or helped and not closed.
      """,
    fix: """
      Add a channel for the stage, let an existing one serve it, or accept it in the waivers sheet.
      """)
  package static let examples = [
    CheckExample(
      "a segment that nothing helps to evaluate",
      sheets: [
        (
          "channels.csv",
          """
          Channel,Segments,Stages,Led by
          Search,"SMB, Healthcare",awareness,company
          Webinars,SMB,"awareness, evaluation",company
          Inside sales,all,decision,company
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          ↓Healthcare,50-249
          """
        ),
      ]),
    CheckExample(
      "a map with an empty cell",
      sheets: [
        (
          "channel map.csv",
          """
          Segment,Awareness,Evaluation,Decision
          SMB,"Web, Email",Webinars,Inside sales
          ↓ENT,Trade fairs,,Field sales
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          ENT,250+
          """
        ),
      ]),
    CheckExample(
      "every stage has a channel",
      sheets: [
        (
          "channels.csv",
          """
          Channel,Segments,Stages,Led by
          Search,"SMB, Healthcare",awareness,company
          Webinars,all,evaluation,company
          Inside sales,all,decision,company
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          Healthcare,50-249
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    guard let sheet = plan.sheets.first(where: { $0.kind == .channels || $0.kind == .channelMap }) else {
      return []
    }
    let rows = Coverage.rows(of: plan)
    let nowhere = rows.count > 1 ? rows.map(\.missing).reduce(rows[0].missing) { $0.filter($1.contains) } : []
    // What no segment has is one cause, not one for each segment.
    let common = nowhere.map { stage in
      finding(at: SourceLocation(file: sheet.file), .noSegment(stage, count: rows.count))
    }
    let own = rows.compactMap { row -> Finding? in
      let missing = row.missing.filter { !nowhere.contains($0) }
      guard !missing.isEmpty else { return nil }
      return finding(
        at: plan.place(of: row.segment) ?? SourceLocation(file: sheet.file), .stuck(row, missing: missing))
    }
    return common + own
  }
}

/// How many channels a segment has at each stage that is asked of it.
private struct Coverage {
  let segment: Term
  /// Without the stages for which the map says that no channel is meant.
  let stages: [(stage: Term, count: Int)]

  var missing: [Term] { stages.filter { $0.count == 0 }.map(\.stage) }

  static func rows(of plan: Plan) -> [Coverage] {
    let segments = ChannelMap.segments(of: plan)
    let counts = ChannelMap.stages(of: plan).map { stage in
      (
        stage: stage,
        counts: segments.map { ChannelMap.channels(of: plan, segment: $0, stage: stage).count }
      )
    }
    // A later stage that only a few segments have is theirs; where half have it, the plan means it for all.
    let asked = counts.filter { stage, counts in
      ChannelMap.required.contains(stage.key) || counts.count { $0 > 0 } * 2 >= counts.count
    }
    return segments.indices.map { index in
      let meant = asked.filter { stage, counts in
        counts[index] > 0 || !ChannelMap.isDeclined(segment: segments[index], stage: stage, in: plan)
      }
      return Coverage(segment: segments[index], stages: meant.map { ($0.stage, $0.counts[index]) })
    }
  }
}

extension Plan {
  /// The segment's row in a channel map, else in the segments sheet, else the first channel that names it.
  fileprivate func place(of segment: Term) -> SourceLocation? {
    let maps = Set(sheets.filter { $0.kind == .channelMap }.map(\.file))
    let cells = channels.compactMap(\.segments).filter { $0.value.terms.contains(segment) }
    let inMap = cells.first { $0.value.terms.count == 1 && maps.contains($0.location.file) }
    return inMap?.location ?? segments.first { $0.term == segment }?.name.location ?? cells.first?.location
  }
}

extension Finding.Message {
  fileprivate static func stuck(_ row: Coverage, missing: [Term]) -> Self {
    let present = row.stages.filter { $0.count > 0 }.map { "\($0.stage.text) (\($0.count))" }
    let names = Wording.list(missing.map(\.text), joined: "or")
    let what =
      present.isEmpty
      ? "has no channel at any stage" : "has channels for \(Wording.list(present)) and none for \(names)"
    return Self(
      "segment \(Wording.quote(row.segment.text)) \(what): \(effect(of: missing))",
      help: present.isEmpty
        ? "add a channel for each stage, or drop the segment"
        : "add a channel for \(names), or let an existing one serve it")
  }

  fileprivate static func noSegment(_ stage: Term, count: Int) -> Self {
    Self(
      "none of the \(Wording.count(count, "segment")) has a channel for \(stage.text): \(effect(of: [stage]))",
      help: "add a channel for \(stage.text), or let an existing one serve it")
  }

  private static func effect(of missing: [Term]) -> String {
    guard missing.count == 1, let stage = missing.first else { return "its buyers get stuck there" }
    return switch stage.key {
    case "awareness": "its buyers never hear of the offer"
    case "evaluation": "interest is made and not helped"
    case "decision": "interest is helped and never closed"
    default: "its buyers are left alone there"
    }
  }
}
