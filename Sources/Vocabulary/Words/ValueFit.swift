/// Tells whether the values of a column are such as a field holds.
struct ValueFit {
  let names: DeclaredNames
  /// Whether no column has a header: then values also say what nothing else could, such as the order of rules.
  let isHeaderless: Bool

  /// How many of the values, in percent, are such as the field holds; 0 where values alone do not tell.
  func share(of texts: [String], in field: Field, _ type: FieldType, of kind: SheetKind) -> Int {
    guard !texts.isEmpty else { return 0 }
    guard let isSuch = test(field, type, of: kind, texts) else { return 0 }
    return texts.count(where: isSuch) * 100 / texts.count
  }

  private typealias Test = (String) -> Bool

  private func test(_ field: Field, _ type: FieldType, of kind: SheetKind, _ texts: [String]) -> Test? {
    switch type {
    case .email: return Self.isEmail
    case .url: return Self.isAddress
    case .range(.money):
      // Without a band a column may hold quotas or budgets as well.
      guard isHeaderless || texts.contains(where: Self.isBandOfMoney) else { return nil }
      return Self.isMoney
    case .choice(let scope?), .list(.choice(let scope?)): return test(scope)
    // Of several times a first answer is the usual one; months and years are no time to answer in.
    case .duration where !isHeaderless:
      guard field == "sla_first" else { return nil }
      return Self.isTimeToAnswer
    case .list(.range(.prefix)) where !isHeaderless:
      // Digits alone may count anything; a leading zero or an open end is a code.
      guard texts.contains(where: Self.isSurelyPostal) else { return nil }
      return Self.isPostal
    case .reference, .list(.reference):
      if field == "segment" || field == "segments" { return isSegment }
      return nil
    default: return isHeaderless ? testWithoutHeader(field, type, of: kind, texts) : nil
    }
  }

  private func testWithoutHeader(_ field: Field, _ type: FieldType, of kind: SheetKind, _ texts: [String])
    -> Test?
  {
    switch type {
    case .money: return Self.isMoney
    case .range(.int): return Self.isBand
    case .list(.range(.prefix)), .range(.prefix): return Self.isPostal
    case .duration: return Self.isDuration
    case .owner:
      if texts.count(where: Self.isEmail) * 2 > texts.count { return Self.isEmail }
      return isOwner
    case .int where field == "priority":
      let numbers = texts.compactMap { Int($0) }
      let isRising = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
      guard numbers.count == texts.count, numbers.count > 1, isRising else { return nil }
      return Self.isAnything
    case .id where field == "rule_id" || field == "territory_id" || field == "account_id":
      guard Set(texts).count == texts.count else { return nil }
      return Self.isID
    case .text where kind == .owners && field == "name":
      // People, and desks such as `Inbound desk`, each once.
      guard Set(texts).count == texts.count else { return nil }
      return Self.isNobodysJob
    case .text where kind == .accounts && field == "domain": return Self.isDomain
    case .text where kind == .accounts && field == "name":
      // Owners come back from account to account, and the roster knows them.
      guard Set(texts).count == texts.count else { return nil }
      return isAccount
    case .text where kind == .partners && field == "name": return isPartner
    default: return nil
    }
  }

  private static func isNobodysJob(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !isEmail(text) && ValueCatalogue.canonical(text, scope: .job) == nil
      && !Places.readings(of: text).contains { !$0.isAmbiguous }
  }

  private func isAccount(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !Self.isEmail(text) && !Self.isDomain(text)
      && !names.has(text, as: .person) && ValueCatalogue.canonical(text, scope: .country) == nil
  }

  private func isPartner(_ text: String) -> Bool { names.has(text, as: .partner) }

  private static func isAnything(_ text: String) -> Bool { true }

  /// `R10`, `T-14`: letters in front of a number.
  private static func isID(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.first?.isLetter == true && !text.contains(" ")
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
  }

  /// Words of these lists are too short or too common to tell what a column is.
  private func test(_ scope: ValueScope) -> Test? {
    switch scope {
    case .null, .bool, .raci, .clock, .role, .status, .setting, .period, .tier, .hitPolicy, .ledBy, .language:
      return nil
    case .country, .region:
      return { text in names.has(text, as: .region) || isList(text, of: scope) }
    default: return { isList($0, of: scope) }
    }
  }

  /// `Healthcare or Retail`, `not Public sector`, `all but DACH`: every value named is one of the scope.
  private func isList(_ text: String, of scope: ValueScope) -> Bool {
    func isKnown(_ item: String) -> Bool { ValueCatalogue.canonical(item, scope: scope) != nil }
    let read = ConditionGrammar.read(text, isKnown: isKnown)
    guard case .items(let items) = read.base else {
      return !read.except.isEmpty && read.except.allSatisfy(isKnown)
    }
    return (items + read.except).allSatisfy(isKnown)
  }

  private func isSegment(_ text: String) -> Bool {
    names.has(text, as: .segment) || ValueCatalogue.canonical(text, scope: .sizeClass) != nil
  }

  /// Somebody of the roster, or what is written like a name: `Ana Keller`, `Keller, Ana`, `Jan de Vries`.
  private func isOwner(_ text: String) -> Bool {
    if names.has(text, as: .person) || names.has(text, as: .partner) { return true }
    let words = text.split { " ,".contains($0) }
    return (2...4).contains(words.count) && !text.contains(where: \.isNumber)
      && words.allSatisfy { $0.allSatisfy { $0.isLetter || "'’-.".contains($0) } }
      && words.first?.first?.isUppercase == true && words.last?.first?.isUppercase == true
      && ValueCatalogue.canonical(text, scope: .job) == nil
      && ValueCatalogue.canonical(text, scope: .country) == nil
      && ValueCatalogue.canonical(text, scope: .region) == nil
      && ValueCatalogue.canonical(text, scope: .sizeClass) == nil
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains(" ")
  }

  private static func isDomain(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && !text.contains(" ") && !text.contains("@")
      && parts.allSatisfy { !$0.isEmpty } && (parts.last?.allSatisfy(\.isLetter) ?? false)
  }

  static func isMoney(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber), text.contains(where: { "$€£¥".contains($0) }) else {
      return false
    }
    if case .value = MoneyBandGrammar.read(text, in: GrammarContext()) { return true }
    return false
  }

  /// `> $250k`, `10–100 k€`, `up to $50k`: more than one amount.
  private static func isBandOfMoney(_ text: String) -> Bool {
    guard isMoney(text) else { return false }
    if text.contains(where: { "<>≤≥+-–—".contains($0) }) { return true }
    return text.split(separator: " ").contains {
      $0.count >= 2 && $0.allSatisfy(\.isLetter) && !HeaderUnit.isUnit($0)
    }
  }

  private static func isBand(_ text: String) -> Bool {
    guard text.contains(where: { "-–+<>≤≥".contains($0) }) else { return false }
    if case .value = EmployeeBandGrammar.read(text, in: GrammarContext()) { return true }
    return false
  }

  private static func isPostal(_ text: String) -> Bool {
    let digits = text.filter(\.isNumber).count
    guard digits >= 2, !text.contains(" ") || text.contains(",") else { return false }
    if case .value = PostalGrammar.read(text, in: GrammarContext()) {
      return text.allSatisfy { $0.isNumber || "-–*x, ".contains($0) }
    }
    return false
  }

  private static func isSurelyPostal(_ text: String) -> Bool {
    let digits = text.prefix(while: \.isNumber)
    return (2...5).contains(digits.count)
      && (text.hasPrefix("0") || ["*", "x", "xx", "xxx"].contains(text.dropFirst(digits.count).lowercased()))
  }

  private static func isTimeToAnswer(_ text: String) -> Bool {
    guard text.contains(where: \.isLetter),
      case .value(let time, _) = DurationGrammar.read(text, in: GrammarContext())
    else { return false }
    return time.comparableMinutes <= 30 * 1_440
  }

  private static func isDuration(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber), text.contains(where: \.isLetter) else { return false }
    if case .value = DurationGrammar.read(text, in: GrammarContext()) { return true }
    return false
  }
}
