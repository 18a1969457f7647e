import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Customers and prospects that are owned by name.
enum AccountsSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.accounts) else { return nil }
    return Worksheet(
      name: "Named Accounts", kind: .list, title: "Named Accounts", subtitle: playbook.subtitle,
      back: Words.back, intro: ["Accounts that go to their owner, whatever the rules say of their region."],
      blocks: [
        .table(
          NamedTable(
            name: "tblAccounts",
            columns: [
              .init("Account", widest: 40), .init("Domain", widest: 28), .init("Parent", widest: 30),
              .init("Segment", widest: 20), .init("Country", .mark), .init("Owner", widest: 26),
              .init("Partner", widest: 30),
            ],
            rows: plan.accounts.map { account in
              NamedTable.Row(
                [
                  .text(account.name.value, tone: .strong), Words.text(account.domain),
                  Words.text(account.parent),
                  account.segment.map { .text($0.value.text) } ?? .blank, Words.text(account.country),
                  Words.owner(account.owner, blank: "no owner"), Words.owner(account.partner),
                ], anchor: Words.rowAnchor(account.location))
            }, emptyText: "No named account"))
      ])
  }
}
