import Coverage
import Diagnostics
import Vocabulary

extension RegionTelling {
  /// What a region takes of an axis, as a part of a sentence: `MM or ENT`, `deals from $50k`, `Intent: consultation`.
  func told(_ chosen: AtomSet, on index: Int) -> String {
    let side = sides[index]
    let known = chosen.subtracting(side.unknown)
    guard side.axis.field == "deal_size", !known.isEmpty else { return phrase(of: chosen, on: index) }
    let deals = runs(of: known, side.axis).map { BandWords.deals($0, currency: currency) }
    return "deals " + Self.joined(deals, by: "or")
  }

  /// The values of an axis by themselves, as a cell would hold them: `MM or ENT`, `$50k or more`.
  func phrase(of chosen: AtomSet, on index: Int) -> String {
    let side = sides[index]
    let axis = side.axis
    let known = chosen.subtracting(side.unknown)
    guard let first = known.first else { return "\(axis.title) blank" }
    let joined: String
    if axis.field == "country" {
      joined = placeWords(known, side)
    } else if case .numbers = axis.atoms[first] {
      joined = Self.joined(numberTexts(known, axis))
    } else {
      joined = termWords(known, side)
    }
    return RegionWords.namesItself(axis.field) ? joined : "\(axis.title): \(joined)"
  }

  /// Up to six values, then a count.
  static func joined(_ texts: [String], by word: String? = nil) -> String {
    if texts.count > 6 { return texts.prefix(5).joined(separator: ", ") + " and \(texts.count - 5) more" }
    guard let word, texts.count > 1, let last = texts.last else { return texts.joined(separator: ", ") }
    return texts.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  func text(of atom: RoutingAxis.Atom) -> String {
    switch atom {
    case .term(let term): term.text
    case .numbers(let range): String(range.lowerBound)
    case .place(let place): text(of: place)
    case .unknown: "blank"
    }
  }

  /// A number that a lead has, or a run of them: `$75k`.
  func phrase(of band: Band, on index: Int) -> String? {
    guard let range = band.range else { return nil }
    let text = text(of: range, sides[index].axis)
    return text.hasPrefix("exactly ") ? String(text.dropFirst("exactly ".count)) : text
  }
}

// MARK: - Values of a list

extension RegionTelling {
  private func termWords(_ known: AtomSet, _ side: AxisAtoms) -> String {
    let texts = known.map { text(of: side.axis.atoms[$0]) }
    let list = Self.joined(texts, by: "or")
    let missing = side.known.subtracting(known)
    guard Self.areFew(missing, beside: texts) else { return list }
    let nouns = RegionWords.nouns[side.axis.field].map { "all \($0.many) except " } ?? "all except "
    return Self.shorter(list, of: texts, all: nouns, but: missing.map { text(of: side.axis.atoms[$0]) })
  }

  /// Whether so little is missing that it could be told instead; of ten thousand values that are, none is worded.
  private static func areFew(_ missing: some Sequence<Int>, beside texts: [String]) -> Bool {
    missing.prefix(4).count { _ in true } <= min(3, texts.count - 1)
  }

  /// The list, or all but the few that are missing, where that takes less room.
  private static func shorter(
    _ list: String, of texts: [String], all prefix: String, but missing: [String]
  ) -> String {
    guard !missing.isEmpty, missing.count < texts.count, missing.count <= 3 else { return list }
    let exception = prefix + missing.joined(separator: ", ")
    return exception.count < texts.joined(separator: ", ").count ? exception : list
  }
}

// MARK: - Numbers

extension RegionTelling {
  func numberTexts(_ side: AtomSet, _ axis: RoutingAxis) -> [String] {
    runs(of: side, axis).map { text(of: $0, axis) }
  }

  private func text(of run: Range<Int>, _ axis: RoutingAxis) -> String {
    switch axis.field {
    case "deal_size", "revenue": BandWords.money(run, currency: currency)
    case "date":
      "\(CalendarDate(dayNumber: run.lowerBound)) to \(CalendarDate(dayNumber: run.upperBound - 1))"
    case "employees": BandWords.heads(run) + " employees"
    default: BandWords.heads(run)
    }
  }

  /// Neighbouring atoms as one run.
  func runs(of side: AtomSet, _ axis: RoutingAxis) -> [Range<Int>] {
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
}

// MARK: - Places

extension RegionTelling {
  private func text(of place: RoutingAxis.PlaceAtom) -> String {
    let country = place.country == "~" ? "" : places.text(ofCountry: place.country)
    let name = place.subdivision ?? country
    guard let postal = place.postal else { return name.isEmpty ? otherCountry : name }
    return name.isEmpty ? postal.text : "\(name) \(postal.text)"
  }

  /// What stands for every country that no rule names.
  private var otherCountry: String {
    let knowsAreas = sides.contains { side in
      side.axis.atoms.contains { if case .place(let place) = $0 { place.country != "~" } else { false } }
    }
    return knowsAreas ? "other areas" : "any country"
  }

  private func placeWords(_ known: AtomSet, _ side: AxisAtoms) -> String {
    let texts = placeTexts(known, side)
    let list = Self.joined(texts)
    let left = side.known.subtracting(side.otherPostal).subtracting(known)
    // Which countries there are is only certain where all of them are told one by one.
    guard left.count < known.count, !side.countries.contains(where: { $0.code.hasPrefix("~") }) else {
      return list
    }
    let all = RegionWords.nouns["country"].map { "all \($0.many) except " } ?? ""
    return Self.shorter(list, of: texts, all: all, but: placeTexts(left, side))
  }

  /// Countries folded into the plan's regions where all their members are there, widest first.
  func placeTexts(_ chosen: AtomSet, _ side: AxisAtoms) -> [String] {
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
    for country in side.countries where country.atoms.count > 1 && rest.contains(country.atoms.lowerBound) {
      let members = AtomSet(country.atoms).subtracting(side.otherPostal)
      guard members.count > 1, members.isSubset(of: rest) else { continue }
      texts.append((country.atoms.lowerBound, places.text(ofCountry: country.code)))
      rest = rest.subtracting(members)
    }
    for index in rest {
      texts.append((index, restOfCountry(index, side) ?? text(of: side.axis.atoms[index])))
    }
    let folded = texts.sorted { ($0.first, $0.text) < ($1.first, $1.text) }.map(\.text)
    var seen: Set<String> = []
    return folded.filter { seen.insert($0).inserted }
  }

  /// What stands for the states of a country that no rule names, where rules name others.
  private func restOfCountry(_ atom: Int, _ side: AxisAtoms) -> String? {
    guard case .place(let place) = side.axis.atoms[atom], place.subdivision == nil, place.postal == nil,
      let country = side.countries.first(where: { $0.code == place.country }),
      country.atoms.contains(where: { side.subdivision(of: $0) != nil })
    else { return nil }
    return "the rest of \(places.text(ofCountry: place.country))"
  }
}

extension AxisAtoms {
  fileprivate func subdivision(of atom: Int) -> String? {
    if case .place(let place) = axis.atoms[atom] { place.subdivision } else { nil }
  }
}
