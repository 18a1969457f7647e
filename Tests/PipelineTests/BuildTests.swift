import Foundation
import Pipeline
import Testing

@Suite("Building a plan")
struct BuildTests {
  private static let fixture = Fixtures.path("workflow-software/FY26-Q3")

  private static let rules = "order,segment,owner\n10,SMB,Ana Keller\n20,MM,Ben Okoro\n99,any,Ana Keller\n"
  private static let team = "name,role,manager\nAna Keller,Sales lead,\nBen Okoro,Sales lead,\n"
  private static let smallTeam = "name,role,manager\nAna Keller,Sales lead,\n"

  @discardableResult
  private static func build(_ plan: String, _ output: String, jobs: Int = 2) async throws -> Pipeline.Built {
    try await Fixtures.pipeline.build(plan, into: output, jobs: jobs, drafts: Drafts())
  }

  @Test("gives the same bytes however many jobs there are")
  func sameBytes() async throws {
    let folder = try TemporaryFolder()
    for jobs in [1, 4] { try await Self.build(Self.fixture, folder.path("jobs-\(jobs)"), jobs: jobs) }
    let one = try folder.files("jobs-1")
    #expect(one.keys.contains("playbook.xlsx"))
    #expect(one.keys.filter { $0.hasPrefix("leads/") && $0.hasSuffix(".xlsx") }.count >= 3)
    #expect(try folder.files("jobs-4") == one)
  }

  @Test("touches nothing where nothing changed")
  func untouched() async throws {
    let folder = try TemporaryFolder()
    try await Self.build(Self.fixture, folder.path("out"))
    let before = try Self.stamps(in: folder.path("out"))
    try await Self.build(Self.fixture, folder.path("out"))
    #expect(before.count > 4)
    #expect(try Self.stamps(in: folder.path("out")) == before)
  }

  @Test("removes the workbooks of sales leads who are gone, and nothing else")
  func gone() async throws {
    let folder = try TemporaryFolder()
    let plan = try folder.makeFolder("plan", ["routing.csv": Self.rules, "owners.csv": Self.team])
    try await Self.build(plan, folder.path("out"))
    #expect(try folder.files("out").keys.contains("leads/ben-okoro.xlsx"))
    _ = try folder.makeFolder("out/leads", ["mine.xlsx": "my own", "notes.txt": "too"])
    _ = try folder.makeFolder(
      "plan",
      [
        "routing.csv": Self.rules.replacing("Ben Okoro", with: "Ana Keller"), "owners.csv": Self.smallTeam,
      ])
    try await Self.build(plan, folder.path("out"))
    let leads = try folder.files("out").keys.filter { $0.hasPrefix("leads/") }.sorted()
    #expect(
      leads == ["leads/.written-by-fairlead", "leads/ana-keller.xlsx", "leads/mine.xlsx", "leads/notes.txt"])
  }

  @Test("never reaches outside its folder, whatever the list of earlier files says")
  func list() async throws {
    let folder = try TemporaryFolder()
    let plan = try folder.makeFolder("plan", ["routing.csv": Self.rules, "owners.csv": Self.team])
    _ = try folder.makeFolder("out", ["other.xlsx": "mine"])
    _ = try folder.makeFolder("out/leads", [".written-by-fairlead": "../other.xlsx\nnotes.txt\ngone.xlsx\n"])
    _ = try folder.makeFolder("out/leads", ["notes.txt": "mine", "gone.xlsx": "old"])
    try await Self.build(plan, folder.path("out"))
    let files = try folder.files("out")
    #expect(files["other.xlsx"] == Data("mine".utf8))
    #expect(files["leads/notes.txt"] == Data("mine".utf8))
    #expect(files["leads/gone.xlsx"] == nil)
  }

  @Test("changes nothing where one of the files cannot be written")
  func allOrNothing() async throws {
    let folder = try TemporaryFolder()
    let plan = try folder.makeFolder("plan", ["routing.csv": Self.rules, "owners.csv": Self.team])
    try await Self.build(plan, folder.path("out"))
    try FileManager.default.removeItem(atPath: folder.path("out/leads/ben-okoro.xlsx"))
    _ = try folder.makeFolder("out/leads/ben-okoro.xlsx")
    _ = try folder.makeFolder("plan", ["routing.csv": Self.rules.replacing("MM", with: "ENT")])
    let before = try folder.files("out")
    await #expect(throws: PipelineFailure(folder.path("out/leads/ben-okoro.xlsx"), .resultIsFolder)) {
      try await Self.build(plan, folder.path("out"))
    }
    #expect(try folder.files("out") == before)
  }

  @Test("twice at once into one folder gives the results of one of the two")
  func race() async throws {
    let folder = try TemporaryFolder()
    let plans = try [
      folder.makeFolder("one/plan", ["routing.csv": Self.rules, "owners.csv": Self.team]),
      folder.makeFolder(
        "two/plan",
        [
          "routing.csv": Self.rules.replacing("Ben Okoro", with: "Cleo Lind"),
          "owners.csv": Self.team.replacing("Ben Okoro", with: "Cleo Lind"),
        ]),
    ]
    var alone: [[String: Data]] = []
    for (index, plan) in plans.enumerated() {
      try await Self.build(plan, folder.path("alone-\(index)"))
      alone.append(try folder.files("alone-\(index)"))
    }
    for round in 1...5 {
      let output = folder.path("out-\(round)")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for plan in plans + plans { group.addTask { try await Self.build(plan, output) } }
        try await group.waitForAll()
      }
      #expect(alone.contains(try folder.files("out-\(round)")))
    }
  }

  /// When each file was last written, and which file it is.
  private static func stamps(in folder: String) throws -> [String: String] {
    var stamps: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let facts = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      guard facts[.type] as? FileAttributeType == .typeRegular else { continue }
      let date = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      stamps[name] = "\(date) \(facts[.systemFileNumber] ?? 0)"
    }
    return stamps
  }
}
