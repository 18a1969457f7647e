import Diagnostics
import Plans
import Workbooks

/// The values that drop-downs offer, in sight at the end of a workbook.
enum ListsSheet {
  /// What becomes of a finding; the first is what each starts with.
  static let states = ["open", "in progress", "corrected", "accepted"]

  static let names = [
    DefinedName("FindingStates", .column(table: "tblStates", header: "State")),
    DefinedName("People", .column(table: "tblPeople", header: "Person")),
  ]

  /// The lists of the master workbook, with everybody who is there.
  static func worksheet(_ playbook: Playbook) -> Worksheet {
    worksheet(
      playbook, back: Words.back,
      people: playbook.plan.roster.members.filter { $0.status?.value != "left" }.map(\.name.value))
  }

  static func worksheet(_ playbook: Playbook, back: Cell, people: [String]) -> Worksheet {
    Worksheet(
      name: "Lists", kind: .choices, title: "Lists", subtitle: playbook.subtitle, back: back,
      intro: ["What the drop-downs of this workbook offer. Add a row to offer more."],
      blocks: [
        .heading("States of a finding"),
        .table(
          NamedTable(
            name: "tblStates", columns: [.init("State", widest: 30)], rows: states.map { [.text($0)] },
            emptyText: "No state")),
        .heading("People"),
        .table(
          NamedTable(
            name: "tblPeople", columns: [.init("Person", widest: 40)], rows: people.map { [.text($0)] },
            emptyText: "No roster in the plan")),
      ])
  }
}
