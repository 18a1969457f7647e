import Diagnostics
import Testing

@Suite("A cell address")
struct CellAddressTests {
  @Test(
    "counts columns as a spreadsheet does",
    arguments: [
      (0, "A"), (5, "F"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
      (16_383, "XFD"),
    ])
  func letters(column: Int, letters: String) {
    #expect(CellAddress.letters(ofColumn: column) == letters)
    #expect(CellAddress(column: column, row: 14).description == letters + "14")
  }

  @Test(
    "leaves out of a place what is not known",
    arguments: [
      (SourceLocation(file: "routing.csv"), "routing.csv"),
      (SourceLocation(file: "routing.csv", row: 14, line: 15), "routing.csv:15"),
      (SourceLocation(file: "routing.csv", row: 14, line: 15, columnIndex: 5), "routing.csv:15:F14"),
      (SourceLocation(file: "routing.csv", row: 14, columnIndex: 5), "routing.csv:F14"),
      (SourceLocation(file: "routing.csv", columnIndex: 5, column: "Owner"), "routing.csv"),
    ])
  func place(location: SourceLocation, text: String) {
    #expect(location.description == text)
  }
}
