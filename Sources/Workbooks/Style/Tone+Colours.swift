extension Tone {
  /// The colour of the words; at least 4.5 to 1 on `ground`, and on white where there is none.
  package var ink: Colour {
    switch self {
    case .normal, .strong: .ink
    case .muted: .quiet
    case .group, .info, .company, .entry: .navy
    case .good: Colour(0x006100)
    case .bad: Colour(0x9C0006)
    case .caution: Colour(0x9C5700)
    case .partner: Colour(0x4A235A)
    case .shared: Colour(0x0B5345)
    }
  }

  /// The fill behind the words; `nil` is that of the sheet or the table.
  package var ground: Colour? {
    switch self {
    case .normal, .muted, .strong: nil
    case .group: Colour(0xD9E1F2)
    case .good: Colour(0xC6EFCE)
    case .bad: Colour(0xFFC7CE)
    case .caution: Colour(0xFFEB9C)
    case .info: Colour(0xDDEBF7)
    case .entry: Colour(0xFFF2CC)
    case .partner: Colour(0xE8DAEF)
    case .company: Colour(0xBDD7EE)
    case .shared: Colour(0xD0ECE7)
    }
  }

  package var isBold: Bool { self == .strong || self == .group }
}

extension Worksheet.Kind {
  /// The colour of the tab; the kind is also in the sheet's words.
  package var tabColour: Colour {
    switch self {
    case .summary: .navy
    case .findings: Colour(0xC00000)
    case .matrix: Colour(0x2E75B6)
    case .list: Colour(0x548235)
    case .record: Colour(0x7F7F7F)
    case .guide: Colour(0x7030A0)
    case .choices: Colour(0xBF9000)
    }
  }
}
