/// How much of each list a sales lead's own page shows; the rest stands on the sheets behind.
struct MyPageRoom {
  var segments: Int
  var routes: Int
  var levels: Int
  var dates: Int
  var findings: Int
  /// How many names a list in one cell has.
  let names: Int
  /// How many characters one cell has.
  let characters: Int

  /// From what everybody would like to what fits for whoever has most.
  static let all = [
    MyPageRoom(
      segments: 12, routes: 25, levels: 8, dates: 12, findings: 8, names: 24, characters: 400),
    MyPageRoom(
      segments: 10, routes: 16, levels: 6, dates: 10, findings: 6, names: 16, characters: 300),
    MyPageRoom(segments: 8, routes: 12, levels: 5, dates: 8, findings: 5, names: 12, characters: 240),
    MyPageRoom(segments: 6, routes: 9, levels: 4, dates: 6, findings: 4, names: 10, characters: 180),
    MyPageRoom(segments: 5, routes: 7, levels: 3, dates: 5, findings: 3, names: 8, characters: 120),
    MyPageRoom(segments: 4, routes: 5, levels: 2, dates: 4, findings: 2, names: 6, characters: 80),
    MyPageRoom(segments: 3, routes: 3, levels: 2, dates: 3, findings: 1, names: 4, characters: 60),
  ]

  /// A text of as many characters as a cell has room for; the whole of it stands on the sheet behind.
  func fit(_ text: String) -> String {
    text.count > characters ? text.prefix(characters - 1) + "…" : text
  }
}
