import Diagnostics
import Plans
import Sheets
import Testing
import Vocabulary

/// A plan typed as CSV texts by file name.
func plan(_ sheets: KeyValuePairs<String, String>, asOf: CalendarDate? = nil) -> Plan {
  PlanBuilder.build(
    from: sheets.map { file, text in
      SheetReader.read(Array(text.utf8), file: file, knowing: PlanBuilder.headerWords)
    },
    name: "example-FY26-Q3", folder: "FY26-Q3", asOf: asOf)
}

/// A plan of one routing sheet beside a roster that knows the owners.
func plan(routing: String, _ others: KeyValuePairs<String, String> = [:]) -> Plan {
  let sheets = [("owners.csv", roster), ("routing.csv", routing)] + others.map { ($0.key, $0.value) }
  return PlanBuilder.build(
    from: sheets.map { file, text in
      SheetReader.read(Array(text.utf8), file: file, knowing: PlanBuilder.headerWords)
    },
    name: "example-FY26-Q3", folder: "FY26-Q3", asOf: nil)
}

private let roster = """
  Name,Email,Role,Team
  Ana Keller,ana@example.com,AE,DACH
  Bo Braun,bo@example.com,AE,DACH
  Cy Costa,cy@example.com,AE,Iberia
  """

extension PlanRemark {
  /// The place and what is doubted there, for comparing.
  var told: String { "\(location): \(kind)" }
}

extension Plan {
  var changeTexts: [String] { changes.map { "\($0.location): \($0.before) -> \($0.after)" } }
}

/// A generator of numbers that are the same in every run.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }
}
