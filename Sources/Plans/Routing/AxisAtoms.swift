import Coverage
import Diagnostics
import Vocabulary

/// An axis of the routing space with its atoms at hand by value, so that a condition becomes a set without a search.
struct AxisAtoms: Sendable {
  let axis: RoutingAxis
  let all: AtomSet
  /// The blank field, where the axis has it.
  let unknown: AtomSet
  /// All but the blank field.
  let known: AtomSet
  /// The values that a sheet declares or rules name: neither blank nor the rest of a country's postal codes.
  let declared: AtomSet
  /// Rests of countries whose postal codes rules list: no sheet declares which codes exist.
  let otherPostal: AtomSet
  /// Countries in the order of the atoms, each with all its atoms.
  let countries: [(code: String, atoms: Range<Int>)]
  private let terms: [String: Int]
  private let countryRanges: [String: Range<Int>]
  private let subdivisions: [String: AtomSet]
  private let postalRuns: [PostalRun]
  /// How many characters the longest postal code has that rules type.
  private let longestCode: Int
  private let regions: [String: AtomSet]

  /// Neighbouring atoms that are the postal codes of one country or part of it, ascending.
  private struct PostalRun: Sendable {
    let atoms: Range<Int>
    let lowers: [String]
  }

  init(_ axis: RoutingAxis, places: PlaceScheme) {
    self.axis = axis
    all = AtomSet(axis.atoms.indices)
    unknown = AtomSet(axis.atoms.firstIndex(of: .unknown).map { [$0] } ?? [])
    known = all.subtracting(unknown)
    var terms: [String: Int] = [:]
    var countries: [(code: String, atoms: Range<Int>)] = []
    var parts: [String: [Int]] = [:]
    var runs: [PostalRun] = []
    var run: (first: Int, lowers: [String])?
    var coded: Set<String> = []
    for (index, atom) in axis.atoms.enumerated() {
      if case .term(let term) = atom { terms[term.key] = index }
      guard case .place(let place) = atom else { continue }
      if let last = countries.last, last.code == place.country {
        countries[countries.count - 1].atoms = last.atoms.lowerBound..<index + 1
      } else {
        countries.append((place.country, index..<index + 1))
      }
      if let part = place.subdivision { parts[part, default: []].append(index) }
      if let postal = place.postal {
        if run == nil { run = (index, []) }
        run?.lowers.append(postal.lower)
      } else if let ended = run {
        runs.append(PostalRun(atoms: ended.first..<index, lowers: ended.lowers))
        coded.insert(place.country)
        run = nil
      }
    }
    self.terms = terms
    self.countries = countries
    postalRuns = runs
    longestCode = runs.lazy.flatMap(\.lowers).map(\.count).max() ?? 0
    // Each run of codes is followed by the rest of its country or part; the rest of a country is its last atom.
    otherPostal = AtomSet(
      runs.map(\.atoms.upperBound)
        + countries.filter { coded.contains($0.code) }.map { $0.atoms.upperBound - 1 })
    declared = known.subtracting(otherPostal)
    let byCode = Dictionary(countries.map { ($0.code, $0.atoms) }, uniquingKeysWith: { first, _ in first })
    countryRanges = byCode
    let subdivisions = parts.mapValues { AtomSet($0) }
    self.subdivisions = subdivisions
    guard !countries.isEmpty else {
      regions = [:]
      return
    }
    regions = Dictionary(
      places.regions.map { region in
        let whole = region.countries.compactMap { byCode[$0] }.flatMap { Array($0) }
        let states = region.subdivisions.compactMap { subdivisions[$0] }
        return (region.key, states.reduce(AtomSet(whole)) { $0.union($1) })
      }, uniquingKeysWith: { first, _ in first })
  }

  func atom(of term: Term) -> Int? { terms[term.key] }

  func atoms(of terms: [Term]) -> AtomSet { AtomSet(terms.compactMap { self.terms[$0.key] }) }

  func atoms(of places: [NamedPlace]) -> AtomSet {
    places.reduce(AtomSet()) { $0.union(atoms(of: $1)) }
  }

  func atoms(of place: NamedPlace) -> AtomSet {
    switch place.kind {
    case .country(let code): countryRanges[code].map { AtomSet($0) } ?? AtomSet()
    case .subdivision(let code): subdivisions[code] ?? AtomSet()
    case .region(let key): atoms(ofRegion: key)
    }
  }

  func atoms(ofRegion key: String) -> AtomSet { regions[key] ?? AtomSet() }

  func atoms(of ranges: [PostalRange]) -> AtomSet {
    var found = AtomSet()
    for range in ranges {
      for run in postalRuns {
        guard let lowest = run.lowers.first, range.upper.map({ $0 > lowest }) ?? true else { continue }
        // Codes are cut at every typed bound, so that those of a range are neighbours.
        let first = Self.firstIndex(in: run.lowers, notBelow: range.lower)
        let end = range.upper.map { Self.firstIndex(in: run.lowers, notBelow: $0) } ?? run.lowers.count
        guard first < end else { continue }
        let base = run.atoms.lowerBound
        found = found.union(AtomSet(base + first..<base + end))
      }
    }
    return found
  }

  /// The postal codes that share a code with any of the ranges.
  func atoms(meeting ranges: [PostalRange]) -> AtomSet {
    var found = AtomSet()
    for range in ranges {
      for run in postalRuns {
        let base = run.atoms.lowerBound
        var first = Self.firstIndex(in: run.lowers, notBelow: range.lower)
        if first > 0, case .place(let before) = axis.atoms[base + first - 1],
          before.postal?.upper.map({ $0 > range.lower }) ?? true
        {
          first -= 1
        }
        let end = range.upper.map { Self.firstIndex(in: run.lowers, notBelow: $0) } ?? run.lowers.count
        guard first < end else { continue }
        found = found.union(AtomSet(base + first..<base + end))
      }
    }
    return found
  }

  /// The runs of numbers inside any of the ranges.
  func atoms(of ranges: [Range<Int>]) -> AtomSet {
    AtomSet(
      axis.atoms.indices.filter { index in
        guard case .numbers(let run) = axis.atoms[index] else { return false }
        return ranges.contains { $0.lowerBound <= run.lowerBound && run.upperBound <= $0.upperBound }
      })
  }

  /// One code of a piece, as long as the longest that rules type.
  func code(in piece: PostalPiece) -> String {
    piece.lower.padding(to: max(4, longestCode))
  }

  private static func firstIndex(in lowers: [String], notBelow text: String) -> Int {
    var low = 0
    var high = lowers.count
    while low < high {
      let middle = (low + high) / 2
      if lowers[middle] < text { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension String {
  /// Zeros at the end of a postal code say nothing in the order of codes.
  fileprivate func padding(to length: Int) -> String {
    allSatisfy(\.isNumber) ? self + String(repeating: "0", count: Swift.max(0, length - count)) : self
  }
}
