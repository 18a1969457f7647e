/// The line at the foot of each printed page: what the workbook is at the left, sheet and page at the right.
package struct PageFooter: Hashable, Sendable {
  package let left: String

  /// Footers are printed in 10 points.
  private static let size = 10
  /// What stands at the right beside the sheet's name: ` · Page 10 of 10`.
  private static let page = " · Page 100 of 100"
  /// The most UTF-16 units of the left part; a whole footer has at most 255.
  private static let units = 150

  /// - Parameter isLandscape: whether the sheet lies on its long side.
  init(_ footnote: String, sheet: String, paper: Workbook.Paper, isLandscape: Bool) {
    let right = TextWidth.pixels(sheet + Self.page, size: Self.size)
    left = Self.fitted(footnote, width: paper.width(isLandscape: isLandscape) - right - 24)
  }

  /// The footnote, without the end of its first part where it is too long: its last parts say period and day.
  private static func fitted(_ footnote: String, width: Int) -> String {
    func fits(_ text: String) -> Bool {
      TextWidth.pixels(text, size: size) <= width && SafeText.escaped(text).utf16.count <= units
    }
    if fits(footnote) { return footnote }
    var parts = footnote.components(separatedBy: " · ")
    let rest = parts.dropFirst().map { " · " + $0 }.joined()
    // No more than a foot may hold is looked at: a title may be as long as a book.
    var head = parts.removeFirst().prefix(units)
    while !head.isEmpty, !fits(head + "…" + rest) { head.removeLast() }
    if !head.isEmpty { return head + "…" + rest }
    var tail = rest.suffix(units)
    while !tail.isEmpty, !fits("…" + tail) { tail.removeFirst() }
    return tail.isEmpty ? "" : "…" + tail
  }
}

extension String {
  /// The parts between a separator.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

extension Workbook.Paper {
  /// What can be printed on, in pixels of 96 to the inch, without margins of half an inch.
  func width(isLandscape: Bool) -> Int {
    switch (self, isLandscape) {
    case (.a4, false): 697
    case (.a4, true): 1_026
    case (.letter, false): 720
    case (.letter, true): 960
    }
  }
}
