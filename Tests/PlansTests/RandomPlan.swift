import Vocabulary

/// A small routing plan as its planner would type it, with what each cell asks in a form that needs no reading.
struct RandomPlan {
  /// What a lead carries; `nil` is a blank field.
  struct Lead: Hashable {
    var segment: String?
    var country: String?
    /// In cents.
    var size: Int?
    var integration: String?
  }

  /// A typed cell and the values that match it; `nil` in a set is the blank field.
  struct Asked {
    let text: String
    let matches: (Lead) -> Bool
    /// A blank cell asks for nothing, and the column is then no axis by itself.
    var isBlank: Bool { text.isEmpty }
  }

  struct Row {
    let id: String
    /// `nil` where the sheet has no order.
    let priority: Int?
    let cells: [Asked]
    let owner: String

    func matches(_ lead: Lead) -> Bool { cells.allSatisfy { $0.matches(lead) } }
    var isUnconditional: Bool { cells.allSatisfy { $0.text.isEmpty || $0.text == "any" } }
  }

  static let segments = ["SMB", "MM", "ENT"]
  static let regions = ["Alpha": ["AT", "DE"], "Beta": ["FR", "IT"]]
  static let countries = ["AT", "DE", "FR", "IT"]
  /// In dollars; typed with a k.
  static let bounds = [10, 25, 100]

  let rows: [Row]
  let hasPriorities: Bool

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    hasPriorities = !random.once(in: 3)
    let count = Int.random(in: 1...7, using: &random)
    let endsWithCatchAll = random.once(in: 2)
    let bands = (0..<(endsWithCatchAll ? count - 1 : count)).map { _ in Band(&random) }
    var rows: [Row] = []
    for index in 0..<count {
      let isCatchAll = index == bands.count
      let cells = [
        Self.segment(&random), Self.place(&random),
        isCatchAll ? Asked(text: "") { _ in true } : bands[index].asked(among: bands),
        Self.integration(&random),
      ]
      let priority = isCatchAll ? 99 : Int.random(in: 1...5, using: &random) * 10
      rows.append(
        Row(
          id: "R\(index + 1)", priority: hasPriorities ? priority : nil,
          cells: isCatchAll ? cells.map { _ in Asked(text: "") { _ in true } } : cells,
          owner: random.pick(["Ana Keller", "Bo Braun", "Cy Costa", "TBD"])))
    }
    self.rows = rows
  }

  var sheets: KeyValuePairs<String, String> {
    let header =
      "Rule ID" + (hasPriorities ? ",Priority" : "") + ",Segment,Region,Deal size,Integration,Owner"
    let lines = rows.map { row in
      ([row.id] + (row.priority.map { [String($0)] } ?? []) + row.cells.map { "\"\($0.text)\"" } + [row.owner])
        .joined(separator: ",")
    }
    return [
      "owners.csv": "Name,Email,Role\nAna Keller,a@x.com,AE\nBo Braun,b@x.com,AE\nCy Costa,c@x.com,AE",
      "regions.csv": "Region,Countries\nAlpha,\"AT, DE\"\nBeta,\"FR, IT\"",
      "routing.csv": ([header] + lines).joined(separator: "\n"),
      "segments.csv": "Segment,Employees\nSMB,1-49\nMM,50-249\nENT,250+",
      "settings.csv": "Setting,Value\nCurrency,USD",
    ]
  }

  // MARK: Cells

  private static func segment(_ random: inout SplitMix64) -> Asked {
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return Asked(text: "") { _ in true }
    case 2: return Asked(text: "any") { _ in true }
    case 3: return Asked(text: "unknown") { $0.segment == nil }
    case 4:
      let out = random.pick(segments)
      return Asked(text: "not \(out)") { $0.segment != nil && $0.segment != out }
    default:
      let chosen = Array(segments.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)))
      return Asked(text: chosen.joined(separator: ", ")) { $0.segment.map(chosen.contains) ?? false }
    }
  }

  private static func place(_ random: inout SplitMix64) -> Asked {
    let region = random.pick(["Alpha", "Beta"])
    let members = regions[region] ?? []
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return Asked(text: "") { _ in true }
    case 2: return Asked(text: "unknown") { $0.country == nil }
    case 3:
      return Asked(text: "\(region) excl. \(members[0])") { $0.country == members[1] }
    case 4: return Asked(text: "all except \(members[1])") { $0.country != nil && $0.country != members[1] }
    case 5, 6: return Asked(text: region) { $0.country.map(members.contains) ?? false }
    default:
      let chosen = Array(countries.shuffled(using: &random).prefix(2))
      return Asked(text: chosen.joined(separator: "/")) { $0.country.map(chosen.contains) ?? false }
    }
  }

  private static func integration(_ random: inout SplitMix64) -> Asked {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: Asked(text: "yes") { $0.integration == "yes" }
    case 1: Asked(text: "no") { $0.integration == "no" }
    default: Asked(text: "") { _ in true }
    }
  }

  /// A band of deal sizes in cents; a typed bound that two bands claim goes to the upper one.
  private struct Band {
    let text: String
    let lower: Int
    let isLowerIncluded: Bool
    let upper: Int?
    let isUpperIncluded: Bool
    let asksForUnknown: Bool

    init(_ random: inout SplitMix64) {
      let low = Int.random(in: 0..<2, using: &random)
      let (first, last) = (
        RandomPlan.bounds[low], RandomPlan.bounds[Int.random(in: low + 1..<3, using: &random)]
      )
      let kind = Int.random(in: 0..<9, using: &random)
      asksForUnknown = kind == 8
      switch kind {
      case 0:
        (text, lower, isLowerIncluded, upper, isUpperIncluded) = (
          "$\(first)k-\(last)k", first, true, last, false
        )
      case 1:
        (text, lower, isLowerIncluded, upper, isUpperIncluded) = (">$\(first)k", first, false, nil, false)
      case 2: (text, lower, isLowerIncluded, upper, isUpperIncluded) = ("<$\(first)k", 0, true, first, false)
      case 3: (text, lower, isLowerIncluded, upper, isUpperIncluded) = ("≤$\(first)k", 0, true, first, true)
      case 4: (text, lower, isLowerIncluded, upper, isUpperIncluded) = ("$\(last)k+", last, true, nil, false)
      case 8: (text, lower, isLowerIncluded, upper, isUpperIncluded) = ("unknown", 0, true, nil, false)
      default: (text, lower, isLowerIncluded, upper, isUpperIncluded) = ("", 0, true, nil, false)
      }
    }

    func asked(among bands: [Band]) -> Asked {
      if text.isEmpty { return Asked(text: "") { _ in true } }
      if asksForUnknown { return Asked(text: text) { $0.size == nil } }
      let isClaimed = bands.contains {
        !$0.text.isEmpty && !$0.asksForUnknown && $0.isLowerIncluded && $0.lower == upper && $0.upper != upper
      }
      let first = lower * 100_000 + (isLowerIncluded ? 0 : 1)
      let end = upper.map { $0 * 100_000 + (isUpperIncluded && !isClaimed ? 1 : 0) } ?? Int.max
      return Asked(text: text) { $0.size.map { (first..<end).contains($0) } ?? false }
    }
  }
}

// MARK: - Naive evaluation

extension RandomPlan {
  /// Every lead that can make a difference, blank fields and the cents beside each bound included.
  var leads: [Lead] {
    let cents = [0] + Self.bounds.flatMap { [$0 * 100_000 - 1, $0 * 100_000, $0 * 100_000 + 1] }
    var leads: [Lead] = []
    for segment in Self.segments.map(Optional.some) + [nil] {
      for country in Self.countries.map(Optional.some) + [nil] {
        for size in cents.map(Optional.some) + [nil] {
          for integration in ["yes", "no", nil] {
            leads.append(Lead(segment: segment, country: country, size: size, integration: integration))
          }
        }
      }
    }
    return leads
  }

  /// The index of the rule that takes what all others leave: the last in order, if it asks for nothing.
  var catchAll: Int? {
    let last = rows.indices.max { (rows[$0].priority ?? 0, $0) < (rows[$1].priority ?? 0, $1) }
    return rows.count > 1 ? last.flatMap { rows[$0].isUnconditional ? $0 : nil } : nil
  }

  /// Smaller counts first; a catch-all comes last.
  func precedence(_ index: Int) -> Int { index == catchAll ? Int.max : rows[index].priority ?? 0 }

  func matching(_ lead: Lead) -> [Int] { rows.indices.filter { rows[$0].matches(lead) } }

  func winners(_ lead: Lead) -> [Int] {
    let matching = matching(lead)
    let first = matching.map(precedence).min()
    return matching.filter { precedence($0) == first }
  }
}
