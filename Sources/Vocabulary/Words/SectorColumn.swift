/// Tells a `Secteur` that is an area of the sales team from one that is an industry, by its cells.
enum SectorColumn {
  /// The region where no cell of a column of industries names an industry; `nil` for other columns.
  static func match(
    for match: HeaderMatch, header: String, taken: Set<Field>, kind: SheetKind, cells: [String]
  ) -> HeaderMatch? {
    guard kind == .routing, match.field == "industry", names.contains(Fold.header(header)),
      !taken.contains("region"), let type = HeaderCatalogue.type(of: "region", in: kind)
    else { return nil }
    let texts = cells.filter { CellToken.of($0) == nil }
    guard texts.count >= 2,
      !texts.contains(where: { ValueCatalogue.canonical($0, scope: .industry) != nil })
    else { return nil }
    let alias = HeaderCatalogue.names(of: "region", in: kind).first ?? "Region"
    return HeaderMatch(field: "region", type: type, quality: .byValues(share: 100), alias: alias, place: 0)
  }

  private static let names: Set<String> = ["secteur", "secteurs", "sector", "sektor"]
}
