/// The columns of a test-lead sheet, in the row form of `WordRows`.
enum TestLeadHeaders {
  static let rows = #"""
    case_id id: Case | Test case | ID | # | Case ID | Lead | Lead ID
    expected_owner owner: Expected owner | Expect | Should go to | Expected | Expected rep
    expected_rule ref: Expected rule | Rule
    """#
}
