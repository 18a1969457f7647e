/// Tells by their cells whether a column holds owners: those that other sheets declare, or what is written like them.
struct OwnerShape {
  let names: DeclaredNames

  /// How many cells of a column name somebody, in percent of those that say anything.
  struct Share {
    /// Cells with a name that a roster or a partners sheet declares.
    let declared: Int
    /// Cells that are owners by name or shape.
    let owners: Int
    /// Cells that can hardly be anything else.
    let certain: Int
  }

  /// `nil` where too few cells say anything.
  func share(of cells: [String]) -> Share? {
    // What is undecided, blank or `same as above` speaks neither for nor against.
    let texts = Set(cells.filter { CellToken.of($0) == nil && !OwnerWords.isUndecided($0) }).sorted()
    guard texts.count >= 2 else { return nil }
    let signs = texts.map(sign)
    func percent(_ least: Sign) -> Int { signs.count { $0 >= least } * 100 / texts.count }
    return Share(declared: percent(.declared), owners: percent(.possible), certain: percent(.shape))
  }

  /// Whether a text can hardly be anything but an owner: `Dana White`, `Partner desk`.
  func isOwner(_ text: String) -> Bool { sign(text) >= .shape }

  private enum Sign: Int, Comparable {
    case none, possible, shape, declared
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The weakest sign of all the names in a cell.
  private func sign(_ text: String) -> Sign {
    guard case .value(let owner, _) = OwnerGrammar.read(text, in: GrammarContext(), isKnown: isDeclared),
      !owner.parties.isEmpty
    else { return .none }
    return owner.parties.map { sign($0, isPool: owner.isRoundRobin) }.min() ?? .none
  }

  private func isDeclared(_ name: String) -> Bool {
    names.has(name, as: .person) || names.has(name, as: .partner)
  }

  private func sign(_ party: OwnerText.Party, isPool: Bool) -> Sign {
    let name = party.name
    if isDeclared(name) { return .declared }
    if party.kind != nil || isPool { return .shape }
    // `Inside sales` and `SDR` are desks that some plans name as owners, and jobs of persons in others.
    if isValue(name, of: .job) || isValue(name, of: .role) { return .possible }
    guard !name.contains(where: \.isNumber), !Self.words.contains(where: { isValue(name, of: $0) }) else {
      return .none
    }
    let words = name.split { " ,".contains($0) }
    guard (1...4).contains(words.count), words.allSatisfy(Self.isPartOfName),
      let first = words.first, let last = words.last, first.first?.isLowercase != true
    else { return .none }
    if words.count > 1, OwnerWords.isLegalForm(String(last)) { return .shape }
    if words.count > 1, OwnerWords.isTitle(String(first)) || Self.isInitial(first) { return .shape }
    // Many scripts have no capitals.
    let isNamed = first.first?.isLowercase != true && last.first?.isLowercase != true
    return words.count == 1 || !isNamed ? .possible : .shape
  }

  private func isValue(_ text: String, of scope: ValueScope) -> Bool {
    ValueCatalogue.canonical(text, scope: scope) != nil
  }

  private static func isPartOfName(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter || "'’-.&".contains($0) } && word.contains(where: \.isLetter)
  }

  /// `K.` before a surname.
  private static func isInitial(_ word: Substring) -> Bool {
    word.count <= 4 && word.last == "." && word.first?.isUppercase == true
  }

  /// Lists whose words are no people.
  private static let words: [ValueScope] = [
    .bool, .method, .ledBy, .partnerType, .sizeClass, .region, .country, .subdivision, .stage,
    .lifecycle, .industry, .leadSource, .channel, .content, .language, .accountType, .tier, .clock, .cadence,
    .status, .processStage, .model,
  ]
}
