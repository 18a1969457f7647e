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
    package let segment: Term?
    package let cells: [Cell]
  }

  /// What the two sides are, such as `Segment by region`.
  package let corner: String
  /// Regions, or countries where the plan has no regions.
  package let columns: [String]
  package let rows: [Row]

  package init(of plan: Plan) {
    let proof = plan.proof
    let axes = plan.routing.axes
    let segmentAxis = axes.firstIndex { $0.field == "segment" }
    let placeAxis = axes.firstIndex { $0.field == "country" }
    let sizeAxis = axes.firstIndex { $0.field == "deal_size" } ?? axes.firstIndex { $0.field == "employees" }
    let telling = RegionTelling(
      axes: axes, places: plan.places, segments: plan.segments, currency: plan.settings.currency)
    let places = Self.places(on: placeAxis, plan)
    let segments = Self.segments(on: segmentAxis, axes)
    let sizes = Self.sizes(on: sizeAxis, axes, proof.space)
    let cells = CellReading(plan: plan)
    columns = places.map(\.title)
    corner =
      [segmentAxis.map { axes[$0].title } ?? "Lead", sizeAxis.map { axes[$0].title }]
      .compactMap { $0 }.joined(separator: ", ") + " by region"
    rows = segments.flatMap { segment -> [Row] in
      let rows = sizes.map { size in
        let band = sizeAxis.flatMap { axis in size.map { telling.phrase(of: Array($0), axes[axis]) } }
        return Row(
          title: [segment.title, band].compactMap { $0 }.joined(separator: ", "), segment: segment.term,
          cells: places.map { place in
            var box = proof.space.declared
            if let segmentAxis, let set = segment.set { box = box.replacing(axis: segmentAxis, with: set) }
            if let placeAxis, let set = place.set { box = box.replacing(axis: placeAxis, with: set) }
            if let sizeAxis, let size { box = box.replacing(axis: sizeAxis, with: size) }
            return cells.cell(in: box)
          })
      }
      // Sizes that make no difference to a segment are one row.
      guard let first = rows.first, rows.allSatisfy({ $0.cells == first.cells }) else { return rows }
      return [Row(title: segment.title, segment: segment.term, cells: first.cells)]
    }
  }

  private static func segments(
    on axis: Int?, _ axes: [RoutingAxis]
  ) -> [(title: String, term: Term?, set: AtomSet?)] {
    guard let axis else { return [("every lead", nil, nil)] }
    return axes[axis].atoms.indices.compactMap { index in
      guard case .term(let term) = axes[axis].atoms[index] else { return nil }
      return (term.text, term, AtomSet([index]))
    }
  }

  /// The plan's regions that rules name and no other named region holds; countries that lie in none.
  private static func places(on axis: Int?, _ plan: Plan) -> [(title: String, set: AtomSet?)] {
    guard let axis else { return [("everywhere", nil)] }
    let atoms = plan.routing.axes[axis].atoms
    var rest = Set(atoms.indices.filter { if case .place = atoms[$0] { true } else { false } })
    let whole = rest.count
    var found: [(first: Int, title: String, set: AtomSet)] = []
    for region in plan.places.regions {
      let members = atoms.indices.filter {
        RuleBoxes.matches(atoms[$0], any: [NamedPlace(.region(region.key), text: region.name)], plan.places)
      }
      guard let first = members.first, members.count < whole || plan.places.regions.count == 1,
        rest.isSuperset(of: members)
      else { continue }
      found.append((first, region.name, AtomSet(members)))
      rest.subtract(members)
    }
    var byCountry: [String: [Int]] = [:]
    for index in rest {
      if case .place(let place) = atoms[index] { byCountry[place.country, default: []].append(index) }
    }
    // A world of single countries would be too wide to read: it becomes one column.
    if byCountry.count > 20 {
      let all = byCountry.values.flatMap { $0 }.sorted()
      found.append((Int.max, "Rest of the world", AtomSet(all)))
    } else {
      for (country, indices) in byCountry.sorted(by: { $0.key < $1.key }) {
        let sorted = indices.sorted()
        found.append((sorted[0], plan.places.text(ofCountry: country), AtomSet(sorted)))
      }
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
      unowned: taking.filter(unowned.contains), isGap: isGap, isConflict: proof.conflictBoxes.contains { $0.intersects(box) },
      isCatchAllOnly: taking.count == 1 && taking.first == plan.routing.catchAll)
  }
}
