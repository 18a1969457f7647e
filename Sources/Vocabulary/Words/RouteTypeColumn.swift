/// Tells a `Partner?` of yes and no, and a `Type` that says how leads are given out (`Direct`, `Round robin`, `Pool`, `Partner`) from a type of leads.
enum RouteTypeColumn {
  /// The field of a column whose header asks whether a partner leads; `nil` where its cells are not yes and no.
  static func match(forHeader header: String, taken: Set<Field>, kind: SheetKind, cells: [String])
    -> HeaderMatch?
  {
    guard kind == .routing, !taken.contains("route_to"), partners.contains(Fold.header(header)),
      let type = HeaderCatalogue.type(of: "route_to", in: kind)
    else { return nil }
    let texts = cells.filter { CellToken.of($0) == nil }
    guard texts.count >= 2, texts.allSatisfy({ ValueCatalogue.canonical($0, scope: .bool) != nil }) else {
      return nil
    }
    let alias = HeaderCatalogue.names(of: "route_to", in: kind).first ?? "Route to"
    return HeaderMatch(field: "route_to", type: type, quality: .byValues(share: 100), alias: alias, place: 0)
  }

  /// Who leads, where a `Channel` behind the owner says it: `Direct`, `Partner`; `nil` where it names sources of leads.
  static func match(
    forChannel match: HeaderMatch, taken: Set<Field>, kind: SheetKind, cells: [String]
  ) -> HeaderMatch? {
    guard kind == .routing, match.field == "lead_source", !taken.contains("route_to"),
      let type = HeaderCatalogue.type(of: "route_to", in: kind)
    else { return nil }
    let texts = cells.filter { CellToken.of($0) == nil }
    let leaders = texts.map { ValueCatalogue.canonical($0, scope: .ledBy)?.canonical }
    guard Set(leaders).count >= 2, !leaders.contains(nil) else { return nil }
    let alias = HeaderCatalogue.names(of: "route_to", in: kind).first ?? "Route to"
    return HeaderMatch(field: "route_to", type: type, quality: .byValues(share: 100), alias: alias, place: 0)
  }

  private static let partners: Set<String> = [
    "partner", "partners", "via partner", "through partner", "partner led", "by partner", "reseller",
    "indirect",
    "uber partner", "partnergefuhrt", "partenaire", "via partenaire", "indirecto", "パートナー",
  ]

  /// What the column holds by its cells; `nil` where they are no such words, or every field for them has a column.
  static func match(
    for match: HeaderMatch, taken: Set<Field>, kind: SheetKind, cells: [String]
  ) -> HeaderMatch? {
    guard kind == .routing, match.field == "lead_type" else { return nil }
    let texts = Set(cells.filter { CellToken.of($0) == nil }).sorted()
    let fields: [(field: Field, scope: ValueScope)] = [
      ("owner_type", .ownerType), ("method", .method), ("route_to", .ledBy),
    ]
    let counts = fields.map { field in
      texts.count { ValueCatalogue.canonical($0, scope: field.scope) != nil }
    }
    let isSuch = texts.allSatisfy { text in
      fields.contains { ValueCatalogue.canonical(text, scope: $0.scope) != nil }
    }
    let open = zip(fields, counts).filter { !taken.contains($0.0.field) }
    guard texts.count >= 2, isSuch, let most = open.map(\.1).max(), most > 0,
      let field = open.first(where: { $0.1 == most })?.0.field,
      let type = HeaderCatalogue.type(of: field, in: kind)
    else { return nil }
    let alias = HeaderCatalogue.names(of: field, in: kind).first ?? field.description
    return HeaderMatch(field: field, type: type, quality: .byValues(share: 100), alias: alias, place: 0)
  }
}
