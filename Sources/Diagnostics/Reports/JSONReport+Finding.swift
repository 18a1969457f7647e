extension JSONReport {
  /// One finding as it stands in a report.
  package static func value(of finding: Finding) -> JSONValue {
    var members = members(of: finding)
    if let reach = finding.reach {
      members.insert(
        contentsOf: [
          JSONValue.Member("share", .number(reach.share.rounded)),
          JSONValue.Member("leads", JSONValue(reach.leads)),
        ], at: members.count - 1)
    }
    return .object(members)
  }

  private static func members(of finding: Finding) -> [JSONValue.Member] {
    let members: KeyValuePairs<String, JSONValue> = [
      "code": .string(finding.code.description), "name": .string(finding.name),
      "severity": .string(finding.severity.rawValue), "message": .string(finding.message.text),
      "help": .string(finding.message.help),
      "location": value(of: finding.location),
      "notes": .array(
        finding.notes.map { ["message": .string($0.message), "location": value(of: $0.location)] }),
      "rules": JSONValue(finding.rules),
      "box": value(of: finding.box),
      "witness": value(of: finding.witness),
      "waived": finding.waived.map {
        ["reason": .string($0.reason), "owner": .string($0.owner), "until": .string($0.until)]
      } ?? nil,
    ]
    return members.map { JSONValue.Member($0.key, $0.value) }
  }

  /// A place in a sheet, `null` for what is not known of it.
  package static func value(of location: SourceLocation?) -> JSONValue {
    guard let location else { return nil }
    return [
      "file": .string(location.file), "row": JSONValue(location.row), "line": JSONValue(location.line),
      "column": JSONValue(location.column), "cell": JSONValue(location.cell?.description),
    ]
  }

  /// A region of the decision space: an object by axis, empty where nothing is limited.
  package static func value(of box: [Finding.Limit]) -> JSONValue {
    .object(box.map { JSONValue.Member($0.axis, value(of: $0.extent)) })
  }

  /// A lead: an object by axis, with `null` for a field that is blank.
  package static func value(of lead: [Finding.Coordinate]) -> JSONValue {
    .object(lead.map { JSONValue.Member($0.axis, value(of: $0.value)) })
  }

  private static func value(of extent: Finding.Extent) -> JSONValue {
    switch extent {
    case .values(let values):
      JSONValue(values)
    case .range(let from, let to, let toIncluded):
      [
        "from": JSONValue(from), "to": JSONValue(to),
        "fromIncluded": .boolean(from != nil), "toIncluded": .boolean(to != nil && toIncluded),
      ]
    }
  }

  private static func value(of field: Finding.Coordinate.Value) -> JSONValue {
    switch field {
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .unknown: nil
    }
  }
}
