import Diagnostics
import Testing

@Suite("The GitHub report")
struct GitHubReportTests {
  @Test("has a workflow command for each finding, and the counts at the end")
  func commands() {
    #expect(
      GitHubReport.text(of: Example.run([Example.q3])) == """
        ::error file=Fixtures/workflow-software/FY26-Q3/routing.csv,line=15,col=6,title=GAP-03::rule R140 routes to \
        "TBD (Q3 hire)": its leads would be unowned from 2026-07-01%0Anote: owners.csv:9:A9: EMEA Inside has two \
        free seats%0Anote: the fallback is Unrouted%0Ahelp: name a person, a queue or a partner; until then use the \
        fallback
        ::notice title=DAT-07::100%25 of {x}, "A:B"%0Aend
        1 error, 1 info (1 waived) in 28 rows of 2 sheets

        """)
  }

  @Test("encodes what would end a property")
  func properties() {
    #expect(
      GitHubReport.text(of: Example.run([Example.q4])).hasPrefix(
        "::warning file=/plans/FY26 Q4/my sheet%2C no%3A 1.csv,line=2,col=2,title=DAT-08::the cell holds"))
  }
}
