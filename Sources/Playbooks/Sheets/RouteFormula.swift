/// The formulas of the sheet Route a Lead, by defined names, alike in every spreadsheet program.
enum RouteFormula {
  /// The group of a chosen value.
  static func group(_ axis: Int) -> String {
    "IFERROR(INDEX(\(RouteLists.groups(axis)),MATCH(\(exactly("RouteLead\(axis + 1)")),\(RouteLists.values(axis)),0)),0)"
  }

  /// The line of the account that a lead names; 0 for one that goes by the rules.
  static func account(in input: String) -> String {
    "IFERROR(MATCH(\(exactly(input)),RouteAccountNames,0),0)"
  }

  /// A text to look up as it is: a program may take a chosen one for a number, and `*` or `?` for any characters.
  private static func exactly(_ name: String) -> String {
    let signs = [("~", "~~"), ("*", "~*"), ("?", "~?")]
    return signs.reduce("\(name)&\"\"") { "SUBSTITUTE(\($0),\"\($1.0)\",\"\($1.1)\")" }
  }

  /// The number of the first line that takes the lead; the last line takes every lead.
  static func line(axes: Int) -> String {
    "ROWS(RouteOrder)+1-SUMPRODUCT(MAX(\(match(axes))*(ROWS(RouteOrder)+1-RouteOrder)))"
  }

  /// How many lines of the same rank take the lead for another owner.
  static func rivals(axes: Int) -> String {
    "SUMPRODUCT(\(match(axes))*(RouteRank=INDEX(RouteRank,RouteLine))*(RouteOwnerNo<>INDEX(RouteOwnerNo,RouteLine)))"
  }

  static func owner(hasAccounts: Bool) -> String {
    let byRule = "IF(RouteRivals>0,\"\(RouteLists.conflict)\",INDEX(RouteOwner,RouteLine))"
    return hasAccounts ? "IF(RouteAccount>0,INDEX(RouteAccountOwner,RouteAccount),\(byRule))" : byRule
  }

  static func looked(_ shown: RouteLists.Shown, hasAccounts: Bool) -> String {
    let byRule =
      shown == .rule
      ? "INDEX(\(shown.name),RouteLine)" : "IF(RouteRivals>0,\"\",INDEX(\(shown.name),RouteLine))"
    guard hasAccounts else { return byRule }
    let byAccount = shown == .rule ? "INDEX(RouteAccountRow,RouteAccount)" : "\"\(RouteLists.unsaid)\""
    return "IF(RouteAccount>0,\(byAccount),\(byRule))"
  }

  /// 1 for each line that takes the lead, else 0.
  private static func match(_ axes: Int) -> String {
    (0..<axes).map { axis in
      let takes = RouteLists.takes(axis)
      return "((\(takes)=\"any\")+ISNUMBER(FIND(\"|\"&RouteGroup\(axis + 1)&\"|\",\(takes))))"
    }.joined(separator: "*")
  }
}
