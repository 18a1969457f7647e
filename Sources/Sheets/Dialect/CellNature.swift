/// What a cell looks like to one who has yet to find the delimiter.
enum CellNature: Int {
  case blank, number, name, text
  /// Another delimiter sits tightly inside, or a quotation mark: it was cut at the wrong place.
  case broken

  /// The nature of an unquoted cell.
  init(_ text: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    guard start < end else {
      self = .blank
      return
    }
    var letters = 0
    var digits = 0
    var others = 0
    for index in start..<end {
      switch text[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "\""), UInt8(ascii: "\t"):
        self = .broken
        return
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
        guard Self.isInPlace(text, start..<end, index) else {
          self = .broken
          return
        }
        others += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "~"):
        others += 1
      default: break
      }
    }
    if digits > 0, letters <= 4, Self.startsNumber(text[start]), end - start <= 32 {
      self = .number
    } else {
      self = others == 0 && end - start <= 60 ? .name : .text
    }
  }

  /// Whether a comma, semicolon or bar may stand so inside a cell: beside a space, or a comma between digits.
  private static func isInPlace(_ text: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>, _ index: Int) -> Bool
  {
    guard index > cell.lowerBound, index + 1 < cell.upperBound else { return false }
    let (left, right) = (text[index - 1], text[index + 1])
    if left == UInt8(ascii: " ") || right == UInt8(ascii: " ") { return true }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return text[index] == UInt8(ascii: ",") && digits.contains(left) && digits.contains(right)
  }

  /// Whether a number, date or amount may start so: a digit, a sign, a currency.
  private static func startsNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }
}
