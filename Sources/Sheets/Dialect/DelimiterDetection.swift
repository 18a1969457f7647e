/// Finds the delimiter of a file that does not name it.
///
/// A delimiter is good when records have equally many cells, many of them, and when its cells look whole: no
/// other delimiter sits tightly inside. So `25,5;30,1` is two cells, for `5;30` between commas is no cell.
enum DelimiterDetection {
  /// The candidates; where two are equally good, the earlier one counts.
  static let candidates: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// The delimiter of a text; a comma where nothing separates anything.
  static func delimiter(of text: ArraySlice<UInt8>) -> UInt8 {
    text.withUnsafeBufferPointer { text in
      let sample = UnsafeBufferPointer(rebasing: text.prefix(sampleSize))
      var best = (delimiter: UInt8(ascii: ","), score: 0)
      for candidate in candidates where sample.contains(candidate) {
        var tally = DelimiterTally(delimiter: candidate)
        tally.read(sample, isWhole: text.count <= sampleSize)
        if tally.score > best.score { best = (candidate, tally.score) }
      }
      return best.delimiter
    }
  }

  /// As many bytes are looked at; some thousand rows of a planning sheet.
  private static let sampleSize = 262_144
}
