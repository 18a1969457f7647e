/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), for code scanning services.
package enum SARIFReport {
  /// One run with the results of all plans; a waived finding is a suppressed result.
  package static func text(of run: RunReport) -> String {
    let codes = Set(run.plans.flatMap(\.findings).map(\.code)).sorted()
    let names = Dictionary(
      run.plans.flatMap(\.findings).map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let rules = codes.map { rule($0, named: names[$0] ?? $0.description, of: run.tool) }
    let indices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let document: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": .string(run.tool.name), "semanticVersion": .string(run.tool.version),
              "rules": .array(rules),
            ]
          ],
          "artifacts": .array(run.plans.flatMap { plan in plan.sheets.map { artifact($0, in: plan) } }),
          "results": .array(
            run.plans.flatMap { plan in
              plan.findings.map { result($0, ruleIndex: indices[$0.code], in: plan) }
            }),
        ]
      ],
    ]
    return document.text
  }

  private static func rule(_ code: Finding.Code, named name: String, of tool: RunReport.Tool) -> JSONValue {
    let words = String(name.map { $0 == "-" ? " " : $0 })
    let explanation = tool.explanations[code] ?? words
    return [
      "id": .string(code.description), "name": .string(name),
      "shortDescription": message(words), "fullDescription": message(explanation),
      "help": message(explanation),
    ]
  }

  private static func artifact(_ sheet: PlanReport.Sheet, in plan: PlanReport) -> JSONValue {
    [
      "location": artifactLocation(sheet.file, in: plan),
      "hashes": ["sha-256": .string(sheet.sha256)],
    ]
  }

  private static func result(_ finding: Finding, ruleIndex: Int?, in plan: PlanReport) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(finding.code.description)),
      .init("ruleIndex", JSONValue(ruleIndex)),
      .init("level", level(of: finding.severity)),
      .init("message", message(text(of: finding))),
      .init("locations", .array(finding.location.map { [place($0, in: plan)] } ?? [])),
    ]
    let related = finding.notes.compactMap { note in
      note.location.map { place($0, in: plan, saying: note.message) }
    }
    if !related.isEmpty { members.append(.init("relatedLocations", .array(related))) }
    if let waiver = finding.waived {
      let reason = "\(waiver.reason) (\(waiver.owner), until \(waiver.until))"
      members.append(
        .init("suppressions", [["kind": "external", "status": "accepted", "justification": .string(reason)]]))
    }
    members.append(
      .init("properties", ["plan": .string(plan.name), "planRules": JSONValue(finding.rules)]))
    return .object(members)
  }

  private static func level(of severity: Severity) -> JSONValue {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// The message, the notes that have no place of their own, and the help, a line each.
  private static func text(of finding: Finding) -> String {
    let notes = finding.notes.filter { $0.location == nil }.map { "Note: \($0.message)" }
    let help = finding.message.help.isEmpty ? [] : ["Help: \(finding.message.help)"]
    return ([finding.message.text] + notes + help).joined(separator: "\n")
  }
}

extension SARIFReport {
  private static func place(
    _ location: SourceLocation, in plan: PlanReport, saying words: String? = nil
  ) -> JSONValue {
    var physical = [JSONValue.Member("artifactLocation", artifactLocation(location.file, in: plan))]
    if let line = location.line { physical.append(.init("region", ["startLine": JSONValue(line)])) }
    var members = [JSONValue.Member("physicalLocation", .object(physical))]
    if let cell = location.cell {
      members.append(.init("logicalLocations", [["name": .string(cell.description), "kind": "cell"]]))
    }
    if let words { members.append(.init("message", message(words))) }
    return .object(members)
  }

  private static func artifactLocation(_ file: String, in plan: PlanReport) -> JSONValue {
    ["uri": .string(address(of: "\(plan.path)/\(file)"))]
  }

  /// A path as a URI reference: relative as it is, absolute with its scheme, percent-encoded.
  private static func address(of path: String) -> String {
    var address = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return address
  }

  /// A message object; braces are doubled, since single ones are placeholders (SARIF 3.11.5).
  private static func message(_ text: String) -> JSONValue {
    var escaped = ""
    for scalar in text.unicodeScalars {
      escaped.unicodeScalars.append(scalar)
      if scalar == "{" || scalar == "}" { escaped.unicodeScalars.append(scalar) }
    }
    return ["text": .string(escaped)]
  }
}
