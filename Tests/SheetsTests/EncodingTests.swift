import Testing

@testable import Sheets

@Suite("Encodings")
struct EncodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let encoding: TextEncoding
    let text: String
    var undecodable = 0
    var nulls = 0
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "plain", bytes: Array("a,b".utf8), encoding: .utf8, text: "a,b"),
    Case(name: "empty", bytes: [], encoding: .utf8, text: ""),
    Case(name: "only a mark", bytes: [0xEF, 0xBB, 0xBF], encoding: .utf8WithMark, text: ""),
    Case(name: "UTF-8", bytes: Array("Händler 東京 😀".utf8), encoding: .utf8, text: "Händler 東京 😀"),
    Case(
      name: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + Array("ä".utf8), encoding: .utf8WithMark, text: "ä"
    ),
    Case(
      name: "UTF-16LE with mark", bytes: [0xFF, 0xFE] + utf16("ä\t😀\r\n", isBig: false),
      encoding: .utf16LittleEndian, text: "ä\t😀\r\n"),
    Case(
      name: "UTF-16BE with mark", bytes: [0xFE, 0xFF] + utf16("ä\t😀", isBig: true),
      encoding: .utf16BigEndian, text: "ä\t😀"),
    Case(
      name: "UTF-16LE without mark", bytes: utf16("Segment\tRegion\n", isBig: false),
      encoding: .utf16LittleEndian, text: "Segment\tRegion\n"),
    Case(
      name: "UTF-16BE without mark", bytes: utf16("Segment;Größe", isBig: true),
      encoding: .utf16BigEndian, text: "Segment;Größe"),
    Case(
      name: "UTF-16LE, half a pair", bytes: [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00],
      encoding: .utf16LittleEndian, text: "A\u{FFFD}B", undecodable: 1),
    Case(
      name: "UTF-16LE with a one-byte line end", bytes: [0xFF, 0xFE, 0x41, 0x00, 0x0A],
      encoding: .utf16LittleEndian, text: "A\n"),
    Case(
      name: "Windows-1252", bytes: latin("H\u{E4}ndler S\u{FC}d;M\u{FC}nchen"), encoding: .windows1252,
      text: "Händler Süd;München"),
    Case(
      name: "Windows-1252 from 0x80 to 0x9F",
      bytes: [0x35, 0x80, 0x20, 0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x8A, 0x61],
      encoding: .windows1252, text: "5€ “A” – Ša"),
    Case(
      name: "Windows-1252 with an undefined byte", bytes: latin("gr\u{FC}n und sch\u{F6}n f\u{FC}r \u{81}"),
      encoding: .windows1252, text: "grün und schön für \u{FFFD}", undecodable: 1),
    Case(
      name: "Mac Roman", bytes: [0x4D, 0x9F, 0x6E, 0x63, 0x68, 0x65, 0x6E, 0x2C, 0x4B, 0x9A, 0x6C, 0x6E],
      encoding: .macRoman, text: "München,Köln"),
    Case(
      name: "Mac Roman quotes",
      bytes: [0x63, 0x61, 0x66, 0x8E, 0x20, 0xD2, 0x41, 0xD3, 0x2C, 0x69, 0x74, 0xD5, 0x73],
      encoding: .macRoman, text: "café “A”,it’s"),
    Case(
      name: "UTF-8 with a damaged byte", bytes: Array("Händler Süd ".utf8) + [0xFF, 0x41], encoding: .utf8,
      text: "Händler Süd \u{FFFD}A", undecodable: 1),
    Case(
      name: "NUL bytes", bytes: [0x61, 0x00, 0x62, 0x2C, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68], encoding: .utf8,
      text: "ab,cdefgh", nulls: 1),
    Case(
      name: "overlong and surrogate forms", bytes: Array("äöü".utf8) + [0xC0, 0x80, 0x41], encoding: .utf8,
      text: "äöü\u{FFFD}\u{FFFD}A", undecodable: 2),
  ])
  func decodes(_ example: Case) {
    let decoded = DecodedText(example.bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == example.text)
    #expect(decoded.encoding == example.encoding)
    #expect(decoded.undecodable == example.undecodable)
    #expect(decoded.nulls == example.nulls)
  }

  @Test(
    arguments: [
      ("a,MÃ¼nchen,b", "MÃ¼nchen"), ("Itâ€™s,b", "Itâ€™s"), ("5 â‚¬", "â‚¬"), ("25Â k", "25Â\u{A0}k"),
      ("Stra\u{C3}\u{178}e", "StraÃŸe"),
    ] as [(String, String)])
  func reportsDoubleEncoding(_ text: String, _ sample: String) {
    #expect(DoubleEncoding.firstSample(in: Array(text.replacing(" k", with: "\u{A0}k").utf8)) == sample)
  }

  @Test(arguments: ["München", "SÃO PAULO", "Ângela", "it’s 5 €", "«Ä»", "Câmara"])
  func leavesSoundTextAlone(_ text: String) {
    #expect(DoubleEncoding.firstSample(in: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "Händler Süd;München", "Größe;Straße", "Übersicht – Vertrieb", "Köln", "Propriétaire;Région;Étape",
    "ça et là, où s’arrête l’été", "Dueño;Región;Año", "Responsável;Região;Ação", "Ägypten",
    "Øst;Århus;Malmö",
    "“Key” account", "it’s 5 € – fine", "Città;perché", "Curaçao", "Ökosystem “Nord”…", "Müller & Söhne",
    "Coûts; œuvre",
    "Señor Peña", "SÃO PAULO", "MÜNCHEN;KÖLN", "ÉTAPE;RÉGION",
  ])
  func tellsCodePagesApart(_ text: String) {
    for page in [CodePage.windows1252, .macRoman] {
      let bytes = text.unicodeScalars.compactMap { scalar in
        (UInt8(1)...0xFF).first { page.scalar($0) == scalar }
      }
      let decoded = DecodedText(bytes)
      #expect(bytes.count == text.unicodeScalars.count)
      #expect(decoded.encoding == (page == .macRoman ? .macRoman : .windows1252))
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    }
  }

  @Test("every undefined or defined byte of a code page decodes as the standard says")
  func codePageCorners() {
    let windows = [0x80, 0x85, 0x8E, 0x99, 0x9F, 0xA0, 0xFF].map { CodePage.windows1252.scalar($0)?.value }
    #expect(windows == [0x20AC, 0x2026, 0x017D, 0x2122, 0x0178, 0x00A0, 0x00FF])
    let undefined = (UInt8(0x80)...0xFF).filter { CodePage.windows1252.scalar($0) == nil }
    #expect(undefined == [0x81, 0x8D, 0x8F, 0x90, 0x9D])
    #expect((UInt8(0)...0xFF).allSatisfy { CodePage.macRoman.scalar($0) != nil })
  }

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
