import Testing
import Vocabulary

struct GrammarsPostalTests {
  @Test(arguments: [
    ("80-87", "8..<88"), ("80 - 87", "8..<88"), ("80–87", "8..<88"), ("80 bis 87", "8..<88"),
    ("80*", "8..<81"),
    ("80xxx", "8..<81"), ("80XXX", "8..<81"), ("80…", "8..<81"), ("8", "8..<9"), ("80000–87999", "8..<88"),
    ("80-89", "8..<9"),
    ("0-9", "..<…"), ("00-09", "..<1"), ("90-99", "9..<…"), ("01067", "01067..<01068"),
    ("SW1A", "SW1A..<SW1B"),
    ("sw1a 1aa", "SW1A1AA..<SW1A1AB"), ("K1A", "K1A..<K1B"), ("W9", "W9..<WA"), ("KZ", "KZ..<L"),
    ("94105, 94404", "94105..<94106 94404..<94405"), ("10001:10099", "10001..<101"),
    ("10001 to 10099", "10001..<101"),
    ("34–39, 111–113", "34..<4 111..<114"), ("80/81", "8..<81 81..<82"),
    ("80 81 82", "8..<81 81..<82 82..<83"),
    ("SE1 SE2", "SE1..<SE2 SE2..<SE3"), ("PLZ 80-87", "8..<88"), ("D-80331", "80331..<80332"),
    ("80xxx-87xxx", "8..<88"),
    ("SW1A-SW1Y", "SW1A..<SW1Z"), ("94105-1234", "94105..<94106"), ("00-950", "0095..<00951"),
    ("123 45", "12345..<12346"),
    ("80\n81", "8..<81 81..<82"), ("1030", "103..<1031"),
  ])
  func rangeOfPrefixesIsAnInterval(text: String, expectation: String) {
    let ranges = PostalGrammar.read(text, in: GrammarContext()).value
    #expect(ranges?.map { "\($0.lower)..<\($0.upper ?? "…")" }.joined(separator: " ") == expectation)
  }

  @Test(arguments: ["", "87-80", "80-", "-80", "any", "80-87-90", "Ü1", "80 excl. 85", "*", "xxx", "80_87"])
  func whatIsNoPostalRangeIsUnreadable(text: String) {
    #expect(PostalGrammar.read(text, in: GrammarContext()).isUnreadable)
  }

  @Test func rangeTurnedIntoADateIsADoubt() {
    #expect(
      PostalGrammar.read("10-Nov", in: GrammarContext()).doubt
        == .spreadsheetDate(candidates: ["10-11", "11-10"]))
  }

  @Test func leftOutPartsAreNoticed() {
    #expect(PostalGrammar.read("D-80331", in: GrammarContext()).noticeKinds == [.changed])
    #expect(PostalGrammar.read("94105-1234", in: GrammarContext()).noticeKinds == [.changed])
    #expect(PostalGrammar.read("80-87", in: GrammarContext()).noticeKinds == [])
  }

  /// Containment on strings against the numbers they stand for.
  @Test func rangesHoldTheCodesThatBeginWithTheirPrefixes() throws {
    let prefixes = [
      "0", "9", "00", "09", "10", "19", "34", "39", "99", "103", "111", "113", "199", "200",
    ]
    var ranges: [(range: PostalRange, codes: Set<String>)] = []
    let codes = (0..<1_000).map { String(String($0 + 1_000).dropFirst()) }
    for first in prefixes {
      for last in prefixes where last.count == first.count && first <= last {
        let range = try #require(PostalRange(first: first, last: last))
        let members = codes.filter { (first...last).contains(String($0.prefix(first.count))) }
        #expect(codes.filter(range.contains) == members)
        ranges.append((range, Set(members)))
      }
    }
    #expect(ranges.count > 20)
    for (left, members) in ranges {
      for (right, others) in ranges {
        #expect(left.overlaps(right) == !members.isDisjoint(with: others))
        #expect(left.contains(right) == members.isSuperset(of: others))
        #expect((left == right) == (members == others))
      }
    }
  }

  @Test func neighboursTouch() throws {
    let low = try #require(PostalRange(first: "80", last: "84"))
    let high = try #require(PostalRange(first: "85", last: "89"))
    #expect(low.upper == high.lower)
    #expect(!low.overlaps(high))
    #expect(low < high)
    #expect(PostalRange(prefix: "8") == PostalRange(first: "80", last: "89"))
    #expect(low.description == "80–84")
    #expect(low.contains("80 331"))
    #expect(!low.contains("85000"))
    #expect(!low.contains("n/a"))
  }
}
