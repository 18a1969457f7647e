/// The columns of a process-stage sheet, in the row form of `WordRows`.
enum StageHeaders {
  static let rows = #"""
    order int: Order | Step | Step # | Sequence | # | No | Seq
    name text: Stage | Stage name | Process stage | Phase | Process step | Lifecycle stage | Milestone |
       Status | Etappe | Stufe | ステージ
    process text: Process | Pipeline | Track | Flow | Workflow
    entry text: Entry criteria | Entry | Starts when | Trigger | Definition
    exit text: Exit criteria | Exit | Done when | Ends when | Completion criteria | Gate |
       Definition of done
    tasks list:text: Tasks | Required tasks | Activities | Steps | Checklist | To do | Actions | Aufgaben |
       タスク
    owner owner: Owner | Stage owner | Responsible | Accountable | Lead | DRI | Verantwortlich | 担当者
    duration duration: Duration | Target time | Time in stage | Max time | SLA | Expected duration | Days |
       Dauer
    next ref: Next | Next stage | Then | Moves to
    asset list:ref: Assets | Required assets | Content needed | Templates | Materials
    """#
}
