import Coverage
import Diagnostics
import Vocabulary

/// Tells a box of the routing space in the planner's words.
struct RegionTelling {
  let sides: [AxisAtoms]
  let places: PlaceScheme
  let currency: String?
  private let space: Space
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
      let weight = space.weight(of: space.whole.replacing(axis: segmentAxis, with: [atom]))
      if weight > 0 { volumes[atom] = (leads, weight) }
    }
    self.volumes = volumes
  }

  func region(_ box: Box, hairline: RoutingProof.Hairline? = nil) -> RoutingProof.Region {
    var phrases: [String] = []
    var limits: [Finding.Limit] = []
    for index in sides.indices {
      let chosen = closed(box.sets[index], on: index)
      guard !isWhole(chosen, on: index) else { continue }
      phrases.append(phrase(of: chosen, on: index))
      limits.append(
        Finding.Limit(axis: sides[index].axis.field.description, extent: extent(of: chosen, sides[index])))
    }
    return RoutingProof.Region(
      phrases: phrases, limits: limits,
      witness: witness(in: box), cells: Int(clamping: space.weight(of: box)), expectedLeads: leads(in: box),
      hairline: hairline, isOnlyUnnamedCountries: isOnlyUnnamed(box), segmentKeys: segmentKeys(in: box),
      box: box)
  }

  /// Whether the declared values are all there, so that the axis limits nothing.
  func isWhole(_ chosen: AtomSet, on index: Int) -> Bool {
    // Whoever takes every other account is not told by the few that are owned by name.
    if let other = sides[index].atom(of: .anyOther) { return chosen.contains(other) }
    return sides[index].declared.isSubset(of: chosen)
  }

  /// Takes a hole of one unit along where the numbers on both sides of it are there: it is a finding of its own.
  private func closed(_ chosen: AtomSet, on index: Int) -> AtomSet {
    guard !holes[index].isEmpty else { return chosen }
    return chosen.union(
      AtomSet(holes[index].filter { chosen.contains($0 - 1) && chosen.contains($0 + 1) }))
  }

  // MARK: Words

  func phrase(of chosen: AtomSet, on index: Int) -> String {
    let side = sides[index]
    let axis = side.axis
    let known = chosen.subtracting(side.unknown)
    guard let first = known.first else { return "\(axis.title) blank" }
    let texts: [String]
    if axis.field == "country" {
      texts = placeTexts(known, side)
    } else if case .numbers = axis.atoms[first] {
      texts = numberTexts(known, axis)
    } else {
      let missing = side.known.subtracting(known)
      texts =
        missing.count <= 2 && !missing.isEmpty && known.count > 4
        ? ["all except " + missing.map { text(of: axis.atoms[$0]) }.joined(separator: ", ")]
        : known.map { text(of: axis.atoms[$0]) }
    }
    let joined = Self.joined(texts)
    return namesItself(axis) ? joined : "\(axis.title): \(joined)"
  }

  /// Up to six values, then a count.
  static func joined(_ texts: [String]) -> String {
    guard texts.count > 6 else { return texts.joined(separator: ", ") }
    return texts.prefix(5).joined(separator: ", ") + " and \(texts.count - 5) more"
  }

  /// Segments, places and amounts speak for themselves; "yes" does not.
  private func namesItself(_ axis: RoutingAxis) -> Bool {
    ["segment", "country", "deal_size", "employees", "product", "account", "date"].contains(axis.field)
  }

  func text(of atom: RoutingAxis.Atom) -> String {
    switch atom {
    case .term(let term): term.text
    case .numbers(let range): String(range.lowerBound)
    case .place(let place): text(of: place)
    case .unknown: "blank"
    }
  }

  private func text(of place: RoutingAxis.PlaceAtom) -> String {
    let country = place.country == "~" ? "" : places.text(ofCountry: place.country)
    let name = place.subdivision ?? country
    guard let postal = place.postal else { return name.isEmpty ? "any country" : name }
    return name.isEmpty ? postal.text : "\(name) \(postal.text)"
  }

  /// A number that a lead has, or a run of them: `$75k`.
  func phrase(of band: Band, on index: Int) -> String? {
    guard let range = band.range else { return nil }
    let text = text(of: range, sides[index].axis)
    return text.hasPrefix("exactly ") ? String(text.dropFirst("exactly ".count)) : text
  }

  private func numberTexts(_ side: AtomSet, _ axis: RoutingAxis) -> [String] {
    runs(of: side, axis).map { text(of: $0, axis) }
  }

  private func text(of run: Range<Int>, _ axis: RoutingAxis) -> String {
    switch axis.field {
    case "deal_size": BandWords.money(run, currency: currency)
    case "date":
      "\(CalendarDate(dayNumber: run.lowerBound)) to \(CalendarDate(dayNumber: run.upperBound - 1))"
    case "employees": BandWords.heads(run) + " employees"
    default: BandWords.heads(run)
    }
  }

  /// Neighbouring atoms as one run.
  private func runs(of side: AtomSet, _ axis: RoutingAxis) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in side {
      guard case .numbers(let range) = axis.atoms[index] else { continue }
      if let last = runs.last, last.upperBound == range.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<range.upperBound
      } else {
        runs.append(range)
      }
    }
    return runs
  }

  /// Countries folded into the plan's regions where all their members are there, widest first.
  private func placeTexts(_ chosen: AtomSet, _ side: AxisAtoms) -> [String] {
    var rest = chosen
    var texts: [(first: Int, text: String)] = []
    for region in places.regions.reversed() {
      let members = side.atoms(ofRegion: region.key).subtracting(side.otherPostal)
      guard members.count > 1 || region.countries.first?.hasPrefix("~") == true, let first = members.first,
        members.isSubset(of: rest)
      else { continue }
      texts.append((first, region.name))
      rest = rest.subtracting(members)
    }
    for index in rest { texts.append((index, text(of: side.axis.atoms[index]))) }
    let folded = texts.sorted { ($0.first, $0.text) < ($1.first, $1.text) }.map(\.text)
    var seen: Set<String> = []
    return folded.filter { seen.insert($0).inserted }
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

  /// The first declared value of each axis, as a lead would carry it.
  private func witness(in box: Box) -> [Finding.Coordinate] {
    let point = space.witness(in: box) ?? []
    return zip(sides, point).flatMap { side, atom -> [Finding.Coordinate] in
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
    if place.country != "~" { fields.append(("country", places.text(ofCountry: place.country))) }
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

  /// Leads expected in the box: each segment's volume by the share of its cells that lie in it.
  private func leads(in box: Box) -> Int? {
    guard let index = segmentAxis else { return nil }
    var sum: UInt128 = 0
    var isKnown = false
    for atom in box.sets[index] {
      guard let (leads, weight) = volumes[atom] else { continue }
      isKnown = true
      let part = space.weight(of: box.replacing(axis: index, with: [atom]))
      sum += (UInt128(leads) * part + weight / 2) / weight
    }
    return isKnown ? Int(clamping: sum) : nil
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
