/// Finds the column that says whose the leads are where no header does: the one whose cells are owners.
enum OwnerColumn {
  /// So many cells, in percent, must be owners.
  private static let leastShare = 90
  /// So many where the header is a word for those who sell: `Revendeur` and `Grands comptes` stand among the names.
  private static let leastNamedShare = 50

  /// The column and its match; `nil` where a column has the field, or no cells prove another.
  static func match(
    headers: [String], kind: SheetKind, columns: [HeaderMatch?], cells: [[String]], names: DeclaredNames
  ) -> (column: Int, match: HeaderMatch)? {
    guard [.routing, .territories, .accounts].contains(kind),
      !columns.contains(where: { $0?.field == "owner" }),
      !headers.allSatisfy(\.trimmed.isEmpty), let type = HeaderCatalogue.type(of: "owner", in: kind)
    else { return nil }
    let shape = OwnerShape(names: names)
    // Whom a rule names stands behind what it asks for; only names that a roster knows may stand anywhere.
    let last =
      headers.indices.last { column in columns[column].map { asks($0.field, in: kind) } ?? false } ?? -1
    var found: (column: Int, share: OwnerShape.Share)?
    for column in headers.indices where isOpen(columns[column], headers[column]) {
      let isNamed = sellers.contains(Fold.header(headers[column]))
      guard let share = shape.share(of: cells.map { column < $0.count ? $0[column] : "" }),
        share.owners >= (isNamed ? leastNamedShare : leastShare),
        share.declared >= 60 || (isNamed || column > last) && share.certain >= (isNamed ? 40 : 50)
      else { continue }
      if let best = found, best.share.declared >= share.declared { continue }
      found = (column, share)
    }
    guard let (column, share) = found else { return nil }
    let alias = HeaderCatalogue.names(of: "owner", in: kind).first ?? "Owner"
    return (
      column,
      HeaderMatch(
        field: "owner", type: type, quality: .byValues(share: share.owners / 10 * 10), alias: alias, place: 0)
    )
  }

  /// Whether a column may be the owners': no field has it, or one of a list of words that its cells are not.
  private static func isOpen(_ match: HeaderMatch?, _ header: String) -> Bool {
    guard let match else {
      return !Fold.header(header).split(separator: " ").contains { others.contains(String($0)) }
    }
    return match.field == "route_to"
  }

  private static func asks(_ field: Field, in kind: SheetKind) -> Bool {
    kind == .routing
      ? Field.routingConditions.contains(field) || Field.routingBounds.contains(field)
      : ["name", "domain", "country", "state", "postal", "postal_min", "postal_max", "segment", "group"]
        .contains(field)
  }

  /// Words for those who sell, which are segments and teams in other sheets.
  private static let sellers: Set<String> = [
    "commercial", "commerciale", "commerciaux", "comercial", "comerciales", "vertrieb", "verkauf", "sales",
    "kundenbetreuung", "betreuung", "営業",
  ]

  /// Whoever such a column names made or saw the plan, or stands above those who work the leads.
  private static let others: Set<String> = [
    "by", "created", "approved", "reviewed", "updated", "changed", "author", "editor", "manager", "director",
    "boss", "vp", "head", "von", "erstellt", "gepruft", "freigegeben", "autor", "vorgesetzter", "vorgesetzte",
    "leiter", "leitung", "cree", "valide", "auteur", "creado", "aprobado", "jefe", "承認者", "作成者", "上司",
    "former", "previous", "old", "bisher", "bisheriger", "ancien", "anterior",
  ]
}
