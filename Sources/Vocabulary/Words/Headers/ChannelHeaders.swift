/// The columns of a channel sheet, in the row form of `WordRows`.
enum ChannelHeaders {
  static let rows = #"""
    channel_id id: Channel ID | Channel code | ID | Code
    name text: Channel | Channel name | Marketing channel | Distribution channel | Route | Medium |
       Platform | Kanal | Canal | Tactic | Touchpoint | チャネル
    channel_type enum: Channel type | Type | Category | Channel category | Owned/paid/earned | POE |
       Media type
    led_by enum:led_by: Led by | Lead | Who leads | Channel lead | Partner-led / company-led | Ownership |
       Direct / indirect | Direct or partner | Motion
    role enum:role: Role | Channel role | Purpose | Job | Objective | Function | Goal
    segments list:ref: Segment | Segments | Audience | Target segment | For segment | Target audience |
       セグメント
    stages list:stage: Stage | Stages | Funnel stage | Funnel | Journey stage | Buyer stage | Buying stage |
       Conversion stage | Lifecycle stage | Phase
    regions list:region: Region | Regions | Geo | Market | Country | Countries | 地域
    owner owner: Owner | Channel owner | DRI | Responsible | Marketing owner | Manager | POC |
       Point of contact | Verantwortlich | Zuständig | 担当者
    budget money: Budget | Spend | Budget (USD) | Planned spend | Budget allocation | Q budget | Cost |
       Budget % | 予算
    metric list:ref: KPI | Primary KPI | Metric | Primary metric | Success metric | Measure
    status enum:status: Status | State | Active? | Live? | Live | ステータス
    start date: Start | Start date | Launch | Launch date | Go-live | From | Effective from
    end date: End | End date | Until | To | Through | Sunset | Effective to
    attribution enum: Attribution | Attribution model | Credit model | Credit
    """#
}
