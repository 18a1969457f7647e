import Testing
import Workbooks

@Suite("Text is made fit for a file")
struct SafeTextTests {
  @Test(
    "what breaks a file is left out, everything else stays",
    arguments: [
      ("plain", "plain"), ("Ünïcode → €", "Ünïcode → €"), ("a\u{0}b\u{8}c\u{1F}", "abc"), ("a\tb", "a b"),
      ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\u{2028}b\u{85}c", "a\nb\nc"), ("\u{7F}\u{9F}", ""),
      ("😀 =1+1", "😀 =1+1"),
    ])
  func cleaned(text: String, expected: String) {
    #expect(SafeText.cleaned(text) == expected)
  }

  @Test("non-characters are left out", arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF] as [UInt32])
  func nonCharacter(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(SafeText.cleaned("a\(Character(scalar))b") == "ab")
  }

  @Test(
    "one line has no breaks and no spaces at its ends",
    arguments: [
      ("a\nb", "a b"), (" a ", "a"), ("a b", "a b"), ("\n", ""), ("Deal\r\nsize (EUR)", "Deal size (EUR)"),
    ])
  func oneLine(text: String, expected: String) {
    #expect(SafeText.oneLine(text) == expected)
  }

  @Test(
    "what would be read as another character is escaped",
    arguments: [
      ("_x0041_", "_x005F_x0041_"), ("a_x00e9_b", "a_x005F_x00e9_b"),
      ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
      ("_x041_", "_x041_"), ("_xGGGG_", "_xGGGG_"), ("_x0041", "_x0041"), ("snake_case_", "snake_case_"),
    ])
  func escaped(text: String, expected: String) {
    #expect(SafeText.escaped(text) == expected)
  }

  @Test(
    "a cell holds 32,767 units, and what is cut ends in an ellipsis",
    arguments: [
      (String(repeating: "a", count: 32_767), 32_767, false),
      (String(repeating: "a", count: 32_768), 32_767, true),
      (String(repeating: "😀", count: 16_383), 32_766, false),
      (String(repeating: "😀", count: 16_384), 32_767, true),
    ])
  func cut(text: String, units: Int, isCut: Bool) {
    let cell = SafeText.cell(text)
    #expect(cell.utf16.count == units)
    #expect(cell.hasSuffix("…") == isCut)
  }

  @Test("a cut text is short enough after it is escaped, too")
  func cutOfEscapedText() {
    let cell = SafeText.cell(String(repeating: "_x0041_", count: 4_000))
    #expect(cell.hasSuffix("…"))
    #expect(SafeText.escaped(cell).utf16.count <= SafeText.cellLimit)
  }
}
