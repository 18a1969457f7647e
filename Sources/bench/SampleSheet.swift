/// Planning sheets of any size, the same bytes each time, for good and for bad.
enum SampleSheet {
  /// Quoted and unquoted cells, umlauts, cells of several lines, blank cells.
  static func planning(bytes: Int) -> [UInt8] { sheet(bytes: bytes, quotes: true) }

  static func unquoted(bytes: Int) -> [UInt8] { sheet(bytes: bytes, quotes: false) }

  static func withStrayQuote(bytes: Int) -> [UInt8] {
    sheet(bytes: bytes, quotes: true, damage: "11,ENT,\"d\"x,DE,,,,,,,,\n")
  }

  static func withOpenQuote(bytes: Int) -> [UInt8] {
    sheet(bytes: bytes, quotes: false, damage: "11,ENT,\"DACH,DE,,,,,,,,\n")
  }

  static func strayQuotes(rows: Int) -> [UInt8] {
    repeated("10,ENT,5\" pipe,DE,Ana Keller,\"K, A\",31.08.2026,planned\n", rows: rows)
  }

  static func openQuotes(rows: Int) -> [UInt8] {
    repeated("10,ENT,\"pipe,DE,Ana Keller,X,31.08.2026,planned\n", rows: rows)
  }

  static func oneLine(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 64)
    while text.count < bytes { text += Array("ENT,\"DE, AT\",Händler Süd,4711,".utf8) }
    return text
  }

  static func oneCell(bytes: Int, opening: String) -> [UInt8] {
    var text = Array("Segment,Owner\n\(opening)".utf8)
    text.reserveCapacity(bytes + 64)
    while text.count < bytes { text += Array("no end in sight ".utf8) }
    return text
  }

  static func wide(columns: Int, rows: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(columns * (rows + 1) * 8)
    for row in 0...rows {
      for column in 0..<columns {
        if column > 0 { text.append(UInt8(ascii: ",")) }
        text += Array((row == 0 ? "W\(column)" : "x\(row % 7)y\(column % 9)").utf8)
      }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  static func withNulls(bytes: Int) -> [UInt8] {
    var text = unquoted(bytes: bytes)
    for index in text.indices where text[index] == UInt8(ascii: "N") { text[index] = 0 }
    return text
  }

  private static let header =
    "Priority,Segment,Region,Country,Owner,Queue,Deal size,SLA (hrs),Start,Status,Note,If missed\n"

  private static func repeated(_ row: String, rows: Int) -> [UInt8] {
    let bytes = Array(row.utf8)
    var text = Array("Priority,Segment,Product,Country,Owner,Backup,Start,Status\n".utf8)
    text.reserveCapacity(text.count + bytes.count * rows)
    for _ in 0..<rows { text += bytes }
    return text
  }

  private static func sheet(bytes: Int, quotes: Bool, damage: String = "") -> [UInt8] {
    var random = SampleRandom(seed: 7)
    var text = Array((header + damage).utf8)
    text.reserveCapacity(bytes + 1024)
    let columns = quotes ? mixedColumns : plainColumns
    var priority = 10
    while text.count < bytes {
      text += Array("\(priority)".utf8)
      for column in columns {
        text.append(UInt8(ascii: ","))
        text += column[Int(random.next() % UInt64(column.count))]
      }
      text.append(UInt8(ascii: "\n"))
      priority += 10
    }
    return text
  }

  private static let plainColumns: [[[UInt8]]] = [
    ["ENT", "MM", "SMB", "Mittelstand", ""], ["DACH", "Nordics", "UK & Ireland", "Süd", "EMEA"],
    ["DE", "AT", "CH", "Österreich", ""], ["Ana Keller", "Jürgen Groß", "Bob Stone", "TBD", "Zoë Ray"],
    ["EMEA Inside", "Enterprise desk", "", "Partner queue"], ["25k-100k", ">100k", "25000", "<25k", ""],
    ["4", "8", "24", "48"], ["2026-07-01", "31.08.2026", "2026-09-30"], ["planned", "active", "on hold"],
    ["", "", "see plan of Q2", "für Köln und Umgebung", "renewal first"],
    ["escalate to lead", "fallback", ""],
  ].map { $0.map { Array($0.utf8) } }

  private static let mixedColumns: [[[UInt8]]] = [
    ["ENT", "\"MM\"", "SMB", "\"Mittelstand, groß\"", ""],
    ["DACH", "Nordics", "\"UK, Ireland\"", "Süd", "EMEA"],
    ["DE", "\"DE, AT, CH\"", "Österreich", ""], ["\"Keller, Ana\"", "\"Groß, Jürgen\"", "Bob Stone", "TBD"],
    ["EMEA Inside", "\"Enterprise \"\"A\"\" desk\"", "", "Partner queue"],
    ["\"25,000\"", ">100k", "25000", "\"1,250.50\"", ""],
    ["4", "8", "24", "48"], ["2026-07-01", "31.08.2026", "\"2026-09-30\""], ["planned", "active", "on hold"],
    ["", "", "\"two lines:\nsee plan of Q2\"", "für Köln und Umgebung", "\"renewal first, then new\""],
    ["escalate to lead", "\"fallback, then lead\"", ""],
  ].map { $0.map { Array($0.utf8) } }
}

/// A small random generator with a seed (SplitMix64).
struct SampleRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
