extension Finding {
  /// An exact decimal: `units` of ten to the minus `decimals`, so 12345 with 2 decimals is 123.45.
  package struct Number: Hashable, Sendable, CustomStringConvertible {
    package let units: Int
    package let decimals: Int

    package init(units: Int, decimals: Int = 0) {
      self.units = units
      self.decimals = decimals
    }

    /// Plain digits with a point, without trailing zeros: `50000`, `99.5`.
    package var description: String {
      var scale = 1
      for _ in 0..<decimals { scale *= 10 }
      let whole = units.magnitude / UInt(scale)
      let sign = units < 0 ? "-" : ""
      var fraction = String(units.magnitude % UInt(scale))
      fraction = String(repeating: "0", count: decimals - (decimals == 0 ? 0 : fraction.count)) + fraction
      while fraction.hasSuffix("0") { fraction.removeLast() }
      return fraction.isEmpty || decimals == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
    }
  }

  /// What a region takes of one axis.
  package enum Extent: Hashable, Sendable {
    /// Listed values, in the order of the axis.
    case values([String])
    /// A run of numbers; `nil` is an open end. `from` is included, `to` as `toIncluded` says.
    case range(from: Number?, to: Number?, toIncluded: Bool)
  }

  /// One axis of a region.
  package struct Limit: Hashable, Sendable {
    /// The axis id of the vocabulary, such as `segment` or `deal_size`.
    package let axis: String
    package let extent: Extent
    package init(axis: String, extent: Extent) {
      self.axis = axis
      self.extent = extent
    }
  }

  /// One field of a witness lead.
  package struct Coordinate: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
      case text(String)
      case number(Number)
      /// The field is blank on the lead.
      case unknown
    }
    package let axis: String
    package let value: Value
    package init(axis: String, value: Value) {
      self.axis = axis
      self.value = value
    }
  }

  /// How much of the routing table a finding is about: its box, and what else belongs to the same cause.
  package struct Reach: Hashable, Sendable {
    /// Of all combinations of declared values.
    package let share: Share
    /// Leads expected in the period; `nil` where the plan does not say.
    package let leads: Int?

    package init(share: Share, leads: Int?) {
      self.share = share
      self.leads = leads
    }
  }
}
