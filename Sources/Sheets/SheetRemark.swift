import Diagnostics

/// Something that reading a file skipped, repaired or doubted; the checks turn it into a finding.
package struct SheetRemark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Not UTF-8, and read well all the same.
    case decoded(TextEncoding)
    /// A line in another encoding than the file, such as one pasted from elsewhere; one of `count`.
    case foreignLine(TextEncoding, count: Int)
    /// Bytes in a cell that are no text in the file's encoding; `count` of them, shown as U+FFFD.
    case undecodable(count: Int)
    /// U+FFFD in the file itself: characters that another program lost; `count` of them.
    case lostCharacters(count: Int)
    /// NUL characters, which are no text in any encoding; `count` of them were left out.
    case nullCharacters(count: Int)
    /// UTF-8 that was once decoded in a code page, in so many cells; `sample` is a value that shows it.
    case doubleEncoded(sample: String, repaired: String, cells: Int)
    /// A row with more or fewer cells than the header.
    case rowShape(found: Int, expected: Int)
    /// So many cells of a row were put together, for an unquoted delimiter had cut them; `text` is what they say.
    case cellsJoined(count: Int, text: String)
    /// A row had blank cells too many in its middle, which were dropped.
    case cellsDropped(count: Int)
    /// A row had cells too few in its middle, which were put in as blanks.
    case cellsInserted(count: Int)
    /// A quotation mark inside an unquoted cell, taken literally.
    case strayQuote
    /// A quoted cell that never ends; its quote was taken literally.
    case unclosedQuote
    /// Rows above the header that hold no table: a title, a date, notes.
    case linesAboveHeader(count: Int, sample: String)
    /// A subtotal or total inside or below the table.
    case totalsRow(text: String)
    /// Text below the table.
    case linesBelowTable(count: Int, sample: String)
    /// The header again, as after a page break.
    case repeatedHeader
    /// A row that only names a section, such as `--- DACH ---`.
    case sectionRow(text: String)
    /// Invisible characters (NBSP, zero width, tab) taken off the ends of `count` cells, zero width also inside.
    case hiddenCharacters(count: Int)
    /// A text of so many UTF-16 units, more than a cell of a spreadsheet holds.
    case longText(units: Int)
    /// A text with so many characters that no spreadsheet file can store: controls and non-characters.
    case unfitCharacters(count: Int)
    /// So many more remarks of a kind, from this place on, which are not made one by one.
    indirect case further(Kind, count: Int)
    /// The file holds no row with a value.
    case empty
  }

  package let kind: Kind
  package let location: SourceLocation

  package init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}
