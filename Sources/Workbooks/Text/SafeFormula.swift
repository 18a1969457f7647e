/// Holds formulas to the limits of spreadsheet programs.
enum SafeFormula {
  /// The formula with one equals sign before it; `nil` where a program would repair the file and drop it.
  static func text(_ formula: String) -> String? {
    var text = SafeText.oneLine(formula)
    if text.hasPrefix("=") { text.removeFirst() }
    guard !text.isEmpty, text.utf16.count < 8_192, longestLiteral(text) <= 255 else { return nil }
    return "=" + text
  }

  /// The length of the longest text between quotation marks.
  private static func longestLiteral(_ formula: String) -> Int {
    var longest = 0
    var length = 0
    var isInside = false
    for unit in formula.utf16 {
      if unit == 0x22 {
        isInside.toggle()
        length = 0
      } else if isInside {
        length += 1
        longest = max(longest, length)
      }
    }
    return longest
  }
}
