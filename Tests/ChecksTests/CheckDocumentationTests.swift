import Checks
import Diagnostics
import Testing

@Suite("What explain says of a check")
struct CheckDocumentationTests {
  @Test("The list has a line for each check under its family") func list() {
    let list = CheckDocumentation.list()
    let lines = list.split(separator: "\n")
    #expect(lines.first == "Ownership gaps")
    #expect(lines.contains { $0.hasPrefix("  GAP-03  rule-without-owner  ") && $0.hasSuffix(" error") })
    #expect(lines.count { $0.hasPrefix("  ") } == CheckCatalogue.checks.count)
  }

  @Test(
    "The text has headings, explanation and examples, and no line is too long",
    arguments: CheckCatalogueTests.entries)
  func text(_ entry: CheckCatalogueTests.Entry) {
    let text = CheckDocumentation.text(of: entry.check)
    #expect(text.hasPrefix("\(entry.check.code) \(entry.check.name) ("))
    for heading in ["What it finds", "Why it matters", "How to fix it", "Example: "] {
      #expect(text.contains("\n\(heading)"))
    }
    #expect(text.split(separator: "\n").filter { !$0.hasPrefix("    ") }.allSatisfy { $0.count <= 80 })
  }

  @Test("The Markdown catalogue holds every check and example", arguments: CheckCatalogueTests.entries)
  func markdown(_ entry: CheckCatalogueTests.Entry) {
    let catalogue = CheckDocumentation.markdown()
    #expect(catalogue.contains("\n### \(entry.check.code) \(entry.check.name)\n"))
    #expect(catalogue.contains(String(CheckDocumentation.markdown(of: entry.check, level: 3).dropLast())))
  }
}
