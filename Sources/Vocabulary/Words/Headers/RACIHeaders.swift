/// The columns of a RACI sheet, in the row form of `WordRows`.
enum RACIHeaders {
  static let rows = #"""
    activity text: Activity | Task | Process | Process step | Deliverable | Step | Area | Decision |
       Role / Activity | Workflow step | Aufgabe | Activité | Actividad | Aktivität | Tätigkeit | 作業
    stage list:stage: Stage | Phase | Process stage
    responsible list:owner: Responsible | R | Does | Doer | Durchführung | Driver | 実行責任者
    accountable owner: Accountable | A | Approver | Owner | Decider | DRI | Verantwortlich | 説明責任者
    consulted list:owner: Consulted | C | Consult | Contributor | Contributors | Konsultiert | 相談先
    informed list:owner: Informed | I | Inform | FYI | Informiert | 報告先
    support list:owner: Support | S | Supporting | Supports
    """#
}
