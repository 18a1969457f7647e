/// RACI codes, in the row form of `WordRows`.
enum RACIWords {
  static let rows = #"""
    R: R | responsible | does | doer | ~x
    A: A | accountable | approver | ~owner
    C: C | consulted | consult
    I: I | informed | inform | FYI
    // RASCI
    S: S | support | supporting
    // split in two
    A+R: A/R | R/A | AR | RA | A+R | A, R | R&A
    """#
}
