import Coverage
import Diagnostics
import Vocabulary

/// Who owns each segment in each region, one row for each deal-size band where rules ask for one.
package struct OwnershipMatrix: Sendable {
  /// An owner in a cell and the rules by which.
  package struct Owner: Sendable, Equatable {
    package let title: String
    package let rules: [Rule.ID]
    package let isPartner: Bool
  }

  package struct Cell: Sendable, Equatable {
    /// In the order of the rules; those whose owner is blank or undecided are left out.
    package let owners: [Owner]
    /// Rules that take leads here for nobody: their owner is blank, undecided, unknown or gone.
    package let unowned: [Rule.ID]
    /// Some lead in it has no owner.
    package let isGap: Bool
    /// Some lead in it has two.
    package let isConflict: Bool
    /// Only the catch-all takes it.
    package let isCatchAllOnly: Bool
  }

  package struct Row: Sendable {
    package let title: String
    package let cells: [Cell]
  }

  /// What the two sides are, such as `Segment by region`.
  package let corner: String
  /// Regions and countries; the groups of leads where there are more places than fit side by side.
  package let columns: [String]
  package let rows: [Row]

  /// More places than this stand one below the other.
  private static let mostColumns = 12

  package init(of plan: Plan) {
    let axes = plan.routing.axes
    let placeAxis = axes.firstIndex { $0.field == "country" }
    let sizeAxis = axes.firstIndex { $0.field == "deal_size" } ?? axes.firstIndex { $0.field == "employees" }
    let groupAxis = Self.groupAxis(axes)
    let sides = axes.map { AxisAtoms($0, places: plan.places) }
    let groups = Side(
      title: groupAxis.map { axes[$0].title } ?? "Lead", axis: groupAxis,
      parts: Self.groups(on: groupAxis, axes))
    let places = Self.across(placeAxis, sides, beside: groupAxis, plan)
    let isTall = places.parts.count > Self.mostColumns && groups.parts.count <= Self.mostColumns
    let (down, across) = isTall ? (places, groups) : (groups, places)
    let telling = RegionTelling(
      sides: sides, places: plan.places, segments: plan.segments,
      currency: plan.routing.currency(plan.settings),
      space: plan.proof.space)
    let sizes = Self.sizes(on: sizeAxis, axes, plan.proof.space)
    let cells = CellReading(plan: plan)
    columns = across.parts.map(\.title)
    corner =
      [
        down.title.prefix(1).uppercased() + down.title.dropFirst(),
        sizeAxis.map { axes[$0].title.lowercased() },
      ]
      .compactMap { $0 }.joined(separator: ", ") + " by \(across.title.lowercased())"
    rows = down.parts.flatMap { part -> [Row] in
      let rows = sizes.map { size in
        let band = sizeAxis.flatMap { axis in size.map { telling.phrase(of: $0, on: axis) } }
        var row = plan.proof.space.declared
        if let axis = down.axis, let set = part.set { row = row.replacing(axis: axis, with: set) }
        if let sizeAxis, let size { row = row.replacing(axis: sizeAxis, with: size) }
        return Row(
          title: [part.title, band].compactMap { $0 }.joined(separator: ", "),
          cells: across.parts.map { other in
            guard let axis = across.axis, let set = other.set else { return cells.cell(in: row) }
            return cells.cell(in: row.replacing(axis: axis, with: set))
          })
      }
      // Sizes that make no difference are one row.
      guard let first = rows.first, rows.allSatisfy({ $0.cells == first.cells }) else { return rows }
      return [Row(title: part.title, cells: first.cells)]
    }
  }

  /// The places; where rules ask for none, the next list of values that is short enough.
  private static func across(_ placeAxis: Int?, _ sides: [AxisAtoms], beside group: Int?, _ plan: Plan)
    -> Side
  {
    let axes = sides.map(\.axis)
    let other = axes.indices.first { index in
      guard index != group, axes[index].field != "account", case .term = axes[index].atoms.first else {
        return false
      }
      return axes[index].atoms.count <= mostColumns + 1
    }
    guard placeAxis == nil, let other else {
      return Side(title: "Region", axis: placeAxis, parts: Self.places(on: placeAxis.map { sides[$0] }, plan))
    }
    return Side(title: axes[other].title, axis: other, parts: groups(on: other, axes))
  }

  /// One side of the matrix: an axis in parts; without an axis one part that is everything.
  private struct Side {
    let title: String
    let axis: Int?
    let parts: [(title: String, set: AtomSet?)]
  }

  /// Segments where rules ask for them, else products, else the first list of values.
  private static func groupAxis(_ axes: [RoutingAxis]) -> Int? {
    let lists = axes.indices.filter {
      if case .term = axes[$0].atoms.first { axes[$0].field != "account" } else { false }
    }
    return lists.first { axes[$0].field == "segment" } ?? lists.first { axes[$0].field == "product" }
      ?? lists.first
  }

  private static func groups(on axis: Int?, _ axes: [RoutingAxis]) -> [(title: String, set: AtomSet?)] {
    guard let axis else { return [("every lead", nil)] }
    return axes[axis].atoms.indices.compactMap { index in
      guard case .term(let term) = axes[axis].atoms[index] else { return nil }
      return (term.text, AtomSet([index]))
    }
  }

  /// The plan's regions that rules name and no other named region holds; countries that lie in none.
  private static func places(on side: AxisAtoms?, _ plan: Plan) -> [(title: String, set: AtomSet?)] {
    guard let side else { return [("everywhere", nil)] }
    var rest = side.known
    let whole = rest.count
    var found: [(first: Int, title: String, set: AtomSet)] = []
    for region in plan.places.regions {
      let members = side.atoms(ofRegion: region.key)
      guard let first = members.first, members.count < whole || plan.places.regions.count == 1,
        members.isSubset(of: rest)
      else { continue }
      found.append((first, region.name, members))
      rest = rest.subtracting(members)
    }
    var countries = side.countries.map { (code: $0.code, set: rest.intersection(AtomSet($0.atoms))) }
      .filter { !$0.set.isEmpty }
    // Countries that only the rest of the world holds are told as such.
    if countries.count > 60 {
      let isNamed: (String) -> Bool = { plan.places.named.contains($0) || plan.places.inScope.contains($0) }
      let others = countries.filter { !isNamed($0.code) }.reduce(AtomSet()) { $0.union($1.set) }
      if !others.isEmpty { found.append((Int.max, "Rest of the world", others)) }
      countries = countries.filter { isNamed($0.code) }
    }
    for (country, set) in countries {
      found.append((set.first ?? 0, plan.places.text(ofCountry: country), set))
    }
    return found.sorted { ($0.first, $0.title) < ($1.first, $1.title) }.map { ($0.title, $0.set) }
  }

  private static func sizes(on axis: Int?, _ axes: [RoutingAxis], _ space: Space) -> [AtomSet?] {
    guard let axis else { return [nil] }
    // Holes of one unit are findings of their own, not rows of a matrix.
    return space.axes[axis].declared.map { AtomSet([$0]) }
  }
}

/// Looks up what holds of a part of the space.
private struct CellReading {
  let plan: Plan
  let unowned: Set<Rule.ID>

  init(plan: Plan) {
    self.plan = plan
    unowned = Set(plan.proof.unowned.map(\.rule))
  }

  func cell(in box: Box) -> OwnershipMatrix.Cell {
    let proof = plan.proof
    let taking = proof.effectiveBoxes.filter { $0.boxes.contains { $0.intersects(box) } }.map(\.rule)
    var owners: [(title: String, rules: [Rule.ID], isPartner: Bool)] = []
    for id in taking where !unowned.contains(id) {
      guard let rule = plan.routing.rule(id), let owner = rule.owner?.value else { continue }
      if let index = owners.firstIndex(where: { $0.title == owner.title }) {
        owners[index].rules.append(id)
      } else {
        owners.append((owner.title, [id], rule.isPartnerLed))
      }
    }
    let isGap =
      proof.gapBoxes.contains { $0.intersects(box) } || taking.contains { unowned.contains($0) }
    return OwnershipMatrix.Cell(
      owners: owners.map { OwnershipMatrix.Owner(title: $0.title, rules: $0.rules, isPartner: $0.isPartner) },
      unowned: taking.filter(unowned.contains), isGap: isGap,
      isConflict: proof.conflictBoxes.contains { $0.intersects(box) },
      isCatchAllOnly: taking.count == 1 && taking.first == plan.routing.catchAll)
  }
}
