import Checks
import Diagnostics
import Testing

@Suite("Every check finds what its examples mark, and nothing else")
struct CheckExampleTests {
  /// An example with its check, shown by code and title.
  struct Case: Sendable, CustomTestStringConvertible {
    let check: any Check.Type
    let example: CheckExample
    var testDescription: String { "\(check.code): \(example.title)" }
  }

  static let cases = CheckCatalogue.checks.flatMap { check in
    check.examples.map { Case(check: check, example: $0) }
  }

  @Test("The catalogue has examples") func someExamples() {
    #expect(!Self.cases.isEmpty)
  }

  @Test("The check finds the marked cells", arguments: cases)
  func findsMarkedCells(_ shown: Case) {
    let runner = CheckExampleRunner(shown.example)
    let found = runner.found(by: shown.check)
    #expect(found == runner.marked, "\(shown.check.init().check(runner.plan).map(\.message.text))")
    #expect(runner.marked.isEmpty != shown.example.isMarked)
  }

  @Test("A message says what is wrong and what to do", arguments: cases.filter(\.example.isMarked))
  func messagesAreWhole(_ shown: Case) {
    let findings = shown.check.init().check(CheckExampleRunner(shown.example).plan)
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(!finding.message.text.isEmpty && !finding.message.help.isEmpty)
      #expect(finding.message.text.last != "." && finding.message.help.last != ".")
      #expect(!finding.message.text.contains("**") && !finding.message.text.contains("deal_size"))
      #expect(finding.code == shown.check.code && finding.name == shown.check.name)
    }
  }
}
