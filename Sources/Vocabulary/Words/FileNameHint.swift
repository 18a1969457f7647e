/// Reads the kind of a sheet from its file's name.
package enum FileNameHint {
  /// The kind that a file name speaks of; `nil` where it speaks of none.
  ///
  /// The tab's name counts before the workbook's: `FY26 Q3 plan - Routing.csv` is routing, and so is
  /// `Copy of routing_v7_FINAL(2).csv`.
  package static func kind(of fileName: String) -> SheetKind? {
    let parts = tabFirst(baseName(fileName))
    for part in parts {
      if let kind = kind(ofKey: " " + Fold.key(splitCamelCase(part)) + " ") { return kind }
    }
    return nil
  }

  /// The longest phrase wins; of two that are as long, the one named first in the table.
  private static func kind(ofKey key: String) -> SheetKind? {
    var best: (kind: SheetKind, length: Int)?
    let letters = Array(key.utf8)
    for (kind, word) in words where word.count > best?.length ?? 0 && word.count <= letters.count {
      let isThere = (0...letters.count - word.count).contains { letters[$0...].starts(with: word) }
      if isThere { best = (kind, word.count) }
    }
    return best?.kind
  }

  /// Each phrase with a space on either side, as bytes, in the order of the table.
  private static let words: [(kind: SheetKind, word: [UInt8])] = phrases.flatMap { kind, phrases in
    phrases.split(separator: "|").map { (kind, Array(" \($0.trimmed) ".utf8)) }
  }

  private static func baseName(_ fileName: String) -> String {
    let name = fileName.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  private static func tabFirst(_ name: String) -> [String] {
    guard let dash = name.lastRange(of: " - ") else { return [name] }
    return [String(name[dash.upperBound...]), String(name[..<dash.lowerBound])]
  }

  private static func splitCamelCase(_ text: String) -> String {
    var result = ""
    var previous: Character = " "
    for character in text {
      if character.isUppercase, previous.isLowercase { result.append(" ") }
      // `routing2` and `v7` keep their letters apart from the digits.
      if character.isNumber, previous.isLetter { result.append(" ") }
      result.append(character)
      previous = character
    }
    return result
  }

  private static let phrases: [(SheetKind, String)] = [
    (.testLeads, "test leads | test lead | testleads | test cases | lead tests | expected routing"),
    (
      .channelMap,
      "channel map | channel matrix | coverage map | journey | journey map | channel coverage | kanalmatrix"
    ),
    (
      .routingMatrix,
      "routing matrix | matrix | who gets what | who covers what | who covers whom | coverage matrix | coverage | assignment matrix | owner matrix"
    ),
    (
      .segments,
      "segments | segment | segmentation | icp | audience | audiences | market | markets | segmente | zielgruppen"
    ),
    (
      .channels,
      "channels | channel | tactics | media plan | touchpoints | kanale | canaux | canales | canali | canais"
    ),
    (
      .offers,
      "offers | offer | content | contents | assets | asset | editorial calendar | content calendar | promo | promos"
        + " | promotions | content plan | calendar | collateral | inhalte"
    ),
    (
      .partners,
      "partners | partner | reseller | resellers | affiliate | affiliates | prm | prm export | channel partners"
        + " | distributors | partenaires | socios | handler | partner coverage | reseller coverage"
        + " | distributor coverage | partner matrix | couverture partenaires | cobertura de socios"
    ),
    (
      .routing,
      "routing | assignment | assignments | assignment rules | lar | rules | roe | rules of engagement | lead routing"
        + " | routing rules | lead assignment | lead distribution | regeln | leadverteilung | reparto | asignacion"
        + " | repartition | zuteilung | zuordnung | 担当割当 | 担当割り当て | 振り分け"
    ),
    (
      .territories,
      "territories | territory | patch | patches | zip | zips | zip codes | plz | postal codes | gebiete | postleitzahlen"
    ),
    (
      .owners,
      "owners | owner | roster | team | teams | users | headcount | people | sales team | org | reps | sellers"
        + " | mitarbeiter"
    ),
    (
      .raci,
      "raci | rasci | daci | rapid | responsibilities | responsibility | responsibility matrix | raci matrix"
    ),
    (
      .stages,
      "stages | stage | process | processes | workflow | process stages | lifecycle | prozess | phasen"
    ),
    (
      .sla,
      "sla | slas | service level | service levels | response | response times | service level agreement"
    ),
    (
      .measures,
      "measures | measure | kpi | kpis | metrics | metric | scorecard | okr | okrs | measurement | kennzahlen"
    ),
    (
      .accounts,
      "accounts | account | named accounts | target accounts | abm | tal | account list | named account list | kunden"
    ),
    (.regions, "regions | region | geo | geos | geography | countries | regionen"),
    (.products, "products | product | skus | catalog | catalogue | price list | pricelist | produkte"),
    (.settings, "settings | setting | config | configuration | options | parameters | einstellungen"),
    (.vocabulary, "vocabulary | vocab | aliases | synonyms | glossary | dictionary | terms | mapping"),
    (.waivers, "waivers | waiver | exceptions | accepted risks | accepted gaps | suppressions | ausnahmen"),
  ]
}

extension String {
  fileprivate func lastRange(of separator: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    for start in indices where self[start...].hasPrefix(separator) {
      found = start..<index(start, offsetBy: separator.count)
    }
    return found
  }
}
