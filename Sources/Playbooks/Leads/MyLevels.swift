import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The promises that a sales lead's team keeps, and who hears of a miss.
enum MyLevels {
  /// Promises to everybody, and those that name one of these segments.
  static func levels(of plan: Plan, segments: Set<String>) -> [ServiceLevel] {
    let all = plan.segments.map { Fold.key($0.name.value) }.filter { !$0.isEmpty }
    let own = Set(segments.map(Fold.key))
    return plan.serviceLevels.filter { level in
      let words = Self.words(level.appliesTo?.value ?? "")
      let named = all.filter { words.contains(" \($0) ") }
      return named.isEmpty || named.contains { own.contains($0) }
    }
  }

  static func table(_ name: String, _ levels: [ServiceLevel]) -> NamedTable {
    NamedTable(
      name: name,
      columns: [
        .init("For", widest: 26), .init("Promise", widest: 64), .init("Escalates to", widest: 26),
        .init("After", .mark), .init("On a miss", widest: 24),
      ],
      rows: levels.map { level in
        let clock = level.clock?.value
        func promise(_ word: String, _ time: Located<ServiceTime>?) -> String? {
          time.map { "\(word) within \(ServiceTime($0.value.length, clock: $0.value.clock ?? clock))" }
        }
        let promises = [
          promise("accept", level.accept), promise("answer", level.firstResponse),
          promise("resolve", level.resolve),
        ].compactMap { $0 }
        return [
          Words.text(level.appliesTo ?? level.name),
          .text(promises.joined(separator: ", ").capitalizedFirst),
          .text(level.escalations.map(\.value.title).joined(separator: ", then ")),
          Words.time(level.escalateAfter, clock: clock), Words.text(level.onBreach),
        ]
      }, emptyText: "No service level in the plan")
  }

  /// The words of a text, folded, each between spaces.
  private static func words(_ text: String) -> String {
    " " + text.split { ",;/+&".contains($0) }.map { Fold.key(String($0)) }.joined(separator: " ") + " "
  }
}
