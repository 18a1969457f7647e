/// A closed list of values that cells are read against; the raw values are the ids of the alias catalogue.
package enum ValueScope: String, CaseIterable, Sendable, Hashable {
  case null, bool
  case sizeClass = "size_class"
  case model
  case ledBy = "led_by"
  case stage, lifecycle
  case processStage = "process_stage"
  case partnerType = "partner_type"
  case tier
  case partnerStatus = "partner_status"
  case job
  case ownerType = "owner_type"
  case method, clock, cadence, raci, content
  case contentStatus = "content_status"
  case channel
  case leadSource = "lead_source"
  case period, status
  case personStatus = "person_status"
  case language, industry, region, country, subdivision, currency, role
  case accountType = "account_type"
  case hitPolicy = "hit_policy"
  case setting

  /// The rows of the catalogue: one line for each scope, so that a new list is a file and a line.
  var rows: String {
    switch self {
    case .null: NullWords.rows
    case .bool: BoolWords.rows
    case .sizeClass: SizeClassWords.rows
    case .model: ModelWords.rows
    case .ledBy: LedByWords.rows
    case .stage: StageWords.rows
    case .lifecycle: LifecycleWords.rows
    case .processStage: ProcessStageWords.rows
    case .partnerType: PartnerTypeWords.rows
    case .tier: TierWords.rows
    case .partnerStatus: PartnerStatusWords.rows
    case .job: JobWords.rows
    case .ownerType: OwnerTypeWords.rows
    case .method: MethodWords.rows
    case .clock: ClockWords.rows
    case .cadence: CadenceWords.rows
    case .raci: RACIWords.rows
    case .content: ContentWords.rows
    case .contentStatus: ContentStatusWords.rows
    case .channel: ChannelWords.rows
    case .leadSource: LeadSourceWords.rows
    case .period: PeriodWords.rows
    case .status: StatusWords.rows
    case .personStatus: PersonStatusWords.rows
    case .language: LanguageWords.rows
    case .industry: IndustryWords.rows
    case .region: RegionWords.rows
    case .country: CountryWords.rows
    case .subdivision: SubdivisionWords.rows
    case .currency: CurrencyWords.rows
    case .role: RoleWords.rows
    case .accountType: AccountTypeWords.rows
    case .hitPolicy: HitPolicyWords.rows
    case .setting: SettingWords.rows
    }
  }
}
