import Testing

@testable import Sheets

/// How often the encoding of a text is found, on names and rows as planning sheets have them.
@Suite("How often encodings are found")
struct EncodingRateTests {
  @Test("in all but one text of a hundred, by encoding")
  func rate() {
    var found: [String: (right: Int, all: Int)] = [:]
    var wrong: [String] = []
    for sample in Self.samples {
      let decoded = DecodedText(sample.bytes)
      let isRight = String(decoding: decoded.bytes, as: UTF8.self) == sample.text
      let so = found[sample.form] ?? (0, 0)
      found[sample.form] = (so.right + (isRight ? 1 : 0), so.all + 1)
      if !isRight { wrong.append("\(sample.form): \(sample.text) as \(decoded.encoding.rawValue)") }
    }
    let right = found.values.reduce(0) { $0 + $1.right }
    let all = found.values.reduce(0) { $0 + $1.all }
    for (form, so) in found.sorted(by: { $0.key < $1.key }) { print("\(form): \(so.right) of \(so.all)") }
    print("all: \(right) of \(all)")
    #expect(all > 1200)
    #expect(right * 1000 >= all * 996, "\(wrong)")
    for form in ["Windows-1252", "Mac Roman", "UTF-8"] {
      #expect(
        found[form == "UTF-8" ? "UTF-8 unmarked" : form].map { $0.right == $0.all } == true,
        "\(wrong.filter { $0.hasPrefix(form) })")
    }
  }

  private struct Sample {
    let form: String
    let text: String
    let bytes: [UInt8]
  }

  private static var samples: [Sample] {
    EncodingSamples.languages.flatMap { language in
      language.texts.flatMap { text in
        let unicode: [(TextEncoding, Bool)] = [
          (.utf8, false), (.utf8WithMark, true), (.utf16LittleEndian, true), (.utf16LittleEndian, false),
          (.utf16BigEndian, true), (.utf16BigEndian, false), (.utf32LittleEndian, true),
        ]
        let legacy = language.legacy.compactMap { TextEncoding(rawValue: $0) }.map { ($0, true) }
        return (unicode + legacy).compactMap { encoding, isMarked in
          Encoder.bytes(text, as: encoding, marked: isMarked).map {
            Sample(form: encoding.rawValue + (isMarked ? "" : " unmarked"), text: text, bytes: $0)
          }
        }
      }
    }
  }
}
