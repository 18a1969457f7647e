/// The columns of a service-level sheet, in the row form of `WordRows`.
enum SLAHeaders {
  static let rows = #"""
    name text: SLA | SLA name | Service level | Lead type | Priority | Class | Tier
    applies_to text: Applies to | Scope | Lead type | Segment | Stage | Handoff | From - to | Gilt für
    accept duration: Accept | Accept within | Time to accept | Acceptance | Annahme
    first_response duration: First response | Response | Respond within | First touch | Contact within |
       Response time | SLA (hrs) | Reaktionszeit
    follow_up text: Follow-up | Follow up steps | Cadence | Touches | Attempts | # attempts
    resolve duration: Resolve | Resolution | Disposition within | Qualify within | Close out
    clock enum:clock: Clock | Hours | Calendar | Business hours | Coverage
    warn duration|percent: Warn at | Warning | Alert at | Reminder
    escalate_1 owner: Escalation 1 | 1st escalation | Escalate to | Level 1 | L1 | Escalation | Eskalation |
       Eskalation an | Escalate to (after) | Escalate to / after | Escalation (after) | Eskalation an (nach) | Eskalation (nach)
    escalate_2 owner: Escalation 2 | 2nd escalation | Level 2 | L2
    escalate_after duration: Escalate after | Escalation time | After
    on_breach text: On breach | If missed | Consequence | Action on miss | Reassign
    """#
}
