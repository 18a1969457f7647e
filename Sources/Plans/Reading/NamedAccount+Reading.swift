import Diagnostics
import Vocabulary

extension NamedAccount {
  init?(reading row: inout RowReader) {
    number = row.text("account_id")
    domain = row.text("domain")
    guard let name = row.text("name") ?? domain ?? number else { return nil }
    self.name = name
    parent = row.text("parent")
    owner = row.owner("owner")
    partner = row.owner("partner")
    segment = row.terms("segment").flatMap { cell in
      cell.value.terms.first.map { term in cell.map { _ in term } }
    }
    country = row.text("country")
    location = row.location
  }
}

extension Product {
  init?(reading row: inout RowReader) {
    guard let name = row.text("name") ?? row.text("line") ?? row.text("product_id") else { return nil }
    self.name = name
    term = row.words.products.resolve(name.written).term
    location = row.location
  }
}

extension Waiver {
  init?(reading row: inout RowReader) {
    guard let code = row.text("code") else { return nil }
    self.code = code
    place = row.text("where")
    reason = row.text("reason")
    owner = row.text("owner")
    until = row.date("until")
    location = row.location
  }
}

extension TestLead {
  init?(reading row: inout RowReader) {
    guard let name = row.text("case_id") ?? row.text("name") else { return nil }
    self.name = name
    conditions = row.conditions()
    expectedOwner = row.owner("expected_owner")
    expectedRule = row.text("expected_rule")
    location = row.location
  }
}
