import Testing
import Workbooks

@Suite("Names that no spreadsheet program has to mend")
struct NamesTests {
  @Test(
    "a sheet's name is valid",
    arguments: [
      ("Summary", "Summary"), ("RACI/Owners [EMEA]: ?*\\", "RACI-Owners -EMEA-- ---"), ("'quoted'", "quoted"),
      ("", "Untitled"), ("  ", "Untitled"), ("History", "History list"), ("HISTORY", "HISTORY list"),
      ("two\nlines", "two lines"), ("_x0041_", "-x0041-"),
      (String(repeating: "a", count: 32), String(repeating: "a", count: 31)),
      (String(repeating: "😀", count: 16), String(repeating: "😀", count: 15)),
      (String(repeating: "b", count: 30) + "'c", String(repeating: "b", count: 30)),
    ])
  func sheetName(wished: String, expected: String) {
    var names = SheetNames()
    let name = names.claim(wished)
    #expect(name == expected)
    #expect(name.utf16.count <= SheetNames.limit)
  }

  @Test(
    "sheet names differ by more than case",
    arguments: [
      (["Öl", "öl"], ["Öl", "öl (2)"]), (["Rules", "RULES", "rules"], ["Rules", "RULES (2)", "rules (3)"]),
      (["Straße", "STRASSE"], ["Straße", "STRASSE (2)"]),
      (
        [String(repeating: "a", count: 31), String(repeating: "a", count: 40)],
        [String(repeating: "a", count: 31), String(repeating: "a", count: 27) + " (2)"]
      ),
    ])
  func sheetNames(wished: [String], expected: [String]) {
    var names = SheetNames()
    #expect(wished.map { names.claim($0) } == expected)
  }

  @Test(
    "a table's or range's name is valid and reads as no cell",
    arguments: [
      ("tblRules", "tblRules"), ("deal size", "deal_size"), ("1st", "_1st"), ("A1", "_A1"), ("FY26", "_FY26"),
      ("tbl1", "_tbl1"), ("R1C1", "_R1C1"), ("r", "_r"), ("C", "_C"), ("RC", "_RC"), ("R12", "_R12"),
      ("Region", "Region"), ("Rules2", "Rules2"), ("größe", "gr__e"), ("", "_"), ("_x0041_", "name.x0041"),
    ])
  func rangeName(wished: String, expected: String) {
    var names = RangeNames()
    #expect(names.claim(wished) == expected)
  }

  @Test("tables and ranges share one set of names, whatever the case")
  func rangeNames() {
    var names = RangeNames()
    #expect(
      ["tblRules", "TBLRULES", "tblrules"].map { names.claim($0) } == [
        "tblRules", "TBLRULES_2", "tblrules_3",
      ])
    let long = String(repeating: "n", count: 300)
    let claimed = [names.claim(long), names.claim(long)]
    #expect(Set(claimed).count == 2)
    #expect(claimed.allSatisfy { $0.count <= RangeNames.limit })
  }
}
