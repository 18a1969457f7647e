import Coverage
import Diagnostics
import Vocabulary

/// Tells a box of the routing space in the planner's words.
struct RegionTelling: Sendable {
  let sides: [AxisAtoms]
  let places: PlaceScheme
  let currency: String?
  let space: Space
  /// Single units between typed bands that no band names, one set for each axis.
  private let holes: [AtomSet]
  private let segmentAxis: Int?
  private let placeAxis: Int?
  /// Leads that a segment expects and the weight of all its cells, by atom.
  private let volumes: [Int: (leads: Int, weight: UInt128)]

  init(
    sides: [AxisAtoms], places: PlaceScheme, segments: [Segment], currency: String?, space: Space
  ) {
    self.sides = sides
    self.places = places
    self.currency = currency
    self.space = space
    holes = zip(sides, space.axes).map { side, cut in
      guard case .numbers = side.axis.atoms.first else { return AtomSet() }
      return AtomSet(side.known.filter { cut.weights[$0] == 0 })
    }
    let segmentAxis = sides.firstIndex { $0.axis.field == "segment" }
    self.segmentAxis = segmentAxis
    placeAxis = sides.firstIndex { $0.axis.field == "country" }
    var volumes: [Int: (leads: Int, weight: UInt128)] = [:]
    for segment in segments.reversed() {
      guard let segmentAxis, let atom = sides[segmentAxis].atom(of: segment.term),
        let leads = segment.volume?.value, leads > 0
      else { continue }
      let weight = space.possibleWeight(of: space.whole.replacing(axis: segmentAxis, with: [atom]))
      if weight > 0 { volumes[atom] = (leads, weight) }
    }
    self.volumes = volumes
  }

  func region(_ box: Box, hairline: RoutingProof.Hairline? = nil) -> RoutingProof.Region {
    var words = RegionWords()
    var limits: [Finding.Limit] = []
    for index in sides.indices {
      let axis = sides[index].axis
      let chosen = closed(box.sets[index], on: index)
      guard !isWhole(chosen, on: index) else {
        words.addAny(of: axis.field)
        continue
      }
      words.add(told(chosen, on: index), of: axis.field)
      limits.append(
        Finding.Limit(axis: axis.field.description, extent: extent(of: chosen, sides[index])))
    }
    return RoutingProof.Region(
      words: words, limits: limits,
      witness: witness(in: box), cells: Int(clamping: space.weight(of: box)), expectedLeads: leads(in: [box]),
      hairline: hairline, isOnlyUnnamedCountries: isOnlyUnnamed(box), segmentKeys: segmentKeys(in: box),
      box: box)
  }

  /// Whether the declared values are all there, so that the axis limits nothing.
  func isWhole(_ chosen: AtomSet, on index: Int) -> Bool {
    // Whoever takes every other account is not told by the few that are owned by name.
    if sides[index].axis.field == "account", let other = sides[index].atom(of: .anyOther) {
      return chosen.contains(other)
    }
    return sides[index].declared.isSubset(of: chosen)
  }

  /// Takes a hole of one unit along where the numbers on both sides of it are there: it is a finding of its own.
  func closed(_ chosen: AtomSet, on index: Int) -> AtomSet {
    guard !holes[index].isEmpty else { return chosen }
    return chosen.union(
      AtomSet(holes[index].filter { chosen.contains($0 - 1) && chosen.contains($0 + 1) }))
  }
}

// MARK: - Exact extents

extension RegionTelling {
  private func extent(of chosen: AtomSet, _ side: AxisAtoms) -> Finding.Extent {
    let axis = side.axis
    let known = chosen.subtracting(side.unknown)
    guard let first = known.first else { return .values([]) }
    guard case .numbers = axis.atoms[first] else {
      return .values(known.map { text(of: axis.atoms[$0]) })
    }
    let runs = runs(of: known, axis)
    if axis.field == "date" {
      return .values(
        runs.map {
          "\(CalendarDate(dayNumber: $0.lowerBound))/\(CalendarDate(dayNumber: $0.upperBound - 1))"
        })
    }
    if let run = runs.first, runs.count == 1 { return range(run, decimals: axis.decimals) }
    return .values(numberTexts(known, axis))
  }

  private func range(_ run: Range<Int>, decimals: Int) -> Finding.Extent {
    let from = Finding.Number(units: run.lowerBound, decimals: decimals)
    guard run.upperBound != Int.max else { return .range(from: from, to: nil, toIncluded: false) }
    if run.count == 1 { return .range(from: from, to: from, toIncluded: true) }
    return .range(
      from: from, to: Finding.Number(units: run.upperBound, decimals: decimals), toIncluded: false)
  }

  /// The first declared value of each axis, as a lead would carry it; no account where any will do, for the accounts
  /// sheet takes leads of the accounts that it names.
  private func witness(in box: Box) -> [Finding.Coordinate] {
    let point = space.witness(in: box) ?? []
    return zip(zip(sides, box.sets), point).flatMap { place, atom -> [Finding.Coordinate] in
      let (side, set) = place
      if side.axis.field == "account", !side.atoms(of: [.anyOther]).isDisjoint(with: set) { return [] }
      if case .place(let place) = side.axis.atoms[atom] { return coordinates(of: place, side) }
      let value: Finding.Coordinate.Value =
        switch side.axis.atoms[atom] {
        case .unknown: .unknown
        case .numbers(let range) where side.axis.field == "date":
          .text(CalendarDate(dayNumber: range.lowerBound).description)
        case .numbers(let range):
          .number(Finding.Number(units: range.lowerBound, decimals: side.axis.decimals))
        case let other: .text(text(of: other))
        }
      return [Finding.Coordinate(axis: side.axis.field.description, value: value)]
    }
  }

  /// Country, state and postal code, as far as rules tell places apart by them.
  private func coordinates(of place: RoutingAxis.PlaceAtom, _ side: AxisAtoms) -> [Finding.Coordinate] {
    var fields: [(axis: String, text: String)] = []
    // Where no area is told from another, a lead says none.
    if place.country != "~" || side.countries.count > 1 {
      fields.append(("country", places.text(ofCountry: place.country)))
    }
    if let part = place.subdivision { fields.append(("state", part)) }
    if let postal = place.postal { fields.append(("postal", side.code(in: postal))) }
    return fields.map { Finding.Coordinate(axis: $0.axis, value: .text($0.text)) }
  }

  private func segmentKeys(in box: Box) -> [String] {
    guard let index = segmentAxis, !isWhole(box.sets[index], on: index) else { return [] }
    return box.sets[index].compactMap {
      if case .term(let term) = sides[index].axis.atoms[$0] { term.key } else { nil }
    }
  }

  /// Leads expected in boxes that do not overlap: each segment's volume by the share of its cells that lie in them.
  private func leads(in apart: [Box]) -> Int? {
    guard let index = segmentAxis else { return nil }
    var sum: UInt128 = 0
    var isKnown = false
    for (atom, (leads, weight)) in volumes {
      let boxes = apart.filter { $0.sets[index].contains(atom) }
      guard !boxes.isEmpty else { continue }
      isKnown = true
      let part = boxes.reduce(UInt128(0)) { $0 + space.weight(of: $1.replacing(axis: index, with: [atom])) }
      sum += (UInt128(leads) * part + weight / 2) / weight
    }
    return isKnown ? Int(clamping: sum) : nil
  }

  /// Cells of declared values in boxes that may overlap, each counted once, and the leads expected there; `nil` where
  /// they overlap in so many ways that counting would not end.
  func extent(of boxes: [Box]) -> (cells: UInt128, leads: Int?)? {
    var apart: [Box] = []
    for box in boxes {
      var left = [box]
      for taken in apart {
        left = left.flatMap { $0.subtracting(taken) }
        guard apart.count + left.count <= 500 else { return nil }
      }
      apart += left
    }
    return (apart.reduce(0) { $0 + space.weight(of: $1) }, leads(in: apart))
  }

  private func isOnlyUnnamed(_ box: Box) -> Bool {
    guard let index = placeAxis else { return false }
    let side = sides[index]
    let chosen = box.sets[index]
    let present = side.countries.filter { !chosen.isDisjoint(with: AtomSet($0.atoms)) }.map(\.code)
    guard !present.isEmpty, !present.contains(where: { places.named.contains($0) || $0.hasPrefix("~") })
    else { return false }
    // A region that is there as a whole was meant by its name.
    return !places.regions.contains { !$0.countries.isEmpty && Set(present).isSuperset(of: $0.countries) }
  }
}

extension Space {
  /// The weight of a box without the impossible regions in it.
  fileprivate func possibleWeight(of box: Box) -> UInt128 {
    // A matrix may declare hundreds of cells out of scope; what is left is then not cut up for a rounding.
    guard excluded.count <= 64 else { return weight(of: box) }
    let pieces = excluded.reduce([box]) { left, impossible in left.flatMap { $0.subtracting(impossible) } }
    return pieces.reduce(0) { $0 + weight(of: $1) }
  }
}
