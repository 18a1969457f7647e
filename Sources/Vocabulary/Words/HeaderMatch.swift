/// A field that a column header may mean.
package struct HeaderMatch: Hashable, Sendable {
  package enum Quality: Hashable, Sendable {
    /// Spelled as in the catalogue.
    case exact
    /// The same but for case, accents, punctuation, unit, marks.
    case folded
    /// Nearly the catalogue's spelling `of`: a slip of the pen, another word order, an extra remark.
    case similar(of: String)
    /// The header says nothing; the cells below it do. `share` of them or more, in percent, are such values; 0 where only
    /// the column's place speaks for the field.
    case byValues(share: Int)
    /// No header, over rows whose kind the sheet's layout tells.
    case byLayout
  }

  package let field: Field
  package let type: FieldType
  package let quality: Quality
  /// The spelling of the catalogue that it matched.
  package let alias: String
  /// The place of that spelling among the field's, from 0: the first is the field's usual name.
  package let place: Int

  var isSimilar: Bool {
    switch quality {
    case .exact, .folded, .byLayout: false
    case .similar, .byValues: true
    }
  }
}
