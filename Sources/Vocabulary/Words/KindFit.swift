/// How well headers fit a kind.
struct KindFit {
  /// How far the file's name outweighs headers, in thousandths of a full match.
  private static let nameBonus = 250
  /// What a kind loses whose required columns are missing; less where the file's name says it is that kind.
  private static let missingPenalty = (named: 100, other: 350)
  /// What a kind loses that has none of its typical columns.
  private static let untypicalPenalty = 120

  let kind: SheetKind
  let isComplete: Bool
  /// What names the rows is there, and most else is known: enough to say what is missing.
  let isNearlyComplete: Bool
  private let lacksOwnersAlone: Bool
  let known: Int
  let count: Int
  /// The share of headers that became a field, in thousandths.
  let share: Int
  let score: Int

  /// `headers` are those that are not blank.
  init(kind: SheetKind, headers: [HeaderKeys], hint: SheetKind?) {
    let assignment = ColumnAssignment(headers.map { HeaderCatalogue.matches($0, in: kind) })
    let fields = assignment.columns.compactMap { $0 }
    let requirement = KindRequirement.of(kind)
    self.kind = kind
    isComplete = requirement.missing(from: Set(fields.map(\.field))).isEmpty
    known = fields.count
    count = headers.count
    share = count == 0 ? 0 : known * 1000 / count
    let usual = count == 0 ? 0 : fields.count { $0.place == 0 } * 1000 / count
    let hasSubject = assignment.columns.prefix(3).contains {
      $0.map { requirement.subject.contains($0.field) } ?? false
    }
    let isTypical =
      requirement.typical.isEmpty || fields.contains { requirement.typical.contains($0.field) }
    lacksOwnersAlone = requirement.missing(from: Set(fields.map(\.field))) == [["owner"]]
    isNearlyComplete = hasSubject && share >= 600 && known >= 3
    score =
      share + usual / 10 + (hasSubject ? 100 : 0) + (hint == kind ? Self.nameBonus : 0)
      - (isTypical ? 0 : Self.untypicalPenalty)
      - (isComplete ? 0 : hint == kind ? Self.missingPenalty.named : Self.missingPenalty.other)
  }

  /// Whether all that is missing is a header over the owners, whom the cells show.
  func hasOwners(headers: [String], cells: [[String]], names: DeclaredNames) -> Bool {
    guard lacksOwnersAlone, known >= 2 else { return false }
    let columns = ColumnAssignment(headers.map { HeaderCatalogue.matches($0, in: kind) }).columns
    return OwnerColumn.match(headers: headers, kind: kind, columns: columns, cells: cells, names: names)
      != nil
  }
}
