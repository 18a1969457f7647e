import Diagnostics
import Sheets
import Vocabulary

/// Regions of the routing table in which no lead can lie, as the settings declare them: `segment=SMB country=BR`.
enum ImpossibleRegions {
  /// One rule for each that gives leads to nobody, so that it is drawn and told like a cell of a matrix that says `n/a`.
  ///
  /// - Parameter rules: What the plan asks of leads; a region by a field that none of them asks for is no region.
  static func rules(
    of settings: Settings, beside rules: [Rule], words: PlanWords, ids: inout RuleIDs, log: inout ReadingLog
  ) -> [Rule] {
    guard !settings.impossible.isEmpty else { return [] }
    let asked = Set(rules.lazy.flatMap(\.conditions).map { AxisCutting.field(of: $0) })
    return settings.impossible.compactMap { declared -> Rule? in
      let pairs = pairs(of: declared.value)
      let cells = pairs.compactMap { pair in
        field(named: pair.name, words: words).map { (field: $0, name: pair.name, value: pair.value) }
      }
      guard !cells.isEmpty, cells.count == pairs.count,
        cells.allSatisfy({ asked.contains(AxisCutting.axis(of: $0.field)) })
      else {
        log.note(
          .unreadable(field: "impossible", expected: "segment=SMB country=BR, by fields that rules ask for"),
          written: declared.written, at: declared.location)
        return nil
      }
      guard
        var reader = RowReader(
          table(of: cells, at: declared.location, words.settings), words: words, log: log)
      else { return nil }
      let conditions = reader.conditions()
      log = reader.log
      for term in conditions.flatMap({ $0.undeclared(words) }) {
        log.note(
          .unreadable(
            field: "impossible", expected: "segment=SMB country=BR; no sheet lists \(Self.quoted(term))"),
          written: declared.written, at: declared.location)
        return nil
      }
      return Rule(
        id: ids.next(own: nil, prefix: "impossible-", row: declared.location.row ?? 0),
        conditions: conditions, owner: nil, ownerLocation: declared.location, isOutOfScope: true,
        origin: .settings)
    }
  }

  /// `name=a, b other=c` as names and values; a value may hold spaces.
  private static func pairs(of text: String) -> [(name: String, value: String)] {
    let parts = parts(of: text)
    guard parts.count > 1, var name = parts.first else { return [] }
    var pairs: [(name: String, value: String)] = []
    for (index, part) in parts.enumerated().dropFirst() {
      var value = part
      var next = ""
      // The last word before a sign names the next field; a name of two words is written with an underscore.
      if index < parts.count - 1, let gap = part.lastIndex(where: \.isWhitespace) {
        value = tidy(part[..<gap])
        next = String(part[part.index(after: gap)...])
      }
      pairs.append((name, value))
      name = next
    }
    return pairs
  }

  /// What stands between the signs that part names from values; `>=` is none of them.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    for character in text {
      if character == "=", parts.last?.last.map({ !"<>".contains($0) }) ?? true {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(tidy)
  }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }

  private static func tidy(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func field(named name: String, words: PlanWords) -> Field? {
    let own = words.own.header(name) ?? name
    let key = Fold.header(own.replacing("_", with: " "))
    if words.conditions.headers.contains(key) || words.settings.routingAxes.map(Fold.header).contains(key) {
      return Field(key)
    }
    return Field.routingConditions.first { Fold.header($0.description.replacing("_", with: " ")) == key }
      ?? HeaderCatalogue.matches(own, in: .routing).map(\.field).first(
        where: Field.routingConditions.contains)
  }

  /// One row of a routing sheet, so that its cells are read as such a sheet's are; all of them stand in one cell.
  private static func table(
    of cells: [(field: Field, name: String, value: String)], at place: SourceLocation, _ settings: Settings
  ) -> RecognizedTable {
    let row = Table.Row(number: place.row ?? 1, line: place.line ?? 1, cells: cells.map(\.value))
    let header = cells.map {
      Table.HeaderCell(column: place.columnIndex ?? 0, text: $0.name, row: 1, line: 1)
    }
    let usual = Set(Field.routingConditions)
    var columns: [Field: Int] = [:]
    for (index, cell) in cells.enumerated() where usual.contains(cell.field) { columns[cell.field] = index }
    let context = GrammarContext(
      currency: settings.currency, decimalMark: settings.decimalMark, dateOrder: settings.dateOrder,
      fiscalYearStart: settings.fiscalYearStart, period: settings.period)
    return RecognizedTable(
      table: Table(file: place.file, header: header, rows: [row]), kind: .routing, columns: columns,
      unknownColumns: cells.indices.filter { !usual.contains(cells[$0].field) }, crossTab: nil, notes: [],
      contexts: cells.map { _ in context }, rows: [row])
  }
}

extension Condition {
  /// Values that the sheet which lists all of the field's values does not have.
  fileprivate func undeclared(_ words: PlanWords) -> [String] {
    guard case .terms(let asked) = asked.value else { return [] }
    let lexicon = words.terms(field, kind: .routing)
    return (asked.terms + asked.except).map(\.text).filter { !lexicon.resolve($0).isDeclared }
  }
}
