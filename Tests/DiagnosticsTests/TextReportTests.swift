import Diagnostics
import Testing

@Suite("The text report")
struct TextReportTests {
  @Test("has a line for each finding, note and help, and the counts at the end")
  func onePlan() {
    #expect(
      TextReport.text(of: Example.run([Example.q3])) == """
        FY26-Q3/routing.csv:15:F14: error[GAP-03]: rule R140 routes to "TBD (Q3 hire)": its leads would be unowned from 2026-07-01
          note: owners.csv:9:A9: EMEA Inside has two free seats
          note: the fallback is Unrouted
          help: name a person, a queue or a partner; until then use the fallback
        FY26-Q3: info[DAT-07]: 100% of {x}, "A:B"\\nend
        1 error, 1 info (1 waived) in 28 rows of 2 sheets

        """)
  }

  @Test("has a section for each of several plans, and the total at the end")
  func severalPlans() {
    let clean = Example.plan(findings: [])
    #expect(
      TextReport.text(of: Example.run([clean, Example.q4])) == """
        workflow-software-FY26-Q3
        no findings in 28 rows of 2 sheets

        workflow-software-FY26-Q4
        FY26-Q4/my sheet, no: 1.csv:2:B2: warning[DAT-08]: the cell holds \\u{1B}[31m\\u{202E}abc
          help: type it\\tanew
        1 warning in 1 row of 1 sheet

        1 warning in 29 rows of 3 sheets of 2 plans

        """)
  }

  @Test(
    "colours the severity alone",
    arguments: [
      (Severity.error, "1;31"), (.warning, "1;33"), (.info, "1;36"),
    ])
  func colored(severity: Severity, code: String) {
    var finding = Example.embargo
    finding.severity = severity
    finding.waived = nil
    let plan = Example.plan(findings: [finding])
    let text = TextReport.text(of: Example.run([plan]), colored: true)
    #expect(
      text.hasPrefix("FY26-Q3/routing.csv:3:A3: \u{1B}[\(code)m\(severity.rawValue)\u{1B}[0m[GAP-01]: nobody")
    )
    #expect(text.split(separator: "\u{1B}").count == 3)
    #expect(!TextReport.text(of: Example.run([plan])).contains("\u{1B}"))
  }
}
