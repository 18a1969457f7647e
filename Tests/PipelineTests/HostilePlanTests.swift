import Diagnostics
import Foundation
import Pipeline
import Testing
import Workbooks

/// The path of a Python that has openpyxl.
private let pythonWithReader = ProcessInfo.processInfo.environment["FAIRLEAD_PYTHON"]

/// A plan with a text that a workbook cannot show as it is, and what must be found.
struct HostilePlan: Sendable, CustomTestStringConvertible {
  let name: String
  var files: [String: String] = [:]
  /// The places of the findings with a piece of what they say, in the order of the report.
  let told: [(place: String, words: String)]
  /// The workbooks of sales leads.
  var leads: [String]?

  var testDescription: String { name }

  static let all: [HostilePlan] = [
    HostilePlan(
      name: "formulas stay text, and nothing is changed",
      files: ["routing.csv": rules(notes: "\"=cmd|' /C calc'!A0\"", "@SUM(1+1)", "+1-1", "-1+1")], told: []),
    HostilePlan(
      name: "escapes of the format stay as they are",
      files: ["routing.csv": rules(notes: "_x0041_", "_x000D_")], told: []),
    HostilePlan(
      name: "control characters", files: ["routing.csv": rules(notes: "a\u{1}b", "fine", "c\u{B}d\u{7F}e")],
      told: [("E2", "1 character that no"), ("E4", "2 characters that no")]),
    HostilePlan(
      name: "tabs inside texts", files: ["routing.csv": rules(notes: "\"a\tb\"")],
      told: [("E2", "1 character")]),
    HostilePlan(
      name: "non-characters", files: ["routing.csv": rules(notes: nonCharacters)],
      told: [("E2", "3 characters that no")]),
    HostilePlan(
      name: "spaces without break and emoji are kept",
      files: ["routing.csv": rules(notes: "a\u{A0}b", "👩‍👩‍👧‍👦 🇨🇭", "é\u{301}")],
      told: []),
    HostilePlan(
      name: "a text of 40,000 characters",
      files: ["routing.csv": rules(notes: String(repeating: "a", count: 40_000))],
      told: [("E2", "40,000 characters")]),
    HostilePlan(
      name: "a text of 32,767 characters",
      files: ["routing.csv": rules(notes: String(repeating: "a", count: 32_767))],
      told: []),
    HostilePlan(
      name: "16,384 emoji are 32,768 units",
      files: ["routing.csv": rules(notes: String(repeating: "😀", count: 16_384))],
      told: [("E2", "32,768 characters")]),
    HostilePlan(
      name: "escapes that are too long once they are stored",
      files: ["routing.csv": rules(notes: String(repeating: "_x0041_", count: 4_000))],
      told: [("E2", "52,000 characters")]),
    HostilePlan(
      name: "many long texts of a file are one finding",
      files: [
        "routing.csv": rules(notes: Array(repeating: String(repeating: "b", count: 33_000), count: 9))
      ], told: [("E2", "so are 8 more texts")]),
    HostilePlan(
      name: "a sheet of emoji in its name",
      files: ["routing.csv": rules(), "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 partners.csv": "Partner\nNordwerk\n"],
      told: [("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 partners.csv", "is called \"😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\"")]),
    HostilePlan(
      name: "sheets of long names that begin alike",
      files: [
        "routing.csv": rules(), "partners of the whole world, part 1.csv": "Partner\nNordwerk\n",
        "partners of the whole world, part 2.csv": "Partner\nSudwerk\n",
      ],
      told: [
        ("partners of the whole world, part 1.csv", "\"partners of the whole world, pa\""),
        ("partners of the whole world, part 2.csv", "\"partners of the whole world (2)\""),
      ]),
    HostilePlan(
      name: "sheets whose names no tab can have",
      files: ["routing.csv": rules(), "'partners: [all]?.csv": "Partner\nNordwerk\n"],
      told: [("'partners: [all]?.csv", "is called \"partners- -all--.csv\"")]),
    HostilePlan(
      name: "addresses that no cell can lead to",
      files: [
        "routing.csv": rules(),
        "offers.csv": "Title,Segment,Link\nA,SMB,https://a.example/x y\nB,SMB,HTTPS://b.example/ok\n"
          + "C,SMB,https://c.example/\(String(repeating: "c", count: 2_100))\nD,SMB,javascript:alert(1)\n",
      ], told: [("C2", "is no address"), ("C4", "is no address")]),
    HostilePlan(
      name: "a heading longer than a page",
      files: [
        "routing.csv":
          "Rule ID,Priority,Needs \(String(repeating: "on-site ", count: 60)),Owner\nR1,10,yes,Ana Keller\nR2,20,no,Ana Keller\n"
      ],
      told: [("C2", "is longer than that of a table")]),
    HostilePlan(
      name: "a sheet of very many columns",
      files: [
        "routing.csv":
          "Rule ID,Priority,Segment,Owner,\((1...1_200).map { "c\($0)" }.joined(separator: ","))\n"
          + "R1,10,SMB,Ana Keller,\((1...1_200).map(String.init).joined(separator: ","))\n"
      ], told: [("routing.csv", "no room for 204 of its columns")]),
    HostilePlan(
      name: "sales leads whose names are no file names",
      files: [
        "routing.csv": "Rule ID,Priority,Segment,Owner\n"
          + leadNames.enumerated().map { "R\($0),\($0 + 1),S\($0),\($1)\n" }.joined(),
        "owners.csv": "Name,Role\n" + leadNames.map { "\($0),Sales lead\n" }.joined(),
      ],
      told: [
        ("A3", "leads/etc-passwd.xlsx, for a file name has no such signs"),
        ("A4", "leads/con-lead.xlsx, for some systems"), ("A5", "leads/lpt1-lead.xlsx"),
        ("A6", "leads/lead.xlsx, for nothing of the name"),
        ("A7", "leads/\(String(repeating: "x", count: 85)).xlsx, for the name is longer"),
        ("A8", "leads/u5c71u7530.xlsx, for not every system"),
      ],
      leads: [
        "ana-keller", "etc-passwd", "con-lead", "lpt1-lead", "lead", String(repeating: "x", count: 85),
        "u5c71u7530", "zoe-oneill",
      ]),
  ]

  private static let nonCharacters = String(
    String.UnicodeScalarView([0x61, 0xFFFE, 0x62, 0x1FFFF, 0xFDD0].compactMap(Unicode.Scalar.init)))

  private static let leadNames = [
    "Ana Keller", "../../etc/passwd", "CON", "Lpt1", "👍", String(repeating: "x", count: 200), "山田",
    "Zoë O'Neill",
  ]

  /// Rules with these notes, one each, of values that need no quotes.
  private static func rules(notes: [String]) -> String {
    "Rule ID,Priority,Segment,Owner,Notes\n"
      + notes.enumerated().map { "R\($0),\($0 + 1),S\($0),Ana Keller,\($1)\n" }.joined()
  }

  private static func rules(notes: String...) -> String { rules(notes: notes.isEmpty ? ["none"] : notes) }
}

@Suite("Whatever planners write becomes a sound workbook, and each change to it is found")
struct HostilePlanTests {
  @Test("in the report and on the sheet Findings, with its place", arguments: HostilePlan.all)
  func told(plan: HostilePlan) throws {
    let folder = try TemporaryFolder()
    let checked = try Fixtures.pipeline.check(folder.makeFolder("plan", plan.files))
    let findings = checked.report.findings.filter { $0.code == "EXP-06" }
    let places = findings.map { $0.location?.cell?.description ?? $0.location?.file ?? "no sheet" }
    #expect(places.sorted() == plan.told.map(\.place).sorted())
    for (place, words) in plan.told {
      #expect(
        findings.contains {
          $0.message.text.contains(words)
            && [$0.location?.cell?.description, $0.location?.file].contains(place)
        }, "\(place): \(words); but \(findings.map(\.message.text))")
    }

    let (playbook, leads) = Fixtures.pipeline.workbooks(of: checked)
    let sheet = try #require(playbook.sheets.first { $0.name == "Findings" })
    let rows = sheet.blocks.flatMap { block -> [NamedTable.Row] in
      if case .table(let table) = block { table.rows } else { [] }
    }
    #expect(rows.count { $0.cells.contains(Cell.text("EXP-06")) } == findings.count)
    if let expected = plan.leads { #expect(leads.map(\.slug) == expected) }
    #expect(leads.allSatisfy { $0.slug.count + ".xlsx".count <= 100 })
  }

  @Test("links beyond what a sheet holds are told once the workbook is made")
  func links() async throws {
    let folder = try TemporaryFolder()
    let offers = (1...65_600).map { "Offer \($0),SMB,https://example.com/\($0)\n" }.joined()
    let plan = try folder.makeFolder(
      "plan",
      [
        "routing.csv": "Rule ID,Priority,Segment,Owner\nR1,10,SMB,Ana Keller\n",
        "offers.csv": "Title,Segment,Link\n" + offers,
      ])
    let built = try await Fixtures.pipeline.build(
      plan, into: folder.path("out"), jobs: 2, drafts: Drafts())
    let told = built.checked.report.findings.filter { $0.code == "EXP-06" }
    #expect(told.count == 1)
    #expect(told.first?.message.text.contains("links of the worksheet \"Offers and Content\"") == true)
    let report = try #require(folder.files("out")["findings.json"])
    #expect(String(decoding: report, as: UTF8.self).contains("EXP-06"))
  }

  @Test(
    "sound by another program's reading",
    .enabled(if: pythonWithReader != nil, "FAIRLEAD_PYTHON names no Python with openpyxl"))
  func sound() async throws {
    let folder = try TemporaryFolder()
    for (index, plan) in HostilePlan.all.enumerated() {
      let path = try folder.makeFolder("plan-\(index)", plan.files)
      _ = try await Fixtures.pipeline.build(
        path, into: folder.path("out/\(index)"), jobs: 2, drafts: Drafts())
    }
    let process = Process()
    process.executableURL = URL(filePath: try #require(pythonWithReader))
    let script = Fixtures.folder.deletingLastPathComponent().appending(
      path: "Tests/read-workbooks/structure.py")
    process.arguments = ["-B", script.path(percentEncoded: false), folder.path("out")]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.hasSuffix("workbooks, 0 faults\n"))
  }
}
