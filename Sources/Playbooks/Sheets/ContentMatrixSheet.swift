import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Segments by buyer stages: what there is to show, how old it is, and where there is nothing.
enum ContentMatrixSheet {
  /// More titles than this are counted, not named.
  private static let mostTitles = 6

  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.offers) else { return nil }
    let stages = stages(of: plan)
    let rows = segments(of: plan).map { segment in
      Grid.Row(.text(segment.text, tone: .strong), stages.map { cell(plan, segment, $0) })
    }
    return Worksheet(
      name: "Content Matrix", kind: .matrix, title: "Content Matrix", subtitle: playbook.subtitle,
      back: Words.back,
      intro: [
        "What there is to show a buyer of each segment at each stage, longest without a review first, with the days since "
          + "the last one. OVERDUE: its next review has passed. GAP: nothing to show. Of more than \(mostTitles) titles "
          + "the first are named; the sheet Offers and Content has them all."
      ],
      blocks: [
        .grid(
          Grid(
            corner: "Segment by buyer stage", columnHeaders: stages.map { .text($0.text.capitalizedFirst) },
            rows: rows, emptyText: "No offer names a buyer stage", widest: stages.count > 4 ? 30 : 38))
      ])
  }

  /// The stages that offers name, in the buyer's order; with those that every buyer goes through once any is named.
  private static func stages(of plan: Plan) -> [Term] {
    var used: [Term] = []
    for stage in plan.offers.flatMap({ $0.stages?.value ?? [] }) where !used.contains(stage) {
      used.append(stage)
    }
    return used.isEmpty ? [] : ChannelMap.inOrder(used)
  }

  /// The segments of the plan, and others that offers are for; offers of no segment alone make one row.
  private static func segments(of plan: Plan) -> [Term] {
    var segments = ChannelMap.segments(of: plan)
    for term in plan.offers.flatMap({ $0.segments?.value.terms ?? [] }) where !segments.contains(term) {
      segments.append(term)
    }
    return segments.isEmpty && !plan.offers.isEmpty ? [Term(key: "", text: "Every segment")] : segments
  }

  private static func cell(_ plan: Plan, _ segment: Term, _ stage: Term) -> Cell {
    let offers = ChannelMap.offers(of: plan, segment: segment, stage: stage)
    guard !offers.isEmpty else { return .text("GAP: nothing to show", tone: .bad) }
    let oldest = offers.enumerated().sorted { left, right in
      let days = (reviewed(left.element), reviewed(right.element))
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }.map(\.element)
    // Naming the last one takes no more room than counting it.
    let shown = oldest.count > mostTitles + 1 ? mostTitles : oldest.count
    var lines = oldest.prefix(shown).map {
      "\($0.title.value)\(OfferAge.words(of: $0, in: plan).map { " · \($0)" } ?? "")"
    }
    if oldest.count > shown { lines.append("and \(oldest.count - shown) more") }
    let isOverdue = oldest.prefix(shown).contains { OfferAge.isOverdue($0, in: plan) }
    return .text(lines.joined(separator: "\n"), tone: isOverdue ? .caution : .normal)
  }

  private static func reviewed(_ offer: Offer) -> Int { offer.lastReviewed?.value.dayNumber ?? Int.max }
}

/// How old an offer is, and whether its next review has passed.
enum OfferAge {
  /// `45 days`, `OVERDUE, 400 days`; `nil` where no sheet says anything.
  static func words(of offer: Offer, in plan: Plan) -> String? {
    let parts = [
      isOverdue(offer, in: plan) ? "OVERDUE" : nil,
      days(of: offer, in: plan).map { Words.count($0, "day", "days") },
    ]
    let words = parts.compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// Days since the last review.
  static func days(of offer: Offer, in plan: Plan) -> Int? {
    guard let today = plan.asOf, let last = offer.lastReviewed?.value, last <= today else { return nil }
    return today.dayNumber - last.dayNumber
  }

  static func isOverdue(_ offer: Offer, in plan: Plan) -> Bool {
    guard let next = offer.nextReview?.value, let today = plan.asOf else { return false }
    return next < today
  }
}
