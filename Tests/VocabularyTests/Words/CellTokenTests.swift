import Testing
import Vocabulary

struct CellTokenTests {
  @Test(
    "A cell without a value of its own says why",
    arguments: [
      ("", .missing), ("  ", .missing), ("-", .missing), ("—", .missing), ("n/a", .missing),
      ("N/A", .missing),
      ("k.A.", .missing), ("(blank)", .missing), ("..", .missing), ("TBD", .undecided), ("tbd.", .undecided),
      ("TBD?", .undecided), ("TBD (Q3 hire)", .undecided), ("TBD - new AE", .undecided), ("?", .undecided),
      ("???", .undecided), ("vacant", .undecided), ("vacant: Nordics", .undecided), ("offen", .undecided),
      ("open?", .undecided), ("Open (DACH AE)", .undecided), ("new hire Q4", .undecided), ("未定", .undecided),
      ("same as above", .sameAsAbove), ("\"", .sameAsAbove), ("〃", .sameAsAbove), ("↑", .sameAsAbove),
      ("^", .sameAsAbove),
      ("wie oben", .sameAsAbove), ("as Q2", .sameAsLastQuarter), ("unchanged", .sameAsLastQuarter),
      ("any", .any),
      ("*", .any), ("alle", .any), ("ROW", .rest), ("all others", .any), ("Rest of World", .rest),
      ("#REF!", .errorValue),
      ("#N/A", .errorValue), ("#NV", .errorValue), ("#BEZUG!", .errorValue), ("#WERT!", .errorValue),
      ("#DIV/0!", .errorValue), ("#NAME?", .errorValue), ("#VALUE!", .errorValue),
      ("#ÜBERLAUF!", .errorValue),
      ("####", .errorValue), ("#¡REF!", .errorValue),
    ] as [(String, CellToken)])
  func reads(_ text: String, _ token: CellToken) { #expect(CellToken.of(text) == token) }

  @Test(
    "A value is no token",
    arguments: [
      "NA", "Keller, Ana", "Keller?", "0", "DE", "All-Star Ltd", "any (excl. UK)", "all except DE", "#1",
      "# of seats",
      "#marketing", "1-49", "openSUSE", "Same Day Ltd",
    ])
  func readsNothing(_ text: String) { #expect(CellToken.of(text) == nil) }
}
