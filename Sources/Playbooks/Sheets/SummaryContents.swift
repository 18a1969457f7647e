import Plans
import Vocabulary
import Workbooks

/// Where everything stands, and from which files it was made.
enum SummaryContents {
  /// Files that are named here; the sheet Inputs has all.
  private static let mostInputs = 9

  /// The sheets in two columns, read downwards.
  static func lines(_ sheets: [Worksheet], _ playbook: Playbook) -> [[Panel.Span]] {
    let half = (sheets.count + 1) / 2
    var lines = (0..<half).map { index -> [Panel.Span] in
      entry(sheets[index], columns: 7)
        + (index + half < sheets.count ? entry(sheets[index + half], columns: 7) : [])
    }
    let missing = missing(playbook.plan, besides: sheets)
    if !missing.isEmpty {
      let words = "Left out, for the plan has nothing for them: \(missing.joined(separator: ", "))."
      lines.append([Panel.Span(.text(words, tone: .muted), columns: 14)])
    }
    return lines
  }

  private static func entry(_ sheet: Worksheet, columns: Int) -> [Panel.Span] {
    [
      Panel.Span(.link(sheet.name, to: .sheet(sheet.name)), columns: 3),
      Panel.Span(.text(explanation(of: sheet.name), tone: .muted), columns: columns - 3),
    ]
  }

  /// At most 28 characters, which fit beside the name.
  private static func explanation(of name: String) -> String {
    switch name {
    case "Findings": "what is wrong, what to do"
    case "Channel Map": "channels by segment, stage"
    case "Channel Map List": "the map as a list"
    case "Partner Coverage": "who sells where"
    case "Content Matrix": "content by segment, stage"
    case "Content Calendar": "reviews and starts by week"
    case _ where name.hasPrefix("Routing Matrix "): "the same, further columns"
    case _ where name.hasPrefix("Partner Coverage "): "the same, further regions"
    case "Routing Matrix": "who owns which lead"
    case "Route a Lead": "who gets a lead, and why"
    case "Rules": "the rules in their order"
    case "Segments": "who we sell to"
    case "Channels": "each channel and its owner"
    case "Partners": "who sells with us"
    case "Offers and Content": "what there is to show"
    case "Process and Ownership": "stages, tasks, who does what"
    case ServiceLevelsAndEscalationSheet.name: "how fast, then to whom"
    case "Team": "who owns, who covers"
    case "Named Accounts": "accounts owned by name"
    case "Measures": "figures and next review"
    case "Test Leads": "leads tried on the rules"
    case "Normalization": "values read differently"
    case "Inputs": "files, rows, SHA-256"
    case "Chart Data": "the figures of the charts"
    case "Route Lists": "what Route a Lead looks up"
    case "Lists": "what the drop-downs offer"
    default: ""
    }
  }

  /// Sheets of the playbook that the plan gives nothing for.
  private static func missing(_ plan: Plan, besides sheets: [Worksheet]) -> [String] {
    let wanted: [(String, [SheetKind])] = [
      ("Channel Map", [.channels, .channelMap]),
      ("Routing Matrix and Rules", [.routing, .routingMatrix, .territories]), ("Segments", [.segments]),
      ("Partners", [.partners]), ("Offers and Content", [.offers]),
      ("Process and Ownership", [.stages, .raci]), (ServiceLevelsAndEscalationSheet.name, [.sla]),
      ("Team", [.owners]),
      ("Named Accounts", [.accounts]), ("Measures", [.measures]),
    ]
    let names = Set(sheets.map(\.name))
    return wanted.filter { name, kinds in !names.contains(name) && !kinds.contains { plan.has($0) } }.map(\.0)
  }

  /// The files, each with its rows; SHA-256 in full stands on Inputs.
  static func inputs(_ playbook: Playbook) -> [[Panel.Span]] {
    let inputs = playbook.inputs
    guard !inputs.isEmpty else { return [[Panel.Span("No file", columns: 7)]] }
    let shown = inputs.count > mostInputs ? Array(inputs.prefix(mostInputs - 1)) : inputs
    var lines = [
      [
        Panel.Span("File", columns: 4, .header), Panel.Span("Rows", .header),
        Panel.Span("SHA-256", columns: 2, .header),
      ]
    ]
    lines += shown.map { input in
      let tab = SourceSheets.tab(input.file, in: playbook)
      return [
        Panel.Span(.link(clipped(tab), to: .sheet(tab)), columns: 4), Panel.Span(.integer(input.rows)),
        Panel.Span(.text("\(input.digest.prefix(10))…", tone: .muted), columns: 2),
      ]
    }
    if shown.count < inputs.count {
      let rest = inputs.dropFirst(shown.count)
      lines.append([
        Panel.Span(.link("\(rest.count) more files", to: .sheet("Inputs")), columns: 4),
        Panel.Span(.integer(rest.reduce(0) { $0 + $1.rows })), Panel.Span("", columns: 2),
      ])
    }
    return lines
  }

  /// Short enough for one line.
  private static func clipped(_ name: String) -> String {
    name.count > 36 ? name.prefix(35) + "…" : name
  }
}
