import Diagnostics
import Plans
import Testing

@Suite("The ownership matrix says of each cell what routing a lead there says")
struct OwnershipMatrixTests {
  private static let regions = ["Alpha", "Beta"]
  private static let countries = ["AT", "DE", "FR", "IT"]
  private static let segments = ["SMB", "MM", "ENT"]
  private static let owners = ["Ana Keller", "Bo Braun", "Cy Costa", "TBD"]

  @Test("Random plans, cell by cell", arguments: 0..<120)
  func agrees(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let hasOrder = !random.once(in: 3)
    let rows = (1...6).map { index in
      let segment = random.once(in: 4) ? "" : random.pick(Self.segments)
      let place = random.once(in: 4) ? "" : random.pick(Self.regions + Self.countries)
      return "R\(index),\(hasOrder ? "\(index / 2)" : ""),\(segment),\(place),\(random.pick(Self.owners))"
    }
    let text = (["Rule ID,\(hasOrder ? "Priority" : "Name"),Segment,Region,Owner"] + rows).joined(
      separator: "\n")
    let plan = plan(
      routing: text,
      [
        "regions.csv": "Region,Countries\nAlpha,\"AT, DE\"\nBeta,\"FR, IT\"",
        "segments.csv": "Segment,Employees\nSMB,1-49\nMM,50-249\nENT,250+",
      ])
    let matrix = OwnershipMatrix(of: plan)
    let router = LeadRouter(of: plan)
    var wrong: [String] = []
    for row in matrix.rows {
      for (column, cell) in zip(matrix.columns, row.cells) {
        var fields: [(name: String, value: String)] = []
        if row.title != "every lead" { fields.append(("segment", row.title)) }
        if column != "everywhere" { fields.append(("region", column)) }
        let route = router.route(try router.lead(fields))
        let told = Told(route, in: plan)
        if told.owners != Set(cell.shares.compactMap(\.owner)) || told.isGap != cell.isGap
          || told.isConflict != cell.isConflict || told.unowned != Set(cell.unowned)
        {
          wrong.append("\(row.title) × \(column): \(cell), \(route.parts)")
        }
      }
    }
    #expect(!matrix.rows.isEmpty)
    #expect(wrong.isEmpty, "\(seed):\n\(text)")
  }

  /// What the parts of a route come to, as a cell of the matrix puts it.
  private struct Told {
    var owners: Set<String> = []
    var unowned: Set<Rule.ID> = []
    var isGap = false
    var isConflict = false

    init(_ route: LeadRoute, in plan: Plan) {
      for part in route.parts {
        switch part.decision {
        case .rules(let ids): add(ids, plan)
        case .conflict(let ids):
          isConflict = true
          add(ids, plan)
        case .unowned: isGap = true
        case .nobody: isGap = true
        case .account, .defaultOwner, .outOfScope: break
        }
      }
      let deciding = route.matching.filter { $0.outcome != .later }.compactMap { plan.routing.rule($0.rule) }
      unowned = Set(deciding.filter { plan.vacancy(of: $0) != nil }.map(\.id))
      isGap = isGap || !unowned.isEmpty
    }

    private mutating func add(_ ids: [Rule.ID], _ plan: Plan) {
      for rule in ids.compactMap(plan.routing.rule) {
        if plan.vacancy(of: rule) == nil, let owner = rule.owner?.value.title { owners.insert(owner) }
      }
    }
  }
}
