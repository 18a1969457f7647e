/// A sheet whose headers are values: segment × region → owner, channel × stage → mark, activity × person → code.
package struct CrossTab: Hashable, Sendable {
  /// What the headers are.
  package enum Namespace: String, Hashable, Sendable, CaseIterable {
    case stage, place, segment
    /// Weeks, months, quarters, days.
    case period
    case person, partner, channel, activity
    /// Values of any fields of a lead, one over the other.
    case condition
  }

  /// What the rows are named after.
  package enum Subject: String, Hashable, Sendable {
    case channel, segment, place, partner, person, activity, stage, offer, measure
    /// `Owner`, `Target`: what the cells of the row are.
    case field
    /// Anything else, such as products.
    case other
  }

  /// What the cells hold.
  package enum Content: String, Hashable, Sendable {
    /// `X`, `P`, `excl.`, `30%`, `→`.
    case marks
    /// Letters of RACI.
    case codes
    case numbers
    case owners
    /// Names of channels, one or several.
    case channels
    /// Titles of offers, one or several.
    case titles
  }

  /// A column whose header is a value.
  package struct Column: Hashable, Sendable {
    /// The column from 0.
    package let column: Int
    /// The value: a canonical stage, else the words of the header that are the value.
    package let value: String
    /// What the header says beside the value: `Company` of `Awareness Company`, `50-249` of `MM 50-249`.
    package let rest: String?
    /// What the header asks of a lead or says of a channel, value by value: `EMEA` a region, `Expansion` a kind of lead.
    package let asks: [Ask]
    /// A value that is no word known, taken for one of the planner's own; `nil` where all are known.
    package let ownValue: Ask?

    package init(
      column: Int, value: String, rest: String? = nil, asks: [Ask] = [], ownValue: Ask? = nil
    ) {
      self.column = column
      self.value = value
      self.rest = rest
      self.asks = asks
      self.ownValue = ownValue
    }
  }

  /// A value in a header, and the field that it is a value of.
  package struct Ask: Hashable, Sendable {
    package let field: Field
    package let text: String
  }

  package let namespace: Namespace
  package let columns: [Column]
  package let rows: Subject
  package let cells: Content
  /// The column that names the rows; `nil` where the headers alone say it all.
  package let label: Int?
  /// What the rows are values of, by their words or the corner of the grid.
  var rowField: Field?
}

extension CrossTab {
  /// What the column of row names is in a kind of sheet, where its own header does not say.
  func labelMatch(in kind: SheetKind, header: String) -> HeaderMatch? {
    let isBlank = header.trimmed.isEmpty
    guard let field = labelField(in: kind, isBlank: isBlank),
      let type = HeaderCatalogue.type(of: field, in: kind)
    else {
      return nil
    }
    // Rows that are nothing known are taken for what the kind of sheet has there.
    // `Deal size / Region` names its rows too.
    let isNamed = rowField != nil && GridAxes(names: DeclaredNames()).corner(header).rows == rowField
    let isGuess = rowField == nil && rows == .other && (kind == .routingMatrix || !isBlank)
    return HeaderMatch(
      field: field, type: type,
      quality: isNamed
        ? .folded : isGuess ? .byValues(share: 0) : isBlank ? .byLayout : .byValues(share: 50),
      alias: HeaderCatalogue.names(of: field, in: kind).first ?? field.description, place: 0)
  }

  private func labelField(in kind: SheetKind, isBlank: Bool) -> Field? {
    if let rowField { return rowField }
    return switch (kind, rows) {
    case (.routingMatrix, .segment): "segment"
    case (.routingMatrix, .place): "region"
    case (.routingMatrix, .stage): "stage"
    // Names without a header, beside regions or under them: most likely the team's own segments.
    case (.routingMatrix, .other) where isBlank: "segment"
    case (.channelMap, .segment), (.offers, .segment): "segments"
    case (.channelMap, .stage): "stages"
    case (.channelMap, .place): "regions"
    case (.channelMap, _), (.owners, _), (.measures, _): "name"
    case (.partners, .place): "regions"
    case (.partners, _): "name"
    case (.offers, _): "title"
    case (.raci, .activity): "activity"
    default: nil
    }
  }
}
