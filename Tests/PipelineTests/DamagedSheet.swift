/// A planning sheet that came to harm, written in a dialect and encoding by chance.
struct DamagedSheet {
  /// As an editor shows it.
  let text: String
  let bytes: [UInt8]
  /// Whether a quotation mark is out of place; then no cell has a line break, and each line is a row.
  let hasBrokenQuotes: Bool

  /// Damages a sound sheet.
  init(_ original: String, by random: inout SplitMix64) {
    let lines = SlowReading(original).rows
    let delimiter = Self.delimiter(of: lines.first?.text ?? "")
    var rows = lines.map { SlowReading.cells(of: $0.text, delimiter: delimiter) }
    let breaks = random.oneIn(4)
    for _ in 0..<Int(random.next() % 12) { Self.damage(&rows, withLineBreaks: !breaks, by: &random) }
    let style = SheetStyle(&random)
    if breaks {
      // Without any other quotation mark there is no doubt what belongs to the one out of place.
      for index in rows.indices {
        rows[index] = rows[index].map { cell in
          String(cell.map { $0.isNewline || $0 == "\"" || $0 == style.delimiter ? " " : $0 })
        }
      }
      let row = Int(random.next() % UInt64(max(rows.count, 1)))
      if row < rows.count, !rows[row].isEmpty {
        let column = Int(random.next() % UInt64(rows[row].count))
        rows[row][column] = random.oneIn(2) ? "\"\(rows[row][column])x" : "5\" \(rows[row][column])"
      }
    }
    hasBrokenQuotes = breaks
    text = style.text(of: rows, asIs: breaks, by: &random)
    bytes = style.encoded(text)
  }

  /// The delimiter that is most often in a header; a comma where there is none.
  private static func delimiter(of header: String) -> Character {
    let counts = ([",", ";", "\t"] as [Character]).map { mark in (mark, header.filter { $0 == mark }.count) }
    return counts.reduce((",", 0)) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  private static func damage(
    _ rows: inout [[String]], withLineBreaks: Bool, by random: inout SplitMix64
  ) {
    func place(_ rows: [[String]]) -> Int { Int(random.next() % UInt64(max(rows.count, 1))) }
    let index = place(rows)
    guard index < rows.count else {
      rows.append(["Segment", "Owner"])
      return
    }
    let width = rows[index].count
    let column = Int(random.next() % UInt64(max(width, 1)))
    switch random.next() % 16 {
    case 0: rows.remove(at: index)
    case 1: rows.insert(rows[index], at: place(rows))
    case 2: rows.swapAt(index, place(rows))
    case 3: rows.insert(Array(repeating: "", count: random.oneIn(2) ? width : 1), at: index)
    case 4:
      rows.insert(
        [random.pick(["Note: not final", "as of 2026-06-20", "--- DACH ---", "Iberia"])], at: index)
    case 5: rows.insert(["Total"] + Array(repeating: "12", count: max(0, width - 1)), at: index)
    case 6: rows.insert(rows[0], at: index)
    case 7: rows[index].removeLast(min(width, 1 + Int(random.next() % 3)))
    case 8: rows[index].append(random.pick(["", "x", "12,5", "Ana Keller"]))
    case 9: rows[index].insert(random.pick(["", "x"]), at: column)
    case 10 where withLineBreaks && column < width: rows[index][column] += "\nsecond line\n\nfourth"
    case 11: rows.removeFirst()
    case 12: rows.insert(["FY26 Q3 plan"], at: 0)
    case 13:
      rows += [[""], ["Segment", "Employees", "Owner"], ["SMB", "1-49", "Ana Keller"], ["MM", "50+", ""]]
    default:
      guard column < width else { return }
      rows[index][column] = random.pick([
        "", "#REF!", "1.23E+11", "NA", "same as above", "  spaced  ", "\u{A0}", "TBD", "n/a", "-",
        "31.08.2026",
        "Jan-49", "\u{200B}Ana", "=SUM(A1:A3)", "'007", "a; b", "x, y", "Tab\there",
      ])
    }
  }
}
