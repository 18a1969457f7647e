/// What kind of value a cell holds, told by its characters alone; a header is told from the rows under it by these.
enum CellKind: Hashable, Sendable {
  /// Nothing, or a dash for it.
  case blank
  /// A plain number, a share or an amount: digits with marks that group them, and signs around.
  case number
  /// A date or a time of day: runs of digits between `/`, `:`, `-` or `.`, or with a month's name.
  case date
  /// A band, a duration or the like: what else begins with a digit.
  case measure
  /// An address of mail or web.
  case address
  case text

  init(_ text: String) {
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") }) || text == "–" || text == "—" {
      self = .blank
    } else if CellShape.isNumber(text) {
      self = Digits(text).kind
    } else {
      self = CellShape.isAddress(text) ? .address : .text
    }
  }
}

/// The digits of a text that begins with one, and what stands between and after them.
private struct Digits {
  /// How many digits each run has.
  private var runs: [Int] = []
  /// The bytes between the runs, in order.
  private var between: [UInt8] = []
  private var after: [UInt8] = []
  private var letters = 0

  init(_ text: String) {
    var run = 0
    for byte in text.utf8 {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        if run == 0 {
          between += after
          after = []
        }
        run += 1
      } else {
        if run > 0 { runs.append(run) }
        run = 0
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) { letters += 1 }
        if !runs.isEmpty { after.append(byte) }
      }
    }
    if run > 0 { runs.append(run) }
  }

  var kind: CellKind { isDate ? .date : isNumber ? .number : .measure }

  /// Whether only marks of a number are there, or an exponent; currencies and other signs are no ASCII letters.
  private var isNumber: Bool {
    let marks = Array(".,' +%)".utf8)
    if letters == 0 {
      return between.allSatisfy { marks.contains($0) && $0 != UInt8(ascii: "+") || $0 >= 0x80 }
        && after.allSatisfy {
          marks.contains($0) && $0 != UInt8(ascii: "+") || $0 >= 0x80 || $0 == UInt8(ascii: "$")
        }
    }
    // `1.23E-11`
    return letters == 1 && after.isEmpty && between.contains { $0 | 0x20 == UInt8(ascii: "e") }
      && between.allSatisfy { ".,+-eE".utf8.contains($0) }
  }

  private var isDate: Bool {
    guard runs.allSatisfy({ $0 <= 4 || $0 == 6 && runs.count >= 6 }), runs.count <= 8 else { return false }
    let hasColon = between.contains(UInt8(ascii: ":"))
    // `14-Jan`, `31-Aug-26`, `2026-07-01T08:00Z`, `8:30 am`
    if letters > 0 { return letters == 3 && runs.count <= 3 && runs[0] <= 2 || hasColon && letters <= 2 }
    guard let mark = between.first else { return false }
    switch mark {
    case UInt8(ascii: ":"): return runs[0] <= 2
    case UInt8(ascii: "/"): return runs.count >= 3 || runs.contains(4)
    case UInt8(ascii: "-"):
      return runs.count >= 3 && runs.contains(4) || runs.count == 2 && runs[0] == 4 && runs[1] == 2
    case UInt8(ascii: "."): return runs.count >= 3 && runs[0] <= 2 && runs[1] <= 2 && runs[2] != 3
    default: return false
    }
  }
}
