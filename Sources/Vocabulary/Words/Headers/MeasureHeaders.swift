/// The columns of a measurement sheet, in the row form of `WordRows`.
enum MeasureHeaders {
  static let rows = #"""
    name text: KPI | Metric | Measure | KPI name | Metric name | Indicator | Kennzahl | Indicateur |
       Indicador | 指標
    category enum: Category | Area | Type | Group | Pillar | Objective
    definition text: Definition | Formula | Calculation | How measured | Description
    segments list:ref: Segment | Audience
    channels list:ref: Channel | Channels
    stages list:stage: Stage | Funnel stage
    owner owner: Owner | KPI owner | Reporter | DRI | Responsible | Accountable | Verantwortlich | 担当者
    baseline number: Baseline | Last quarter | Previous | Prior | Q-1 | LQ | Current
    target number: Target | Goal | Q target | Plan | Objective value | OKR | Ziel | Objectif | Meta |
       Zielwert | 目標
    threshold number: Threshold | Red/amber | RAG | Floor | Alert below | Min
    unit enum: Unit | UoM | Units | Format | Currency
    source text: Source | Data source | System | Report | Dashboard | Where
    cadence enum:cadence: Cadence | Frequency | Review cadence | Reporting frequency | Review | Reviewed |
       Rhythm | How often | Turnus | Häufigkeit | 頻度
    next_review date: Next review | Review date | Next review date | Due
    actual number: Actual | Actuals | Result | Value | QTD | YTD | Ist | Istwert | 実績
    """#
}
