/// The formulas of the sheet Route a Lead, by defined names, alike in every spreadsheet program.
enum RouteFormula {
  /// The group of a chosen value; `&""` because a program may take a chosen text for a number.
  static func group(_ axis: Int) -> String {
    "IFERROR(INDEX(\(RouteLists.groups(axis)),MATCH(RouteLead\(axis + 1)&\"\",\(RouteLists.values(axis)),0)),0)"
  }

  /// The number of the first line that takes the lead; the last line takes every lead.
  static func line(axes: Int) -> String {
    "ROWS(RouteOrder)+1-SUMPRODUCT(MAX(\(match(axes))*(ROWS(RouteOrder)+1-RouteOrder)))"
  }

  /// How many lines of the same rank take the lead for another owner.
  static func rivals(axes: Int) -> String {
    "SUMPRODUCT(\(match(axes))*(RouteRank=INDEX(RouteRank,RouteLine))*(RouteOwnerNo<>INDEX(RouteOwnerNo,RouteLine)))"
  }

  static let owner = "IF(RouteRivals>0,\"\(RouteLists.conflict)\",INDEX(RouteOwner,RouteLine))"

  static func looked(_ shown: RouteLists.Shown) -> String {
    shown == .rule
      ? "INDEX(\(shown.name),RouteLine)" : "IF(RouteRivals>0,\"\",INDEX(\(shown.name),RouteLine))"
  }

  /// 1 for each line that takes the lead, else 0.
  private static func match(_ axes: Int) -> String {
    (0..<axes).map { axis in
      let takes = RouteLists.takes(axis)
      return "((\(takes)=\"any\")+ISNUMBER(FIND(\"|\"&RouteGroup\(axis + 1)&\"|\",\(takes))))"
    }.joined(separator: "*")
  }
}
