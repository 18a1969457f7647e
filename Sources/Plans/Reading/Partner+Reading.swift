import Diagnostics
import Sheets
import Vocabulary

extension Partner {
  init?(reading row: inout RowReader) {
    number = row.text("partner_id")
    guard let name = row.text("name") ?? number else { return nil }
    self.name = name
    id = Fold.key(name.value)
    type = row.word("type", .partnerType)
    tier = row.word("tier", .tier)
    regions = row.places("regions")
    segments = row.terms("segments")
    products = row.text("products")
    manager = row.owner("manager")
    status = row.word("status", .partnerStatus)
    agreementEnd = row.date("agreement_end")
    trained = row.training("trained")
    dealRegistration = row.flag("deal_reg")
    acceptance = row.time("accept_sla")
    capacity = row.integer("capacity")
    margin = row.text("margin")
    isExclusive = row.table.has("exclusive") ? row.flag("exclusive") : nil
    location = row.location
  }
}

extension Partner {
  /// A partner of whom only a grid of regions knows.
  init(name: Located<String>, at location: SourceLocation) {
    self.name = name
    self.location = location
    id = Fold.key(name.value)
    number = nil
    type = nil
    tier = nil
    regions = nil
    segments = nil
    products = nil
    manager = nil
    status = nil
    agreementEnd = nil
    trained = nil
    dealRegistration = nil
    acceptance = nil
    capacity = nil
    margin = nil
    isExclusive = nil
  }
}

extension RowReader {
  /// `31.08.2026`, `yes (3)`, `no`, `2`, `expired 2026-05-01`, `valid to 2027-01-31`.
  fileprivate mutating func training(_ field: Field) -> Located<Partner.Training>? {
    guard let cell = cell(field) else { return nil }
    func found(_ training: Partner.Training) -> Located<Partner.Training> {
      Located(training, written: cell.text, at: cell.location)
    }
    let words = Fold.key(cell.text)
    let header = table.columns[field].map { Fold.header(table.table.header[$0].text) } ?? ""
    let endsThen =
      ["expir", "until", "valid", "bis", "gultig", "end"].contains {
        header.contains($0) || words.contains($0)
      }
    let dayText = cell.text.split(separator: " ").last.map(String.init) ?? cell.text
    for text in [cell.text, dayText] where text.contains(where: \.isNumber) && text.count >= 6 {
      if case .value(let day, _) = DateGrammar.read(text, in: cell.context) {
        return found(endsThen ? .until(day) : .since(day))
      }
    }
    if case .value(let people, _) = IntegerGrammar.read(cell.text, in: cell.context) {
      return found(people > 0 ? .trained(people: people) : .untrained)
    }
    if case .value(let mark, _) = BooleanGrammar.read(cell.text, in: cell.context) {
      return found(mark.isTrue ? .trained(people: mark.count) : .untrained)
    }
    if ["certified", "trained", "complete", "completed", "zertifiziert"].contains(words) {
      return found(.trained(people: nil))
    }
    if ["expired", "in progress", "open", "planned", "offen", "pending", "lapsed"].contains(words) {
      return found(.untrained)
    }
    log.note(
      .unreadable(field: field, expected: "a day, yes or no, or a number of people"), written: cell.text,
      at: cell.location)
    return nil
  }
}
