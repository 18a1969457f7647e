import Diagnostics
import Sheets
import Vocabulary

/// The columns of rules that no catalogue knows and that say all the same which leads a rule is for: `Deployment`.
///
/// A column is one by its place and its shape: it stands where conditions stand, left of whom a rule gives leads to,
/// and its cells hold few short values again and again. Notes, ids, days and people are none.
struct OwnConditions: Sendable {
  /// Their headers, folded; test leads have columns of the same names.
  let headers: Set<String>
  /// Those of `headers` whose cells hold bands of whole numbers.
  let numbers: Set<String>
  private let columns: [(header: String, location: SourceLocation, values: [String])]

  static let none = OwnConditions(headers: [], numbers: [], columns: [])

  init(in tables: [RecognizedTable], settings: Settings, own: OwnWords, owners: OwnerLexicon) {
    let named = Set(settings.routingAxes.map(Fold.header))
    var headers: Set<String> = []
    var numbers: Set<String> = []
    var columns: [(header: String, location: SourceLocation, values: [String])] = []
    for table in tables where [.routing, .territories].contains(table.kind) && table.crossTab == nil {
      let marked = MarkedChannels.columns(of: table)
      for index in table.unknownColumns where !marked.contains(index) {
        let header = table.table.header[index]
        let key = Fold.header(header.text)
        guard !key.isEmpty, !header.isSection, !named.contains(key), table.standsAmongConditions(index),
          ConditionHeader.mayBeOne(own.header(header.text) ?? header.text, in: table.kind)
        else { continue }
        let cells = ConditionCells(of: index, in: table)
        guard cells.areConditions(owners), !cells.values.isEmpty else { continue }
        if cells.areBands { numbers.insert(key) }
        if headers.insert(key).inserted {
          columns.append((header.text, table.table.location(ofHeader: index), cells.values))
        }
      }
    }
    self.headers = headers
    self.numbers = numbers
    self.columns = columns
  }

  private init(
    headers: Set<String>, numbers: Set<String>,
    columns: [(header: String, location: SourceLocation, values: [String])]
  ) {
    self.headers = headers
    self.numbers = numbers
    self.columns = columns
  }

  /// Says of each column how it was understood.
  func note(in log: inout ReadingLog) {
    for column in columns {
      log.note(.ownCondition(values: column.values), written: column.header, at: column.location)
    }
  }
}

extension RecognizedTable {
  /// Whether a column stands left of the owner, or between columns that are known to be conditions.
  fileprivate func standsAmongConditions(_ index: Int) -> Bool {
    guard let owner = columns["owner"] else { return false }
    let known = columns.filter { Field.routingConditions.contains($0.key) }.map(\.value)
    let first = known.min() ?? owner
    if first > owner { return index > first && index < (known.max() ?? owner) }
    return index < owner
  }
}

/// What a header says of its column.
private enum ConditionHeader {
  /// Whether a header that is no known condition may stand over one.
  static func mayBeOne(_ header: String, in kind: SheetKind) -> Bool {
    let known = [kind, .routing].contains { kind in
      HeaderCatalogue.matches(header, in: kind).contains {
        if case .similar = $0.quality { false } else { true }
      }
    }
    guard !known, !PersonalHeaders.contains(header) else { return false }
    let words = Fold.header(header).split(separator: " ").map(String.init)
    guard let last = words.last else { return false }
    if words.count == 1, groups.contains(last) { return false }
    return !people.contains(last) && !words.contains(where: others.contains)
  }

  /// Words that name groups of rows, where nothing else says of what.
  private static let groups = keys(
    "category, group, section, block, bucket, set, phase, wave, class, kategorie, gruppe, abschnitt, grupo, categoria"
  )

  /// Last words of headers over people: `Team lead`, `Approved by`.
  private static let people = keys(
    """
    lead, manager, rep, seller, owner, head, sdr, bdr, se, am, by, contact, approver, sponsor, author, assignee, planner,
    leiter, leiterin, ansprechpartner, vertreter, von, responsable, contacto, par, por
    """)

  /// Words of headers over texts, numbers and days that are about the row and ask nothing of a lead.
  private static let others = keys(
    """
    note, notes, comment, comments, remark, remarks, reason, rationale, why, description, desc, details, explanation,
    example, examples, name, title, label, rule, rules, scenario, id, ids, nr, number, ref, reference, key, link, url,
    date, day, days, since, updated, created, modified, changed, reviewed, approved, checked, version, ticket, jira, hint,
    todo, done, ok, email, mail, phone, currency, weight, share, quota, target, budget, cost, count, sum, total, volume,
    forecast, what, whom, history, previous, old, q1, q2, q3, q4, bemerkung, bemerkungen, kommentar, kommentare, hinweis, anmerkung,
    grund, begründung, beschreibung, bezeichnung, beispiel, name, titel, regel, nummer, datum, stand, geändert, geprüft,
    ziel, summe, commentaire, remarque, note, raison, motif, description, nom, titre, numéro, nota, notas, comentario,
    observaciones, motivo, descripción, nombre, título, número, fecha, 備考, メモ, 名称, 説明, 理由
    """)

  private static func keys(_ list: String) -> Set<String> {
    Set(list.split { $0 == "," || $0.isNewline }.map { Fold.header(String($0)) })
  }
}

/// The filled cells of a column whose meaning its shape must tell.
private struct ConditionCells {
  /// What they list, each once, in the order of the rows.
  let values: [String]
  /// Whether all of them are runs of numbers.
  let areBands: Bool
  private let filled: Int
  private let rows: Int
  private let isText: Bool
  private let areAnswers: Bool
  /// Whether they name rules rather than leads.
  private let namesRows: Bool

  init(of column: Int, in table: RecognizedTable) {
    let known = table.columns.filter { Field.routingConditions.contains($0.key) }.map(\.value)
    var values: [String] = []
    var seen: Set<String> = []
    var filled = 0
    var rows = 0
    var isText = false
    var namesRows = false
    var counts: [String: Int] = [:]
    var lastOpen: String?
    var areBands = true
    var bandTexts: [String] = []
    var hasRun = false
    let context = GrammarContext()
    for row in table.rows {
      let cell = row.cells[column]
      if let owner = table.columns["owner"], !row.cells.isBlank(owner) { rows += 1 }
      let key = Fold.key(cell)
      if ["catch all", "catchall", "fallback", "default", "everything else"].contains(key) {
        namesRows = true
      }
      guard CellToken.of(cell) == nil, ConditionWords.token(cell) == nil else { continue }
      filled += 1
      counts[key, default: 0] += 1
      if row.number == table.rows.last?.number, !known.isEmpty,
        known.allSatisfy({ [.missing, .any].contains(CellToken.of(row.cells[$0])) })
      {
        lastOpen = key
      }
      if case .value(let band, _) = EmployeeBandGrammar.read(cell, in: context) {
        hasRun = hasRun || band.lower?.value != band.upper?.value
        if bandTexts.last != cell, !bandTexts.contains(cell) { bandTexts.append(cell) }
      } else {
        areBands = false
      }
      let asked = ConditionGrammar.read(cell, isKnown: { _ in false })
      let items = if case .items(let items) = asked.base { items } else { [String]() }
      for item in items + asked.except {
        isText = isText || Self.isText(item)
        if seen.insert(Fold.key(item)).inserted { values.append(item) }
      }
    }
    let areRuns = areBands && hasRun && filled > 0
    self.areBands = areRuns
    // A comma in `0-50,000` parts no list.
    self.values = areRuns ? bandTexts : values
    self.filled = filled
    self.rows = rows
    self.isText = isText
    // A word of its own for the row that asks for nothing else, where all rows have one, is the row's name.
    self.namesRows = filled + 1 >= rows && (namesRows || lastOpen.map { counts[$0] == 1 } ?? false)
    areAnswers = values.allSatisfy {
      !$0.allSatisfy(\.isNumber) && ValueCatalogue.canonical($0, scope: .bool) != nil
    }
  }

  /// Whether they are what rules ask for.
  func areConditions(_ owners: OwnerLexicon) -> Bool {
    if areBands { return true }
    guard filled > 0, !isText, !namesRows, values.count <= 60 else { return false }
    guard values.count(where: owners.knows) * 2 <= values.count else { return false }
    if areAnswers { return true }
    let isRepeated = values.count * 3 <= filled * 2 || values.count < filled && values.count <= 12
    // Where each value stands once, blanks tell a condition from the name of a rule.
    let isSparse =
      values.count > 1 && values.count <= 6 && filled < rows
      && values.allSatisfy { $0.split(separator: " ").count <= 2 }
    return isRepeated || isSparse
  }

  /// Whether an item is prose, a day, a number or an address rather than a value of a list.
  private static func isText(_ item: String) -> Bool {
    if item.count > 32 || item.split(separator: " ").count > 4 { return true }
    if item.contains(where: { "@!?".contains($0) }) || item.contains("://") || item.contains(". ") {
      return true
    }
    let digits = item.count(where: \.isNumber)
    if digits * 2 >= item.count { return true }
    if case .value = DateGrammar.read(item, in: GrammarContext()) { return true }
    return false
  }
}
