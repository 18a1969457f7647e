import Coverage
import Diagnostics
import Vocabulary

/// Tells a box of the routing space in the planner's words.
struct RegionTelling {
  let axes: [RoutingAxis]
  let places: PlaceScheme
  let segments: [Segment]
  let currency: String?

  func region(_ box: Box, space: Space, hairline: RoutingProof.Hairline? = nil) -> RoutingProof.Region {
    var phrases: [String] = []
    var limits: [Finding.Limit] = []
    for (index, axis) in axes.enumerated() {
      let side = closed(Array(box.sets[index]), axis, space.axes[index])
      guard !isWhole(side, axis) else { continue }
      phrases.append(phrase(of: side, axis))
      limits.append(Finding.Limit(axis: axis.field.description, extent: extent(of: side, axis)))
    }
    let cells = space.weight(of: box)
    return RoutingProof.Region(
      phrase: phrases.isEmpty ? "every lead" : phrases.joined(separator: " / "), limits: limits,
      witness: witness(in: box), cells: Int(clamping: cells), expectedLeads: leads(in: box, space: space),
      hairline: hairline, isOnlyUnnamedCountries: isOnlyUnnamed(box),
      segmentKeys: segmentKeys(in: box))
  }

  /// Whether the declared values are all there, so that the axis limits nothing.
  func isWhole(_ side: [Int], _ axis: RoutingAxis) -> Bool {
    let chosen = Set(side)
    return axis.atoms.indices.allSatisfy {
      chosen.contains($0) || axis.atoms[$0] == .unknown || isOtherPostal(axis.atoms[$0])
    }
  }

  private func isOtherPostal(_ atom: RoutingAxis.Atom) -> Bool { axes.isOtherPostal(atom) }

  /// Takes a hole of one unit along where the numbers on both sides of it are there: it is a finding of its own.
  private func closed(_ side: [Int], _ axis: RoutingAxis, _ cut: Axis) -> [Int] {
    let chosen = Set(side)
    let holes = axis.atoms.indices.filter { atom in
      guard case .numbers = axis.atoms[atom], cut.weights[atom] == 0 else { return false }
      return chosen.contains(atom - 1) && chosen.contains(atom + 1)
    }
    return chosen.union(holes).sorted()
  }

  // MARK: Words

  func phrase(of side: [Int], _ axis: RoutingAxis) -> String {
    let known = side.filter { axis.atoms[$0] != .unknown }
    if known.isEmpty { return "\(axis.title) blank" }
    let declared = axis.atoms.indices.filter { axis.atoms[$0] != .unknown }
    let missing = declared.filter { !known.contains($0) }
    let texts: [String]
    if axis.field == "country" {
      texts = placeTexts(known, axis)
    } else if case .numbers = axis.atoms[known[0]] {
      texts = numberTexts(known, axis)
    } else if missing.count <= 2, known.count > 4 {
      texts = ["all except " + missing.map { text(of: axis.atoms[$0]) }.joined(separator: ", ")]
    } else {
      texts = known.map { text(of: axis.atoms[$0]) }
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
    ["segment", "country", "deal_size", "product", "account", "date"].contains(axis.field)
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
    guard let postal = place.postal else { return name }
    return name.isEmpty ? postal.text : "\(name) \(postal.text)"
  }

  private func numberTexts(_ side: [Int], _ axis: RoutingAxis) -> [String] {
    runs(of: side, axis).map { run in
      switch axis.field {
      case "deal_size": BandWords.money(run, currency: currency)
      case "date":
        "\(CalendarDate(dayNumber: run.lowerBound)) to \(CalendarDate(dayNumber: run.upperBound - 1))"
      case "employees": BandWords.heads(run) + " employees"
      default: BandWords.heads(run)
      }
    }
  }

  /// Neighbouring atoms as one run.
  func runs(of side: [Int], _ axis: RoutingAxis) -> [Range<Int>] {
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
  private func placeTexts(_ side: [Int], _ axis: RoutingAxis) -> [String] {
    var rest = Set(side)
    var texts: [(first: Int, text: String)] = []
    for region in places.regions.reversed() {
      let members = axis.atoms.indices.filter {
        RuleBoxes.matches(axis.atoms[$0], any: [NamedPlace(.region(region.key), text: region.name)], places)
          && !axes.isOtherPostal(axis.atoms[$0])
      }
      guard members.count > 1 || region.countries.first?.hasPrefix("~") == true, let first = members.first,
        rest.isSuperset(of: members)
      else { continue }
      texts.append((first, region.name))
      rest.subtract(members)
    }
    for index in rest.sorted() { texts.append((index, text(of: axis.atoms[index]))) }
    let folded = texts.sorted { ($0.first, $0.text) < ($1.first, $1.text) }.map(\.text)
    var seen: Set<String> = []
    return folded.filter { seen.insert($0).inserted }
  }
}

// MARK: - Exact extents

extension RegionTelling {
  private func extent(of side: [Int], _ axis: RoutingAxis) -> Finding.Extent {
    let known = side.filter { axis.atoms[$0] != .unknown }
    if let first = known.first, case .numbers = axis.atoms[first] {
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
    if known.isEmpty { return .values([]) }
    return .values(known.map { text(of: axis.atoms[$0]) })
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
    axes.indices.map { index in
      let axis = axes[index]
      let side = Array(box.sets[index])
      let atom = side.first { axis.atoms[$0] != .unknown }.map { axis.atoms[$0] } ?? .unknown
      let value: Finding.Coordinate.Value =
        switch atom {
        case .unknown: .unknown
        case .numbers(let range) where axis.field == "date":
          .text(CalendarDate(dayNumber: range.lowerBound).description)
        case .numbers(let range): .number(Finding.Number(units: range.lowerBound, decimals: axis.decimals))
        default: .text(text(of: atom))
        }
      return Finding.Coordinate(axis: axis.field.description, value: value)
    }
  }

  private func segmentKeys(in box: Box) -> [String] {
    guard let index = axes.firstIndex(where: { $0.field == "segment" }) else { return [] }
    let side = Array(box.sets[index])
    guard !isWhole(side, axes[index]) else { return [] }
    return side.compactMap { if case .term(let term) = axes[index].atoms[$0] { term.key } else { nil } }
  }

  /// Leads expected in the box: each segment's volume by the share of its cells that lie in it.
  private func leads(in box: Box, space: Space) -> Int? {
    guard let index = axes.firstIndex(where: { $0.field == "segment" }) else { return nil }
    var sum: UInt128 = 0
    var isKnown = false
    for atom in box.sets[index] {
      guard case .term(let term) = axes[index].atoms[atom],
        let volume = segments.first(where: { $0.term == term })?.volume?.value, volume > 0
      else { continue }
      isKnown = true
      let total = space.weight(of: space.whole.replacing(axis: index, with: [atom]))
      guard total > 0 else { continue }
      let part = space.weight(of: box.replacing(axis: index, with: [atom]))
      sum += (UInt128(volume) * part + total / 2) / total
    }
    return isKnown ? Int(clamping: sum) : nil
  }

  private func isOnlyUnnamed(_ box: Box) -> Bool {
    guard let index = axes.firstIndex(where: { $0.field == "country" }) else { return false }
    let countries = box.sets[index].compactMap { atom -> String? in
      if case .place(let place) = axes[index].atoms[atom] { place.country } else { nil }
    }
    guard !countries.isEmpty, !countries.contains(where: { places.named.contains($0) || $0.hasPrefix("~") })
    else { return false }
    // A region that is there as a whole was meant by its name.
    let present = Set(countries)
    return !places.regions.contains { !$0.countries.isEmpty && present.isSuperset(of: $0.countries) }
  }
}

extension [RoutingAxis] {
  /// The rest of a country whose postal codes rules list: no sheet declares which codes exist.
  func isOtherPostal(_ atom: RoutingAxis.Atom) -> Bool {
    guard case .place(let place) = atom, place.postal == nil else { return false }
    return contains { axis in
      axis.field == "country"
        && axis.atoms.contains {
          if case .place(let other) = $0 {
            other.country == place.country && other.postal != nil
          } else {
            false
          }
        }
    }
  }
}
