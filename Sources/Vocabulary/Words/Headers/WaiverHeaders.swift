/// The columns of a waiver sheet, in the row form of `WordRows`.
enum WaiverHeaders {
  static let rows = #"""
    code text: Code | Check | Check code | Finding | Finding code | Prüfung
    where text: Where | Place | Location | Applies to | Scope | Cell | Rule | Wo
    reason text: Reason | Why | Rationale | Justification | Because | Grund | Begründung
    owner owner: Owner | Approved by | Accepted by | Waived by | Signed off by | Responsible |
       Verantwortlich
    until date: Until | Valid until | Valid to | Expires | Expiry | Expiration | End | End date | Bis |
       Gültig bis
    notes text: Notes | Comments | Comment | Bemerkung
    """#
}
