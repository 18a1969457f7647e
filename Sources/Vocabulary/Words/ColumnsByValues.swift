/// Finds the fields of columns whose headers say nothing, by the values below them: the last step of all.
enum ColumnsByValues {
  /// So many values, in percent, must be such as the field holds.
  private static let leastShare = 90
  /// Where several columns fit a field equally in a sheet without headers, the first of them has it.
  private static let usualFirst: [SheetKind: [Field]] = [
    .owners: ["email", "role", "name", "manager", "region", "status"],
    .territories: ["postal", "country", "state", "owner"],
    .accounts: ["domain", "segment", "country", "name", "owner"],
    .routing: [
      "priority", "rule_id", "segment", "country", "region", "deal_size", "employees", "owner", "backup",
      "sla_first",
    ],
  ]

  /// Fields with values such as others have, which nothing but their name tells.
  private static let toldByName: Set<Field> = ["revenue", "partner_owner"]

  /// The matches of columns in `open`; `taken` are the fields that other columns have.
  static func matches(
    open: [Int], taken: Set<Field>, kind: SheetKind, cells: [[String]], names: DeclaredNames,
    isHeaderless: Bool
  ) -> [Int: HeaderMatch] {
    let fit = ValueFit(names: names, isHeaderless: isHeaderless)
    let values = Dictionary(
      uniqueKeysWithValues: open.map { column in
        (column, CrossTabGrid.texts(cells, in: [column]).filter { CellToken.of($0) == nil })
      })
    let isRouting = [.routing, .territories, .testLeads].contains(kind)
    let entries = HeaderCatalogue.entries(of: kind).filter {
      !taken.contains($0.field) && !(isRouting && toldByName.contains($0.field))
    }
    var fits: [(field: Field, type: FieldType, name: String, shares: [Int: Int])] = entries.compactMap {
      entry in
      var shares: [Int: Int] = [:]
      let isMoney = entry.type == .range(.money)
      for (column, texts) in values where isEnough(texts, isHeaderless: isHeaderless || isMoney) {
        let share = fit.share(of: texts, in: entry.field, entry.type, of: kind)
        if share >= leastShare { shares[column] = share }
      }
      guard !shares.isEmpty else { return nil }
      return (entry.field, entry.type, entry.spellings.first ?? entry.field.description, shares)
    }
    if isHeaderless, let usual = usualFirst[kind] {
      fits = usual.compactMap { field in fits.first { $0.field == field } }
    }
    var found: [Int: HeaderMatch] = [:]
    for candidate in fits {
      let columns = candidate.shares.keys.filter { found[$0] == nil }.sorted()
      guard let column = columns.first else { continue }
      // With headers about, only what fits one column, and a column that fits nothing else, is told by its values.
      let isUnique =
        columns.count == 1 && fits.count { $0.shares[column] != nil } == 1
      guard isHeaderless || isUnique, let share = candidate.shares[column] else { continue }
      found[column] = HeaderMatch(
        field: candidate.field, type: candidate.type, quality: .byValues(share: share), alias: candidate.name,
        place: 0)
    }
    if isHeaderless, kind == .owners { found.merge(team(open, values, taken: found)) { first, _ in first } }
    return found
  }

  /// Two values tell in a sheet without headers, where all columns tell together; alone a column needs three that differ.
  private static func isEnough(_ texts: [String], isHeaderless: Bool) -> Bool {
    isHeaderless ? texts.count >= 2 : texts.count >= 3 && Set(texts).count >= 2
  }

  /// The first column of words that is left of a roster are teams.
  private static func team(
    _ open: [Int], _ values: [Int: [String]], taken: [Int: HeaderMatch]
  ) -> [Int: HeaderMatch] {
    guard let type = HeaderCatalogue.type(of: "team", in: .owners),
      let column = open.first(where: { column in
        taken[column] == nil && values[column].map { !$0.isEmpty && $0.allSatisfy(isWords) } ?? false
      })
    else { return [:] }
    return [
      column: HeaderMatch(field: "team", type: type, quality: .byValues(share: 0), alias: "Team", place: 0)
    ]
  }

  private static func isWords(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !text.contains("@")
  }
}
