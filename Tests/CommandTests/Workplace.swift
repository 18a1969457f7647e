import Foundation

/// A folder with plans, good ones and bad, and with what stands in the way of writing.
enum Workplace {
  static let team = "name,role,manager\nAna Keller,Sales lead,\nBen Okoro,Sales lead,\n"
  static let rules = "order,segment,owner\n10,SMB,Ana Keller\n99,any,Ben Okoro\n"
  /// Two rules that nobody owns and that no lead reaches both: one error.
  static let undecided = "order,segment,owner\n10,SMB,TBD\n99,any,Ben Okoro\n"

  static func make() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(rules, to: "good/FY26-Q3/routing.csv")
    try folder.write(team, to: "good/FY26-Q3/owners.csv")
    try folder.write(undecided, to: "faulty/FY26-Q3/routing.csv")
    try folder.write(team, to: "faulty/FY26-Q3/owners.csv")
    try folder.write(rules, to: "Pläne für 2026/3. Quartal/Lead-Zuordnung Übersicht.CSV")
    try folder.write(team, to: "Pläne für 2026/3. Quartal/.hidden.csv")
    try folder.makeFolder("empty")
    try folder.write("hello", to: "notes/notes.txt")
    try folder.write("colour,mood\nred,good\n", to: "other/colours.csv")
    try folder.write("order,segment,owner\n", to: "headers/routing.csv")
    try folder.write("", to: "blank/routing.csv")
    try folder.makeFolder("folder/routing.csv")
    try folder.makeFolder("dangling")
    try folder.link("dangling/routing.csv", to: "nowhere.csv")
    try folder.link("link", to: "good/FY26-Q3")
    try folder.write("a file", to: "file")
    try folder.makeFolder("blocked/playbook.xlsx")
    return folder
  }
}
