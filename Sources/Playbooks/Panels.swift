/// A matrix with more columns than fit on paper, cut into worksheets side by side.
enum Panels {
  /// As many columns in each as in the others, and no more than fit.
  static func cut(_ count: Int, most: Int) -> [Range<Int>] {
    let panels = max(1, (count + most - 1) / most)
    return (0..<panels).map { count * $0 / panels..<count * ($0 + 1) / panels }
  }

  static func name(_ name: String, _ index: Int) -> String { index == 0 ? name : "\(name) \(index + 1)" }

  static func title(_ title: String, _ index: Int, of count: Int) -> String {
    count == 1 ? title : "\(title), part \(index + 1) of \(count)"
  }

  /// Where the other columns are; nothing where there is one panel.
  static func guide(
    _ what: String, _ name: String, _ titles: [String], _ panels: [Range<Int>], _ index: Int
  ) -> [String] {
    guard panels.count > 1 else { return [] }
    let others = panels.indices.filter { $0 != index }.map { other in
      "\(titles[panels[other].lowerBound]) to \(titles[panels[other].upperBound - 1]) on \(Self.name(name, other))"
    }
    return ["\(what) on other sheets: \(others.joined(separator: ", "))."]
  }
}
