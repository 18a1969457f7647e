import Testing
import Workbooks

@Suite("Every tone can be read")
struct ToneTests {
  @Test("words stand out from their ground at least 4.5 to 1", arguments: Tone.allCases)
  func contrast(tone: Tone) {
    // Without a fill of its own a cell stands on white or on the pale band of a table.
    let grounds = tone.ground.map { [$0] } ?? [Colour(0xFFFFFF), Colour(0xDCE6F1)]
    for ground in grounds {
      #expect(Self.contrast(tone.ink, ground) >= 4.5)
    }
  }

  @Test("tones with a fill differ in it")
  func fills() {
    let fills = Tone.allCases.compactMap(\.ground)
    #expect(fills.count == 9)
    #expect(Set(fills).count == fills.count)
  }

  @Test("each kind of sheet has a tab colour of its own")
  func tabs() {
    #expect(Set(Worksheet.Kind.allCases.map(\.tabColour)).count == Worksheet.Kind.allCases.count)
  }

  /// The contrast of the Web Content Accessibility Guidelines, from 1 to 21.
  private static func contrast(_ one: Colour, _ other: Colour) -> Double {
    let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  private static func luminance(_ colour: Colour) -> Double {
    let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)] as [(UInt32, Double)]
    return weights.reduce(0) { sum, part in
      let share = Double((colour.rgb >> part.0) & 0xFF) / 255
      return sum + part.1 * (share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055))
    }
  }

  /// To the power of 2.4, as the fifth root of the twelfth power.
  private static func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 1.0
    for _ in 0..<200 { root = (4 * root + twelfth / (root * root * root * root)) / 5 }
    return root
  }
}
