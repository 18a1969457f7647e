import Testing
import Vocabulary

struct HeaderCatalogueTests {
  private static let lists = SheetKind.allCases.filter { $0 != .channelMap && $0 != .routingMatrix }

  @Test("Each spelling of the catalogue means its own field", arguments: SheetKind.allCases)
  func spellingsResolve(_ kind: SheetKind) {
    let entries = HeaderCatalogue.entries(of: kind)
    #expect(!entries.isEmpty)
    for entry in entries {
      #expect(!entry.spellings.isEmpty)
      for spelling in entry.spellings {
        let match = HeaderCatalogue.matches(spelling, in: kind).first { $0.field == entry.field }
        #expect(match?.quality == .exact, "\(spelling) in \(kind.rawValue)")
        #expect(match?.type == entry.type)
        #expect(HeaderCatalogue.isKnown(spelling))
      }
    }
  }

  @Test("No field of a kind is listed twice, and every field has a type", arguments: SheetKind.allCases)
  func fieldsAreUnique(_ kind: SheetKind) {
    let fields = HeaderCatalogue.entries(of: kind).map(\.field)
    #expect(fields.count >= 2)
    #expect(Set(fields).count == fields.count)
    #expect(fields.allSatisfy { HeaderCatalogue.type(of: $0, in: kind) != nil })
  }

  @Test("The catalogue holds the column names collected from real sheets")
  func countsSpellings() {
    let spellings = Self.lists.map { HeaderCatalogue.entries(of: $0).reduce(0) { $0 + $1.spellings.count } }
    #expect(spellings.reduce(0, +) >= 1_399)
  }

  @Test("Cross-tabs and test leads have the columns of the list they belong to")
  func kindsShareColumns() {
    #expect(
      HeaderCatalogue.names(of: "owner", in: .routingMatrix)
        == HeaderCatalogue.names(of: "owner", in: .routing))
    #expect(
      HeaderCatalogue.names(of: "name", in: .channelMap) == HeaderCatalogue.names(of: "name", in: .channels))
    #expect(
      HeaderCatalogue.names(of: "deal_size", in: .testLeads)
        == HeaderCatalogue.names(of: "deal_size", in: .routing))
  }

  @Test(
    "A header means a field",
    arguments: [
      ("Owner", .routing, "owner"), ("OWNER ", .routing, "owner"), ("Zuständig", .routing, "owner"),
      ("Assigned to*", .routing, "owner"), ("3. Route to:", .routing, "route_to"),
      ("SLA (hrs)", .routing, "sla_first"),
      ("SLA [h]", .routing, "sla_first"), ("#", .routing, "rule_id"), ("%", .routing, "weight"),
      ("RR?", .routing, "method"),
      ("24x7", .routing, "clock"), ("deal_size", .routing, "deal_size"),
      ("Deal size ($k)", .routing, "deal_size"),
      ("Company size", .segments, "size_class"), ("Company size (employees)", .segments, "employees"),
      ("担当者", .routing, "owner"), ("Stufe", .partners, "tier"), ("Typ", .partners, "type"),
      ("Domain", .accounts, "domain"),
      ("1st escalation", .sla, "escalate_1"), ("as-of", .settings, nil), ("Setting", .settings, "setting"),
      ("Written", .vocabulary, "written"), ("Until", .waivers, "until"), ("Members", .regions, "countries"),
      ("SKU", .products, "product_id"), ("Expected owner", .testLeads, "expected_owner"),
      ("Needs integration", .routing, "integration"), ("Foo2", .routing, nil), ("", .routing, nil),
    ] as [(String, SheetKind, Field?)])
  func matches(_ header: String, _ kind: SheetKind, _ field: Field?) {
    #expect(HeaderCatalogue.matches(header, in: kind).first?.field == field)
  }

  @Test(
    "A slip of the pen, another word order or a remark is similar to a known name",
    arguments: [
      ("Segmnt", .routing, "Segment"), ("Ownr", .routing, "Owner"), ("Regoin", .routing, "Region"),
      ("Owner backup", .routing, "Backup owner"), ("Owner (backup)", .routing, "Backup owner"),
      ("Priorty", .routing, "Priority"), ("DealSize", .routing, "Deal size"),
      ("Owner (final)", .routing, "Owner"),
      ("Escalaton 1", .sla, "Escalation 1"), ("Lead sources", .routing, "Lead source"),
    ] as [(String, SheetKind, String)])
  func isSimilar(_ header: String, _ kind: SheetKind, _ name: String) {
    #expect(HeaderCatalogue.matches(header, in: kind).first?.quality == .similar(of: name))
  }

  @Test(
    "What is another word, another number or too short is not similar",
    arguments: [
      ("Escalation 3", .sla), ("Form", .territories), ("Sgm", .segments), ("Tem", .owners), ("Stat", .raci),
      ("County", .regions), ("Level 4", .sla), ("Salary", .owners), ("Phone", .owners), ("Weather", .routing),
    ] as [(String, SheetKind)])
  func isNotSimilar(_ header: String, _ kind: SheetKind) {
    #expect(HeaderCatalogue.matches(header, in: kind).isEmpty)
  }

  @Test("A header with several meanings lists them all, its usual name first")
  func listsAllMeanings() {
    #expect(HeaderCatalogue.matches("Status", in: .routing).map(\.field) == ["active", "stage"])
    #expect(HeaderCatalogue.matches("Tier", in: .routing).map(\.field) == ["segment", "partner_tier"])
    #expect(HeaderCatalogue.matches("Domain", in: .accounts).map(\.field) == ["domain", "account_id"])
  }

  @Test(
    "Values that head cross-tabs are known",
    arguments: [
      ("DACH", true), ("Awareness", true), ("Germany", true), ("ENT", true), ("Owner", false),
      ("Foo2", false), ("", false),
    ])
  func knowsValues(_ text: String, _ isKnown: Bool) { #expect(HeaderCatalogue.isKnownValue(text) == isKnown) }

  @Test("The nearest names are offered for an unknown header")
  func offersNearest() {
    #expect(HeaderCatalogue.nearest(to: "Segmnt", in: .routing).first == "Segment")
    #expect(HeaderCatalogue.nearest(to: "Qwertyuiop", in: .routing).isEmpty)
  }

  @Test(
    "A type is read from its code",
    arguments: [
      ("text", .text), ("list:region", .list(.choice(.region))), ("range:money", .range(.money)),
      ("list:prefix|range", .list(.range(.prefix))), ("date|bool|int", .either([.date, .bool, .int])),
      ("int/period", .countPerPeriod), ("enum", .choice(nil)), ("enum:led_by", .choice(.ledBy)),
      ("list:enum:tier", .list(.choice(.tier))), ("list:lang", .list(.choice(.language))), ("tz", .timezone),
      ("country", .choice(.country)), ("list:owner", .list(.owner)), ("nonsense", nil),
      ("enum:nonsense", nil),
      ("date|nonsense", nil), ("range:color", nil), ("", nil),
    ] as [(String, FieldType?)])
  func readsTypes(_ code: String, _ type: FieldType?) { #expect(FieldType(code: code) == type) }
}
