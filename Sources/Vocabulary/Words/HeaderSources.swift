/// Which rows of the header catalogue a kind of sheet has: one line for each kind.
enum HeaderSources {
  /// The literals of each kind, in the order of `SheetKind.lists`.
  static var literals: [[String]] { SheetKind.lists.map(literals(of:)) }

  private static func literals(of kind: SheetKind) -> [String] {
    switch kind {
    case .segments: [SegmentHeaders.rows]
    case .channels, .channelMap: [ChannelHeaders.rows]
    case .offers: [OfferHeaders.rows]
    case .partners: [PartnerHeaders.rows]
    case .routing, .routingMatrix:
      [
        RoutingHeaders.identity, RoutingHeaders.conditions, RoutingHeaders.bounds, RoutingHeaders.owners,
        RoutingHeaders.handling,
      ]
    case .territories: [TerritoryHeaders.rows, RoutingHeaders.bounds, RoutingHeaders.handling]
    case .owners: [OwnerHeaders.rows]
    case .raci: [RACIHeaders.rows]
    case .stages: [StageHeaders.rows]
    case .sla: [SLAHeaders.rows]
    case .measures: [MeasureHeaders.rows]
    case .accounts: [AccountHeaders.rows]
    case .regions: [RegionHeaders.rows]
    case .products: [ProductHeaders.rows]
    case .settings: [SettingHeaders.rows]
    case .vocabulary: [VocabularyHeaders.rows]
    case .waivers: [WaiverHeaders.rows]
    case .testLeads: [TestLeadHeaders.rows, RoutingHeaders.conditions]
    }
  }
}

extension SheetKind {
  /// The kinds with columns of their own; cross-tabs borrow theirs from the list they stand for.
  static let lists = allCases.filter { $0 != .channelMap && $0 != .routingMatrix }

  /// The scope of the kind's columns in the header index.
  var scope: Int {
    switch self {
    case .channelMap: Self.scopes[.channels] ?? 0
    case .routingMatrix: Self.scopes[.routing] ?? 0
    default: Self.scopes[self] ?? 0
    }
  }

  private static let scopes = Dictionary(uniqueKeysWithValues: lists.enumerated().map { ($1, $0) })
}
