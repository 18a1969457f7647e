/// What a sheet must have to be of a kind: one line for each kind.
struct KindRequirement {
  /// The column that names the rows; it stands among the first.
  let subject: [Field]
  /// From each group, that many fields or more.
  let groups: [(fields: [Field], atLeast: Int)]
  /// Without any of these it is rather a sheet of another kind that speaks of the same things; empty where that cannot be.
  var typical: [Field] = []

  static func of(_ kind: SheetKind) -> KindRequirement {
    switch kind {
    case .segments:
      KindRequirement(
        subject: ["name"], groups: [(["name"], 1)],
        // Segment, region and owner alone are routing.
        typical: [
          "segment_id", "size_class", "employees", "employees_min", "employees_max", "revenue", "industry",
          "buyer_role",
          "buying_stage", "model", "volume", "technical_validation",
        ])
    case .channels: subject("name", needs: ["name"], ["stages", "role"])
    case .channelMap, .routingMatrix: KindRequirement(subject: [], groups: [])
    case .offers: subject("title", needs: ["title"], ["type", "stages"])
    case .partners: subject("name", needs: ["name"], ["type", "tier", "status"])
    case .routing:
      subject("priority", "rule_id", needs: ["owner"], Field.routingConditions + Field.routingBounds)
    case .territories:
      subject(
        "name", "territory_id", "postal", needs: ["owner"], ["country", "state", "postal", "postal_min"])
    case .owners: subject("name", needs: ["name"], ["email", "role", "team"])
    case .raci:
      KindRequirement(
        subject: ["activity"],
        groups: [
          (["activity"], 1), (["responsible", "accountable", "consulted", "informed", "support"], 2),
        ])
    case .stages: subject("name", "order", needs: ["name"], ["tasks", "exit", "owner"])
    case .sla:
      subject(
        "name", needs: ["name", "applies_to"], ["accept", "first_response", "resolve", "escalate_after"])
    case .measures: subject("name", needs: ["name"], ["target", "cadence", "owner"])
    case .accounts: subject("name", needs: ["name"], ["owner"])
    case .regions: subject("region", needs: ["region"], ["countries", "states", "parent"])
    case .products: subject("name", "product_id", needs: ["name", "product_id"])
    case .settings: subject("setting", needs: ["setting"], ["value"])
    case .vocabulary: subject("written", "kind", needs: ["written"], ["meant"])
    case .waivers: subject("code", needs: ["code"], ["where", "reason", "until"])
    case .testLeads: subject("case_id", needs: ["expected_owner", "expected_rule"])
    }
  }

  /// The groups that the fields do not satisfy.
  func missing(from fields: Set<Field>) -> [[Field]] {
    groups.filter { group in group.fields.count(where: fields.contains) < group.atLeast }.map(\.fields)
  }

  private static func subject(_ names: Field..., needs groups: [Field]...) -> KindRequirement {
    KindRequirement(subject: names, groups: groups.map { ($0, 1) })
  }
}

extension Field {
  /// What a routing rule may ask of a lead.
  package static let routingConditions: [Field] = [
    "segment", "employees", "revenue", "region", "country", "state", "postal", "city", "industry", "product",
    "deal_size",
    "lead_source", "lead_type", "score", "language", "account_type", "account", "partner_tier", "stage",
    "integration",
  ]

  /// Conditions whose values are sums of money.
  package static let moneyConditions: Set<Field> = ["deal_size", "revenue"]

  /// The ends of conditions that stand in two columns.
  static let routingBounds: [Field] = [
    "employees_min", "employees_max", "deal_size_min", "deal_size_max", "postal_min", "postal_max",
  ]
}
