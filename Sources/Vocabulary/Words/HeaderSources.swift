/// Which rows of the header catalogue a kind of sheet has: one line for each kind.
enum HeaderSources {
  /// The literals of each kind, in the order of `SheetKind.allCases`.
  static var literals: [[String]] { SheetKind.allCases.map(literals(of:)) }

  private static func literals(of kind: SheetKind) -> [String] {
    switch kind {
    case .segments: [SegmentHeaders.rows]
    case .channels, .channelMap: [ChannelHeaders.rows]
    case .offers: [OfferHeaders.rows]
    case .partners: [PartnerHeaders.rows]
    case .routing, .routingMatrix:
      [RoutingHeaders.identity, RoutingHeaders.conditions, RoutingHeaders.outcome]
    case .territories: [TerritoryHeaders.rows]
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
  /// The kind's position in `allCases`, which is its scope in the header index.
  var scope: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The kinds with columns of their own; cross-tabs borrow theirs from the list they stand for.
  static var lists: [SheetKind] { allCases.filter { $0 != .channelMap && $0 != .routingMatrix } }
}
