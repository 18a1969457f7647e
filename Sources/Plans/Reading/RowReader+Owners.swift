import Diagnostics
import Vocabulary

extension RowReader {
  /// Who gets the leads of a rule, and from which column: the owner, or the one for leads that a partner leads where
  /// the owner's cell is blank.
  mutating func ruleOwner() -> (owner: Located<OwnerReference>?, field: Field) {
    let direct = owner("owner")
    guard let partner = owner("partner_owner") else { return (direct, "owner") }
    guard direct != nil else { return (partner, "partner_owner") }
    log.change(
      .changed, at: partner.location, from: partner.written, to: "(left out)",
      why: "a rule has one owner, and the direct one is taken")
    return (direct, "owner")
  }

  /// Who hears of a miss, and after how long: in two columns, or `Bo Braun (8h)` in one.
  mutating func escalation(
    to field: Field
  ) -> (to: Located<OwnerReference>?, after: Located<ServiceTime>?) {
    let after = time("escalate_after")
    guard after == nil, let cell = cell(field), !words.owners.knows(cell.text),
      let (name, time) = NameWithTime.parted(cell.text)
    else { return (owner(field), after) }
    let read = log.take(
      DurationGrammar.read(time, in: GrammarContext()), of: time, as: "escalate_after", at: cell.location,
      shown: \.description)
    return (words.owners.reference(for: name, as: field, at: cell.location, log: &log), read)
  }
}
