import Testing
import Workbooks

@Suite("Text is measured as a spreadsheet program draws it")
struct MeasureTests {
  @Test(
    "widths are those of Calibri 11",
    arguments: [
      ("", 0), ("0000000000", 75), ("W", 14), ("iii", 12), ("a\nWW", 27), ("漢字", 30), ("e\u{301}", 8),
    ])
  func width(text: String, pixels: Int) {
    #expect(TextWidth.pixels(text) == pixels)
  }

  @Test("bold is wider, and size counts in proportion")
  func weightAndSize() {
    #expect(TextWidth.pixels("Routing rules", isBold: true) > TextWidth.pixels("Routing rules"))
    #expect(TextWidth.pixels("0000000000", size: 22) == 149)
  }

  @Test(
    "lines break between words, and within a word only where it is too long",
    arguments: [
      ("one two", 200, ["one two"]), ("one two", 40, ["one", "two"]), ("a\nb", 200, ["a", "b"]),
      ("", 50, [""]),
      ("00000000", 30, ["0000", "0000"]), ("x 00000000", 30, ["x", "0000", "0000"]),
      ("a\n\nb", 99, ["a", "", "b"]),
    ])
  func lines(text: String, width: Int, expected: [String]) {
    #expect(LineBreaks.lines(text, width: width) == expected)
  }

  @Test(
    "days have the numbers of the 1900 system",
    arguments: [
      (Day(year: 1900, month: 3, day: 1), 61), (Day(year: 2024, month: 2, day: 29), 45_351),
      (Day(year: 2026, month: 7, day: 1), 46_204), (Day(year: 9999, month: 12, day: 31), 2_958_465),
      (Day(year: 1900, month: 2, day: 28), nil), (Day(year: 2026, month: 2, day: 29), nil),
      (Day(year: 2026, month: 13, day: 1), nil), (Day(year: 10_000, month: 1, day: 1), nil),
    ] as [(Day, Int?)])
  func serial(day: Day, expected: Int?) {
    #expect(day.serial == expected)
  }
}
