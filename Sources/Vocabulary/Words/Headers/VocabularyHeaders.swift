/// The columns of a vocabulary sheet, in the row form of `WordRows`.
enum VocabularyHeaders {
  static let rows = #"""
    kind text: Kind | Type | Category | Scope | Field | Column | Art
    written text: Written | As written | Written as | We write | Alias | Synonym | Text | Found | Typed |
       Term | Abbreviation | From
    meant text: Meant | Means | Meaning | We mean | Canonical | Standard | Read as | Stands for | Use | To
    notes text: Notes | Comments | Comment | Bemerkung
    """#
}
