import Diagnostics
import Plans

/// Every check, in the order of the catalogue.
package enum CheckCatalogue {
  /// A new check is one file and one line here, sorted by code.
  package static let checks: [any Check.Type] = [
    SameCellDifferentOwners.self,
    TerritoryOwnedTwice.self,
    TwoOwnersInOneCell.self,
    DirectAgainstPartner.self,
    TwoExclusivePartners.self,
    NamedAccountBehindGeneralRule.self,
    AccountInTwoBooks.self,
    TwoAccountable.self,
    UnknownColumn.self,
    MissingColumn.self,
    GuessedColumn.self,
    RepeatedColumn.self,
    ValueNormalized.self,
    AmbiguousValue.self,
    SpreadsheetDate.self,
    LostZero.self,
    ScientificNumber.self,
    MixedNumbers.self,
    AmbiguousDate.self,
    MissingCurrency.self,
    DittoFilled.self,
    FillDownSuspected.self,
    DuplicateKey.self,
    NearDuplicateName.self,
    RowShape.self,
    Encoding.self,
    TotalsRow.self,
    LinesOutsideTable.self,
    FormulaText.self,
    PersonalColumn.self,
    ErrorValue.self,
    BlankRequired.self,
    MixedSeparators.self,
    HiddenCharacters.self,
    IdleWaiver.self,
    UnrecognizedSheet.self,
    UnreadableValue.self,
    SheetWithoutRows.self,
    UnknownSetting.self,
    NothingRead.self,
    UntrainedPartner.self,
    WorkbookLimits.self,
    UncoveredCombination.self,
    NoCatchAll.self,
    RuleWithoutOwner.self,
    OwnerNotInRoster.self,
    OwnerHasLeft.self,
    NobodyAccountable.self,
    CountryWithoutRegion.self,
    PostalGap.self,
    UnknownNotHandled.self,
    EffectiveDateHole.self,
    OnlyTheCatchAll.self,
    StageWithoutChannel.self,
    ShadowedRule.self,
    ShadowedBySeveral.self,
    PartlyShadowed.self,
    RedundantRule.self,
    ExactDuplicate.self,
    ConflictingDuplicate.self,
    UnreachableCondition.self,
    BandGap.self,
    BandOverlap.self,
    RepeatedValue.self,
    SubsumedValue.self,
    AmbiguousOrder.self,
    SpecificAfterGeneral.self,
    UndeclaredValue.self,
    DeclaredValueNeverRouted.self,
    RuleWithoutTestLead.self,
    TestLeadElsewhere.self,
    HandoffLoop.self,
    CatchAllTooBig.self,
    CatchAllNotLast.self,
    HiddenList.self,
    FieldUsedOnce.self,
    EntangledRules.self,
    UnreadableDuration.self,
    EscalationCycle.self,
    EscalationToNobody.self,
    NobodyResponsible.self,
  ]

  /// Runs every check, applies the plan's own waivers and severities, and sorts: heaviest first, then by place.
  ///
  /// A waived finding keeps its severity and its place.
  ///
  /// - Parameter changes: what the workbooks of the plan show otherwise than it has it.
  package static func check(_ plan: Plan, shownWith changes: [WorkbookLimits.Change] = []) -> [Finding] {
    let found = checks.flatMap { $0.init().check(plan) } + WorkbookLimits().findings(on: changes)
    let (judged, idle) = Waiving.apply(plan.waivers, of: plan, to: found)
    let idleWaiver = IdleWaiver()
    let all = judged + idle.map { idleWaiver.matchesNothing($0, in: plan) }
    return FindingOrder.sort(all.compactMap { graded($0, by: plan.settings) })
  }

  /// The findings of a plan with those on further changes by its workbooks, judged and sorted like them.
  package static func adding(
    _ changes: [WorkbookLimits.Change], to findings: [Finding], of plan: Plan
  ) -> [Finding] {
    let judged = Waiving.apply(plan.waivers, of: plan, to: WorkbookLimits().findings(on: changes)).findings
    return FindingOrder.sort(findings + judged.compactMap { graded($0, by: plan.settings) })
  }

  /// Runs only the checks of how the sheets were read, with the plan's own waivers and severities.
  ///
  /// What speaks of all changes at once is left to those who show each of them.
  package static func checkReading(_ plan: Plan) -> [Finding] {
    let found = checks.filter { $0.code.description.hasPrefix("DAT-") && $0.code != ValueNormalized.code }
      .flatMap { $0.init().check(plan) }
    let judged = Waiving.apply(plan.waivers, of: plan, to: found).findings
    return FindingOrder.sort(judged.compactMap { graded($0, by: plan.settings) })
  }

  /// The check with this code or name, in any case; `nil` where there is none.
  package static func check(named text: String) -> (any Check.Type)? {
    let wanted = text.lowercased()
    return checks.first { $0.code.description.lowercased() == wanted || $0.name == wanted }
  }

  /// The finding with the severity that the settings give its check; `nil` where they turn it off.
  private static func graded(_ finding: Finding, by settings: Settings) -> Finding? {
    guard let severity = settings.severities[finding.code.description] else { return finding }
    guard let severity else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }
}
