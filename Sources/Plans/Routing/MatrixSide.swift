import Coverage
import Diagnostics
import Vocabulary

/// One side of the ownership matrix: an axis in parts; without an axis one part that is everything.
struct MatrixSide {
  typealias Part = (title: String, set: AtomSet?)

  let title: String
  let axis: Int?
  let parts: [Part]

  /// Longer lists of values are no columns beside the groups.
  private static let mostValues = 13

  /// The groups of leads, and the places; where rules ask for no place, the next list of values that is short enough.
  static func sides(of sides: [AxisAtoms], _ plan: Plan) -> (groups: MatrixSide, places: MatrixSide) {
    let axes = sides.map(\.axis)
    let group = groupAxis(axes)
    let groups = MatrixSide(
      title: group.map { axes[$0].title } ?? "Lead", axis: group, parts: values(of: group, axes))
    let place = axes.firstIndex { $0.field == "country" }
    let other = axes.indices.first {
      $0 != group && isList(axes[$0]) && axes[$0].atoms.count <= mostValues
    }
    guard place == nil, let other else {
      let parts = places(on: place.map { sides[$0] }, plan)
      return (groups, MatrixSide(title: "Region", axis: place, parts: parts))
    }
    return (groups, MatrixSide(title: axes[other].title, axis: other, parts: values(of: other, axes)))
  }

  /// The part of a box that is of a part of the side.
  func box(of part: Part, in box: Box) -> Box {
    guard let axis, let set = part.set else { return box }
    return box.replacing(axis: axis, with: set)
  }

  /// Several parts that read alike, in words.
  func title(of members: [Int], _ telling: RegionTelling) -> String {
    guard members.count > 1 else { return members.first.map { parts[$0].title } ?? "" }
    let sets = members.compactMap { parts[$0].set }
    guard let axis, telling.sides[axis].axis.field == "country", sets.count == members.count else {
      return members.map { parts[$0].title }.joined(separator: ", ")
    }
    let union = sets.reduce(AtomSet()) { $0.union($1) }
    let texts = telling.placeTexts(union, telling.sides[axis])
    // The rest of the world has one word on this side, and many countries.
    return texts.count > members.count
      ? members.map { parts[$0].title }.joined(separator: ", ") : texts.joined(separator: ", ")
  }

  private static func isList(_ axis: RoutingAxis) -> Bool {
    if case .term = axis.atoms.first { axis.field != "account" } else { false }
  }

  /// Segments where rules ask for them, else products, else the first list of values.
  static func groupAxis(_ axes: [RoutingAxis]) -> Int? {
    let lists = axes.indices.filter { isList(axes[$0]) }
    return lists.first { axes[$0].field == "segment" } ?? lists.first { axes[$0].field == "product" }
      ?? lists.first
  }

  private static func values(of axis: Int?, _ axes: [RoutingAxis]) -> [Part] {
    guard let axis else { return [("every lead", nil)] }
    return axes[axis].atoms.indices.compactMap { index in
      guard case .term(let term) = axes[axis].atoms[index] else { return nil }
      return (term.text, AtomSet([index]))
    }
  }

  /// The plan's regions that rules name and no other named region holds; countries that lie in none.
  private static func places(on side: AxisAtoms?, _ plan: Plan) -> [Part] {
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
}
