/// A workbook with a place for everything: names are valid, links lead somewhere, text fits.
package struct WorkbookLayout: Hashable, Sendable {
  package let properties: Workbook.Properties
  package let paper: Workbook.Paper
  package let sheets: [SheetLayout]
  package let names: [PlacedName]
  /// What the sheets have no room for; the rest is there.
  package let losses: [Loss]

  /// What one sheet has no room for.
  package struct Loss: Hashable, Sendable {
    /// The name on its tab as the plan of the workbook gave it.
    package let sheet: String
    package let what: What

    package enum What: Hashable, Sendable {
      case rows(Int)
      case columns(Int)
      case links(Int)
    }
  }

  /// A defined name and the cells it stands for, such as `='Lists'!$A$5:$A$9`.
  package struct PlacedName: Hashable, Sendable {
    package let name: String
    package let formula: String
  }

  package init(_ workbook: Workbook) {
    var tabs = SheetNames()
    var ranges = RangeNames()
    // Drop-downs and formulas of the plan refer to defined names, so these have the first choice.
    let defined = workbook.definedNames.map { (wish: $0, name: ranges.claim($0.name)) }
    let footnote = SafeText.oneLine(workbook.footnote)
    let drafts = workbook.sheets.map { sheet in
      SheetDraft(
        sheet, name: tabs.claim(sheet.name), paper: workbook.paper, footnote: footnote, names: &ranges)
    }
    let places = LinkPlaces(drafts)

    properties = workbook.properties.cleaned
    paper = workbook.paper
    var names: [PlacedName] = []
    var finalNames: [String: String] = [:]
    for (wish, name) in defined {
      guard let cells = places.cells(of: wish.target) else { continue }
      names.append(PlacedName(name: name, formula: "=" + cells))
      if finalNames[wish.name] == nil { finalNames[wish.name] = name }
    }
    self.names = names
    let resolved = drafts.map { $0.resolved(with: places, names: finalNames) }
    sheets = resolved.map(\.layout)
    losses = zip(drafts, resolved).flatMap { draft, resolved in
      let links: [Loss.What] = resolved.lostLinks > 0 ? [.links(resolved.lostLinks)] : []
      return (draft.losses + links).map { Loss(sheet: draft.wishedName, what: $0) }
    }
  }
}

extension Workbook.Properties {
  fileprivate var cleaned: Self {
    // Spreadsheet programs keep at most 255 of each.
    func fit(_ text: String) -> String { SafeText.cut(SafeText.oneLine(text), toUnits: 255) }
    return Self(
      title: fit(title), subject: fit(subject), author: fit(author), company: fit(company),
      keywords: keywords.map(fit), created: created)
  }
}
