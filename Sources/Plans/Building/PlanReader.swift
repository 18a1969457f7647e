import Diagnostics
import Sheets
import Vocabulary

/// Reads the recognized tables of a plan, names first, then everything that refers to them.
struct PlanReader {
  private let tables: [RecognizedTable]
  private let names: RosterNames
  let words: PlanWords
  private var log: ReadingLog

  init(tables: [RecognizedTable], settings: Settings, ownWords: OwnWords, log: ReadingLog) {
    self.tables = tables
    self.log = log
    let names = RosterNames(tables.filter { $0.kind == .owners })
    self.names = names
    let partners = tables.filter { $0.kind == .partners }.flatMap(Self.partnerNames)
    let owners = OwnerLexicon(
      people: names.people,
      groups: names.groups.map {
        OwnerLexicon.Name(id: $0.id, name: $0.name, email: names.groupEmails[$0.id])
      },
      partners: partners, meanings: settings.meanings)
    words = PlanWords(
      settings: settings, own: ownWords, owners: owners,
      places: PlaceLexicon(
        declared: DeclaredRegions.regions(of: tables.filter { $0.kind == .regions }, log: &self.log),
        settings: settings, tables: tables),
      segments: Self.lexicon(of: tables, kind: .segments, fields: ["name", "segment_id"], scope: .sizeClass),
      products: Self.lexicon(
        of: tables, kind: .products, fields: ["name", "line", "product_id"], scope: nil),
      accounts: TermLexicon(
        scope: nil,
        entries: Self.lexicon(
          of: tables, kind: .accounts, fields: ["name", "domain", "account_id"], scope: nil
        ).entries,
        areCompanies: true),
      conditions: OwnConditions(in: tables, settings: settings, own: ownWords, owners: owners))
  }

  /// How far the work on a plan goes.
  enum Depth {
    /// The sheets are read; what can be proved of the routing is left open.
    case read
    case proved
  }

  mutating func plan(name: String, folder: String, sheets: [PlanSheet], depth: Depth = .proved) -> Plan {
    for table in tables {
      SheetRecognition.noteUnknown(table, words: words, log: &log)
    }
    words.conditions.note(in: &log)
    RepeatedKeys.note(in: tables, log: &log)
    let people = names
    for row in people.groupRows { log.keep(row) }
    for row in people.partnerRows { log.leaveOut(row, .partnerAmongOwners) }
    let members = CapacityGrid.merged(
      read(.owners) { row in
        guard people.isNew(row.location), let id = people.ids[row.location] else { return nil }
        return Roster.Member(reading: &row, id: id)
      },
      grids(.owners) { CapacityGrid.rows(reading: &$0, ids: people.ids) })
    let listed = read(.segments, lacking: "name") { Segment(reading: &$0) }
    let segments =
      listed
      + grids(.routingMatrix) { SegmentBands.segments(reading: &$0, declared: listed) }
      + grids(.measures) { SegmentBands.segments(reading: &$0, declared: listed) }
    let coverage = grids(.partners, PartnerCoverage.rows)
    let partners = PartnerCoverage.merged(
      read(.partners, lacking: "name", but: .partner) { Partner(reading: &$0) }, coverage)
    var declined: [DeclinedStage] = []
    let channels =
      read(.channels, lacking: "name") { Channel(reading: &$0) }
      + grids(.channelMap) { ChannelMapGrid.channels(reading: &$0, declined: &declined) }
    let rules = rules()
    let (offers, calendar) = offers()
    let activities =
      read(.raci, lacking: "activity", but: .activity) { Activity(reading: &$0) }
      + grids(.raci) { $0.table.crossTab?.namespace == .activity ? Activity.transposed(reading: &$0) : [] }
    let stages = read(.stages, lacking: "name") { ProcessStage(reading: &$0) }
    let serviceLevels = read(.sla, lacking: "name") { ServiceLevel(reading: &$0) }
    let measures =
      read(.measures, lacking: "name", but: .segment) { Measure(reading: &$0) }
      + grids(.measures, TargetGrid.measures) + grids(.routingMatrix, TargetGrid.measures)
    let accounts = read(.accounts, lacking: "name") { NamedAccount(reading: &$0) }
    let products = read(.products, lacking: "name") { Product(reading: &$0) }
    let testLeads = read(.testLeads, lacking: "case_id") { TestLead(reading: &$0) }
    let waivers = read(.waivers, lacking: "code") { Waiver(reading: &$0) }
    let roster = Roster(members: members, groups: names.groups)
    let scheme = PlaceScheme(
      rules: rules, segments: segments, coverage: coverage.flatMap(\.scope), words: words.places)
    let routing = Routing(
      rules: rules, tables: tables, settings: words.settings, words: words, places: scheme)
    let judged =
      depth == .proved
      ? routing
      : Routing(rules: [], tables: [], settings: words.settings, words: words, places: scheme)
    let lookup = RoutingLookup(
      judged, roster: roster, places: scheme, settings: words.settings, segments: segments,
      accounts: depth == .proved ? accounts : [], knowsOwners: !words.owners.isEmpty)
    noteUnreadTables()
    var plan = Plan(
      name: name, folder: folder, settings: words.settings, asOf: words.settings.asOf, sheets: sheets,
      segments: segments, channels: channels, declinedStages: declined, offers: offers, calendar: calendar,
      partners: partners,
      roster: roster,
      activities: activities, stages: stages, serviceLevels: serviceLevels, measures: measures,
      accounts: accounts, products: products, testLeads: testLeads, waivers: waivers, places: scheme,
      routing: routing,
      proof: RoutingProver.prove(judged, lookup, effort: words.settings.thresholds["proof effort"]),
      lookup: lookup,
      changes: log.changes.sorted { $0.location < $1.location },
      remarks: log.allRemarks, unreadRows: log.unreadRows(of: tables), words: words)
    if depth == .proved {
      let router = LeadRouter(of: plan)
      plan.testLeadRoutes = router.leads(testLeads).map { ($0, router.route($0)) }
    }
    return plan
  }

  /// Says of which tables no row was read, unless what is missing in them has been said.
  private mutating func noteUnreadTables() {
    let told = Set(
      log.remarks.compactMap { remark in
        switch remark.kind {
        case .missingColumn, .blankRequired: "\(remark.location.file) \(remark.location.row ?? 0)"
        default: nil
        }
      })
    for table in tables where !table.rows.isEmpty && table.kind != .settings && table.kind != .vocabulary {
      let head = table.table.headerLocation
      let unread = log.unreadRows(of: [table])
      let isTold =
        told.contains("\(head.file) \(head.row ?? 0)")
        || unread.contains { told.contains("\(head.file) \($0.location.row ?? 0)") }
      guard unread.count == table.rows.count, !isTold,
        !unread.contains(where: { $0.reason == .partnerAmongOwners })
      else { continue }
      let headers = table.unknownColumns.map { table.table.header[$0].text }.filter { !$0.isEmpty }
      log.note(.nothingRead(table.kind, headers: headers), written: "", at: head)
    }
  }

  /// The rules of routing sheets, matrices and territories, in the order of the sheets.
  private mutating func rules() -> [Rule] {
    var ids = RuleIDs()
    var rules: [Rule] = []
    for table in tables where [.routing, .routingMatrix, .territories].contains(table.kind) {
      rules += reading(table) { reader in
        table.kind == .routingMatrix
          ? RoutingMatrix.rules(reading: &reader, ids: &ids)
          : reader.rows { Rule(reading: &$0, ids: &ids) }
      }
    }
    return rules
      + ImpossibleRegions.rules(of: words.settings, beside: rules, words: words, ids: &ids, log: &log)
  }

  /// The offers of lists and matrices, and those that only a calendar knows; and when they run.
  private mutating func offers() -> ([Offer], [CalendarEntry]) {
    var (listed, inCalendar): ([Offer], [Offer]) = ([], [])
    var calendar: [CalendarEntry] = []
    for table in tables where table.kind == .offers {
      if table.crossTab?.namespace == .period {
        calendar += reading(table) { CalendarGrid.entries(reading: &$0) }
        if table.has("title") || table.has("offer_id") {
          inCalendar += reading(table) { $0.rows { Offer(reading: &$0) } }
        }
      } else if table.crossTab != nil {
        listed += reading(table) { ContentMatrix.offers(reading: &$0) }
      } else {
        listed += reading(table) { $0.rows(lacking: "title") { Offer(reading: &$0) } }
      }
    }
    return (listed + Offer.onlyInCalendar(inCalendar, listed: listed), calendar)
  }

  /// Reads the rows of a kind of sheet, but for grids whose headers are `namespace`: those have no row for each value.
  private mutating func read<Value>(
    _ kind: SheetKind, lacking subject: Field? = nil, but namespace: CrossTab.Namespace? = nil,
    _ row: (inout RowReader) -> Value?
  ) -> [Value] {
    grids(kind) { reader in
      if let namespace, reader.table.crossTab?.namespace == namespace { return [] }
      return reader.rows(lacking: subject, row)
    }
  }

  private mutating func grids<Value>(_ kind: SheetKind, _ table: (inout RowReader) -> [Value]) -> [Value] {
    var values: [Value] = []
    for found in tables where found.kind == kind { values += reading(found, table) }
    return values
  }

  /// What a table's reader makes of it. Meanwhile the log is the reader's alone, so that it is not copied for each table.
  private mutating func reading<Value>(
    _ table: RecognizedTable, _ read: (inout RowReader) -> [Value]
  ) -> [Value] {
    guard var reader = RowReader(table, words: words, log: log) else { return [] }
    log = ReadingLog()
    let values = read(&reader)
    log = reader.log
    return values
  }
}
