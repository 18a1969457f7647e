import Diagnostics
import Sheets
import Vocabulary

/// Something a sheet says that could not be read, or not for sure.
package struct PlanRemark: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// What reading the file itself skipped, repaired or doubted.
    case sheet(SheetRemark.Kind)
    /// No kind of sheet fits the headers.
    case unrecognizedSheet(headers: [String])
    /// A recognized sheet without rows.
    case headerOnly(SheetKind)
    /// A recognized sheet with rows of which none could be read; `headers` are the columns that mean nothing there.
    case nothingRead(SheetKind, headers: [String])
    /// A header of a grid that is no value known, taken for one of the planner's own: a stage, a kind of lead.
    case ownValue(of: Field)
    /// A column that the kind of sheet needs; `lookedFor` are headers that would be taken.
    case missingColumn(SheetKind, field: Field, lookedFor: [String])
    /// A header that matches no field; `near` are known ones like it.
    case unknownColumn(near: [String])
    /// A header matched by likeness; or by the values below it, of which `share` in percent are such values.
    case guessedColumn(field: Field, like: String, share: Int? = nil)
    /// A column of a routing sheet that no field takes and that was read as a condition of its own, for its place and
    /// its `values`.
    case ownCondition(values: [String])
    /// A second column for a field that has one already.
    case repeatedColumn(field: Field, first: String)
    /// One text, several meanings; `taken` is `nil` where none was.
    case ambiguousValue(candidates: [String], taken: String?)
    /// A mark of a grid with several meanings, such as `P`, and no legend that says which.
    case ambiguousMark(candidates: [String])
    /// A range that a spreadsheet turned into a date; `taken` is what was read, `nil` where it is not certain.
    case spreadsheetDate(candidates: [String], taken: String?)
    /// A postal code without its leading zero; `code` is what was read, `nil` where it is not certain.
    case lostZero(code: String?, country: String)
    /// A number in scientific notation where an id was; `code` is the short code that it may have been.
    case scientificNumber(code: String?)
    /// Text that a spreadsheet would run.
    case formulaText
    /// Lists of one column that are parted by several marks.
    case mixedSeparators([String])
    /// Money without a currency; `taken` is the one it was read in, where the column also has others.
    case missingCurrency(taken: String?)
    /// A name or number that an earlier row of the same kind of sheet has too.
    case repeatedKey(RepeatedRow)
    /// A name that folds to that of an earlier row.
    case nearName(RepeatedRow)
    /// A last row that asks for nothing, under a section: it was read as asking for nothing of the section either.
    case openCatchAll(section: String)
    /// Blanks that were merged with the filled cell above them, down to the spreadsheet row `through`.
    case filledDown(value: String, from: Int, through: Int)
    /// Text that no grammar of the field's type takes.
    case unreadable(field: Field, expected: String)
    /// `#REF!`, `#N/A` …
    case errorValue
    /// A row without anything its kind of sheet needs.
    case blankRequired(field: Field)
    /// Numbers of one column that use both decimal marks.
    case mixedNumbers
    /// Days of one column that contradict each other in order.
    case mixedDates
    /// A setting that no part of the tool knows.
    case unknownSetting(near: [String])
  }

  package let kind: Kind
  package let location: SourceLocation
  /// The planner's own words.
  package let written: String

  package init(_ kind: Kind, written: String, at location: SourceLocation) {
    self.kind = kind
    self.written = written
    self.location = location
  }
}
