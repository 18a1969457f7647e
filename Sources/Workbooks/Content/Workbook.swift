/// A workbook as plain values: what it says and how it hangs together, not where each cell stands.
package struct Workbook: Hashable, Sendable {
  package var properties: Properties
  /// The worksheets in reading order; the first is the one that opens.
  package var sheets: [Worksheet]
  /// Names for lists and key cells, for drop-downs and formulas.
  package var definedNames: [DefinedName]
  package var paper: Paper
  /// A line at the foot of each printed page, such as the plan's name and its as-of date; never a clock.
  package var footnote: String

  package init(
    properties: Properties, sheets: [Worksheet], definedNames: [DefinedName] = [], paper: Paper = .a4,
    footnote: String = ""
  ) {
    self.properties = properties
    self.sheets = sheets
    self.definedNames = definedNames
    self.paper = paper
    self.footnote = footnote
  }
}

extension Workbook {
  /// What the file says about itself, in the file system and to screen readers.
  package struct Properties: Hashable, Sendable {
    package var title: String
    package var subject: String
    package var author: String
    package var company: String
    package var keywords: [String]
    /// The day the file claims as its creation, so that the same input gives the same bytes.
    package var created: Day

    package init(
      title: String, subject: String = "", author: String = "", company: String = "",
      keywords: [String] = [], created: Day
    ) {
      self.title = title
      self.subject = subject
      self.author = author
      self.company = company
      self.keywords = keywords
      self.created = created
    }
  }

  /// The paper of all sheets.
  package enum Paper: Hashable, Sendable {
    case a4, letter
  }
}
