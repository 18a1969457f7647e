import Testing

@testable import Sheets

/// The twelve cases of csv-spectrum, written anew from their descriptions.
@Suite("The spectrum of CSV")
struct SpectrumTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let cells: [[String]]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "comma in quotes",
      text: "first,last,address,city,zip\nJo,Doe,\"120 any st., apt 4\",\"Anytown, WW\",08123\n",
      cells: [
        ["first", "last", "address", "city", "zip"],
        ["Jo", "Doe", "120 any st., apt 4", "Anytown, WW", "08123"],
      ]),
    Case(
      name: "empty", text: "a,b,c\n1,\"\",\"\"\n2,3,4\n",
      cells: [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
    Case(
      name: "empty with CRLF", text: "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n",
      cells: [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
    Case(
      name: "escaped quotes", text: "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n",
      cells: [["a", "b"], ["1", "ha \"ha\" ha"], ["3", "4"]]),
    Case(
      name: "JSON in a cell",
      text: "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
      cells: [["key", "val"], ["1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"]]),
    Case(
      name: "newlines", text: "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n",
      cells: [["a", "b", "c"], ["1", "2", "3"], ["Once upon \na time", "5", "6"], ["7", "8", "9"]]),
    Case(
      name: "newlines with CRLF", text: "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n",
      cells: [["a", "b", "c"], ["1", "2", "3"], ["Once upon \r\na time", "5", "6"], ["7", "8", "9"]]),
    Case(
      name: "quotes and newlines", text: "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
      cells: [["a", "b"], ["1", "ha \n\"ha\" \nha"], ["3", "4"]]),
    Case(name: "simple", text: "a,b,c\n1,2,3\n", cells: [["a", "b", "c"], ["1", "2", "3"]]),
    Case(name: "simple with CRLF", text: "a,b,c\r\n1,2,3\r\n", cells: [["a", "b", "c"], ["1", "2", "3"]]),
    Case(
      name: "UTF-8", text: "a,b,c\n1,2,3\n4,5,ʤ\n",
      cells: [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "ʤ"]]),
    Case(
      name: "location coordinates",
      text:
        "Contact Phone Number,Location Coordinates,Cities,Counties\n,\"37°36'37.8\"\"N 121°2'17.9\"\"W\",Somewhere,Someshire\n",
      cells: [
        ["Contact Phone Number", "Location Coordinates", "Cities", "Counties"],
        ["", "37°36'37.8\"N 121°2'17.9\"W", "Somewhere", "Someshire"],
      ]),
  ])
  func readsVerbatim(_ example: Case) {
    let sheet = SheetReader.read(Array(example.text.utf8), file: "plan.csv", knowing: Reading.none)
    #expect(Reading.cells(sheet) == example.cells)
    #expect(sheet.remarks.isEmpty)
    #expect(sheet.tables.count == 1)
  }
}
