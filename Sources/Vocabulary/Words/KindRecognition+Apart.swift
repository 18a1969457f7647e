extension KindRecognition {
  /// Whether groups of headers side by side are those of a sheet each: each makes a whole kind by itself, and read as
  /// one header fewer of them would mean something.
  package static func areApart(_ groups: [[String]]) -> Bool {
    let alone = groups.map { recognize(headers: $0, fileName: "") }
    guard alone.allSatisfy({ $0.kind != nil && $0.missing.isEmpty }) else { return false }
    let together = recognize(headers: Array(groups.joined()), fileName: "")
    return alone.reduce(0) { $0 + $1.understood } > together.understood
  }
}

extension KindDecision {
  /// How many columns mean something.
  fileprivate var understood: Int { columns.count { $0 != nil } + (crossTab?.columns.count ?? 0) }
}
