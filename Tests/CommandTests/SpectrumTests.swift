import Foundation
import Testing

/// The cases of csv-spectrum and three more, written anew from their descriptions, through the built program.
@Suite("The spectrum of CSV, printed as plain CSV")
struct SpectrumTests {
  /// A file and the plain CSV that it is; `nil` where it is plain already.
  private static let files: [(name: String, text: String, plain: String?)] = [
    (
      "comma in quotes", "first,last,address,city,zip\nJo,Doe,\"120 any st., apt 4\",\"Anytown, WW\",08123\n",
      nil
    ),
    ("empty", "a,b,c\n1,\"\",\"\"\n2,3,4\n", "a,b,c\n1,,\n2,3,4\n"),
    ("empty with CRLF", "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", "a,b,c\n1,,\n2,3,4\n"),
    ("escaped quotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", nil),
    (
      "JSON", "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n", nil
    ),
    (
      "location coordinates",
      "Contact Phone Number,Location Coordinates,Cities,Counties\n"
        + ",\"37°36'37.8\"\"N 121°2'17.9\"\"W\",Somewhere,Someshire\n",
      nil
    ),
    ("newlines", "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n", nil),
    (
      "newlines with CRLF", "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n",
      "a,b,c\n1,2,3\n\"Once upon \r\na time\",5,6\n7,8,9\n"
    ),
    ("quotes and newlines", "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n", nil),
    ("simple", "a,b,c\n1,2,3\n", nil),
    ("simple with CRLF", "a,b,c\r\n1,2,3\r\n", "a,b,c\n1,2,3\n"),
    ("UTF-8", "a,b,c\n1,2,3\n4,5,ʤ\n", nil),
    ("CR", "a,b,c\r1,2,3\r", "a,b,c\n1,2,3\n"),
    ("null", "a,b,c\n1,NULL,null\n2,N/A,\n", nil),
    ("no line end", "a,b,c\n1,2,3", "a,b,c\n1,2,3\n"),
  ]

  @Test("all cases of a folder at once")
  func folder() throws {
    let folder = try TemporaryFolder()
    for file in Self.files { try folder.write(file.text, to: "spectrum/\(file.name).csv") }
    let latin = Data("Name,Stadt\nJörg,Köln\nAna,Gießen\n".unicodeScalars.map { UInt8($0.value) })
    try latin.write(to: folder.url.appending(path: "spectrum/Latin-1.csv"))
    let run = try Program(["inspect", "spectrum", "--format", "csv", "--output", "plain"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let plain = try folder.files("plain").mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(plain.count == Self.files.count + 1)
    for file in Self.files { #expect(plain[file.name + ".csv"] == file.plain ?? file.text, "\(file.name)") }
    #expect(plain["Latin-1.csv"] == "Name,Stadt\nJörg,Köln\nAna,Gießen\n")
  }
}
