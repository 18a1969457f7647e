import Diagnostics
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
      name: "UTF-16LE with mark", bytes: [0xFF, 0xFE] + utf16("ä\t😀\r\n", .utf16LittleEndian),
      encoding: .utf16LittleEndian, text: "ä\t😀\r\n"),
    Case(
      name: "UTF-16BE with mark", bytes: [0xFE, 0xFF] + utf16("ä\t😀", .utf16BigEndian),
      encoding: .utf16BigEndian, text: "ä\t😀"),
    Case(
      name: "UTF-16LE without mark", bytes: utf16("Segment\tRegion\n", .utf16LittleEndian),
      encoding: .utf16LittleEndian, text: "Segment\tRegion\n"),
    Case(
      name: "UTF-16BE without mark", bytes: utf16("Segment;Größe", .utf16BigEndian),
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
      bytes: [0x35, 0x80, 0x20, 0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x8C, 0x75, 0x76],
      encoding: .windows1252, text: "5€ “A” – Œuv"),
    Case(
      name: "a pound before a scale alone", bytes: latin("Owner,Deal size (\u{A3}k)\nAna,10\n"),
      encoding: .windows1252, text: "Owner,Deal size (£k)\nAna,10\n"),
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
      ("MÃ¼nchen", "München"), ("Itâ€™s", "It’s"), ("5 â‚¬", "5 €"), ("25Â\u{A0}k", "25\u{A0}k"),
      ("StraÃŸe", "Straße"),
      ("M√ºnchen", "München"), ("it‚Äôs", "it’s"), ("Stra√üe", "Straße"), ("Å\u{81}ukasz", "Łukasz"),
      ("ZielonogÃ³rskie", "Zielonogórskie"),
      ("Å\u{81}Ã³dÅº", "Łódź"), ("MÃƒÂ¼nchen", "München"), ("ÐœÐ¾Ñ\u{81}ÐºÐ²Ð°", "Москва"),
      ("æ\u{9D}±äº¬", "東京"),
      ("FÃœR", "FÜR"),
      ("SÃƒO", "SÃO"), ("Ã…rhus", "Århus"), ("Ã‰tape", "Étape"), ("nÂ° 5", "n° 5"),
      ("РњРѕСЃРєРІР°", "Москва"),
      ("Ãlvaro", nil),
    ] as [(String, String?)])
  func undoesDoubleEncoding(_ text: String, _ meant: String?) {
    #expect(DoubleEncoding.repaired(text) == meant)
  }

  @Test(arguments: [
    "München", "SÃO PAULO", "Ângela", "it’s 5 €", "«Ä»", "Câmara", "CAFÉ…", "MÜNCHEN – SÜD", "É™", "À »",
    "Москва…",
    "РАЙОН", "Я«", "東京", "±5", "IRMÃ’", "Ålesund", "x√2", "naïve‚", "Ðórs", "", "10–ú",
  ])
  func leavesSoundTextAlone(_ text: String) {
    #expect(DoubleEncoding.repaired(text) == nil)
  }

  @Test("a double-encoded file is told once, with the repaired word and how many cells")
  func reportsDoubleEncoding() {
    let sheet = Reading.sheet("Segment,Owner\nENT,JÃ¼rgen MÃ¼ller\nMM,Köln\nSMB,BÃ¤r\n")
    #expect(
      sheet.remarks.map(\.kind) == [
        .doubleEncoded(sample: "JÃ¼rgen MÃ¼ller", repaired: "Jürgen Müller", cells: 2)
      ])
    #expect(sheet.remarks.first?.location.cell?.description == "B2")
    #expect(sheet.tables.first?.rows.first?.cells.last == "JÃ¼rgen MÃ¼ller")
  }

  @Test("lines of another encoding pasted into a UTF-8 file are read by it, and told")
  func readsMixedLines() {
    let bytes =
      Array("Segment,Owner\nENT,Jürgen Groß\n".utf8) + Self.latin("MM,J\u{F6}rg M\u{FC}ller\n")
      + Array("SMB,Käthe\n".utf8) + Self.latin("ALL,S\u{FC}d\n")
    let sheet = Reading.sheet(bytes)
    #expect(sheet.encoding == .utf8)
    #expect(
      sheet.tables.first?.rows.map { $0.cells[1] } == ["Jürgen Groß", "Jörg Müller", "Käthe", "Süd"])
    #expect(
      sheet.remarks.map(\.kind) == [
        .foreignLine(.windows1252, count: 2), .foreignLine(.windows1252, count: 2),
      ])
    #expect(sheet.remarks.map(\.location.line) == [3, 5])
  }

  @Test("each cell with a byte that is no text is pointed at; the rest is read")
  func pointsAtDamage() {
    let sheet = Reading.sheet(
      Array("Segment,Owner\nENT,Köln ".utf8) + [0xFF] + Array("\nMM,Süd\n".utf8) + [0xFE, 0xFE]
        + Array("SMB ä,x\n".utf8))
    #expect(sheet.encoding == .utf8)
    #expect(sheet.remarks.map(\.kind) == [.undecodable(count: 1), .undecodable(count: 2)])
    #expect(sheet.remarks.map { $0.location.cell?.description } == ["B2", "A4"])
  }

  @Test("characters that were lost before are told apart from bytes that cannot be read")
  func tellsLostCharacters() {
    let sheet = Reading.sheet("Segment,Owner\nENT,M\u{FFFD}ller\n")
    #expect(sheet.remarks.map(\.kind) == [.lostCharacters(count: 1)])
    #expect(sheet.remarks.first?.location.cell?.description == "B2")
  }

  @Test(arguments: [
    "Händler Süd;München", "Größe;Straße", "Übersicht – Vertrieb", "Köln", "Propriétaire;Région;Étape",
    "ça et là, où s’arrête l’été", "Dueño;Región;Año", "Responsável;Região;Ação", "Ägypten",
    "Øst;Århus;Malmö",
    "“Key” account", "it’s 5 € – fine", "Città;perché", "Curaçao", "Ökosystem “Nord”…", "Müller & Söhne",
    "Coûts; œuvre",
    "Señor Peña", "SÃO PAULO", "MÜNCHEN;KÖLN", "ÉTAPE;RÉGION",
  ])
  func tellsCodePagesApart(_ text: String) throws {
    for page in [CodePage.windows1252, .macRoman] {
      let decoded = DecodedText(try #require(Encoder.bytes(text, in: page)))
      #expect(decoded.encoding == page.encoding)
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    }
  }

  @Test("the Japanese encodings and UTF-32, with their corners")
  func decodesTheRest() throws {
    let encodings: [TextEncoding] = [.shiftJIS, .eucJP, .iso2022JP, .utf32LittleEndian, .utf32BigEndian]
    for encoding in encodings {
      let text = "担当者,表示ソ能\n〒１２３,ｱ髙①".filter { encoding.rawValue.hasPrefix("UTF") || !"ｱ髙".contains($0) }
      let decoded = DecodedText(try #require(Encoder.bytes(text, as: encoding)))
      #expect(decoded.encoding == encoding)
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
      #expect(decoded.undecodable == 0)
    }
    let windows = Self.decoded(.shiftJIS, [0x83, 0x5C, 0xB1, 0xFB, 0xFC, 0x41, 0x81, 0xA0, 0x7F])
    #expect(String(decoding: windows.bytes, as: UTF8.self) == "ソｱ髙A□\u{7F}")
    let cut = Self.decoded(.eucJP, [0xA4, 0xA2, 0xA4])
    #expect(String(decoding: cut.bytes, as: UTF8.self) == "あ\u{FFFD}")
    #expect(cut.undecodable == 1)
  }

  @Test("every undefined or defined byte of a code page decodes as the standard says")
  func codePageCorners() {
    let windows = [0x80, 0x85, 0x8E, 0x99, 0x9F, 0xA0, 0xFF].map { CodePage.windows1252.scalar($0)?.value }
    #expect(windows == [0x20AC, 0x2026, 0x017D, 0x2122, 0x0178, 0x00A0, 0x00FF])
    let undefined = (UInt8(0x80)...0xFF).filter { CodePage.windows1252.scalar($0) == nil }
    #expect(undefined == [0x81, 0x8D, 0x8F, 0x90, 0x9D])
    #expect((UInt8(0)...0xFF).allSatisfy { CodePage.macRoman.scalar($0) != nil })
  }

  private static func decoded(_ encoding: JapaneseEncoding, _ bytes: [UInt8]) -> DecodedText {
    bytes.withUnsafeBufferPointer { encoding.decoded($0) }
  }

  private static func utf16(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    Encoder.bytes(text, as: encoding, marked: false) ?? []
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
