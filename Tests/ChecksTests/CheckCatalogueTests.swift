import Checks
import Diagnostics
import Plans
import Sheets
import Testing

@Suite("The catalogue of checks")
struct CheckCatalogueTests {
  /// A check, shown by code.
  struct Entry: Sendable, CustomTestStringConvertible {
    let check: any Check.Type
    var testDescription: String { "\(check.code)" }
  }

  static let entries = CheckCatalogue.checks.map(Entry.init)

  @Test("It is sorted by code, and no code or name is used twice") func codesAreUnique() {
    let codes = CheckCatalogue.checks.map { $0.code }
    #expect(!codes.isEmpty)
    #expect(codes == Set(codes).sorted())
    #expect(Set(CheckCatalogue.checks.map { $0.name }).count == codes.count)
  }

  @Test("Names are in kebab case", arguments: entries)
  func namesAreKebabCase(_ entry: Entry) {
    let words = entry.check.name.split(separator: "-", omittingEmptySubsequences: false)
    #expect(
      words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) } })
  }

  @Test("Codes are a family and two digits", arguments: entries)
  func codesAreWellFormed(_ entry: Entry) {
    #expect(entry.check.code.description.wholeMatch(of: /[A-Z]{3}-[0-9]{2}/) != nil)
    #expect(CheckFamily(of: entry.check.code) != nil)
  }

  @Test("Each is explained, with a marked and a clean example", arguments: entries)
  func eachIsExplained(_ entry: Entry) {
    let explanation = entry.check.explanation
    for text in [explanation.finds, explanation.matters, explanation.fix] {
      #expect(text.count > 20 && text.last == ".")
    }
    #expect(entry.check.examples.contains { $0.isMarked })
    #expect(entry.check.examples.contains { !$0.isMarked })
  }

  @Test("A check is found by code or name in any case", arguments: entries)
  func foundByCodeOrName(_ entry: Entry) {
    let code = entry.check.code
    #expect(CheckCatalogue.check(named: code.description.lowercased())?.code == code)
    #expect(CheckCatalogue.check(named: entry.check.name.uppercased())?.code == code)
    #expect(CheckCatalogue.check(named: "no such check") == nil)
  }
}
