import Diagnostics
import Plans
import Sheets

/// Flags text whose letters were damaged on the way, and notes files that are not UTF-8.
package struct Encoding: Check {
  package static let code: Finding.Code = "DAT-18"
  package static let name = "encoding"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      Text that was saved in one encoding and opened in another (MÃ¼nchen for München), lines in another encoding \
      than the rest of their file, letters that were lost, and bytes that are no letters at all. A file that is not \
      UTF-8 and was read well all the same is only noted.
      """,
    matters: """
      A damaged name matches nobody: the rule of "JÃ¼rgen" has no owner in the roster.
      """,
    fix: """
      Export the file once more as "CSV UTF-8".
      """)
  package static let examples = [
    CheckExample(
      "letters that were encoded twice",
      """
      Rule ID,Priority,City,Owner
      R1,10,↓MÃ¼nchen,Ana Keller
      """),
    CheckExample(
      "letters as they should be",
      """
      Rule ID,Priority,City,Owner
      R1,10,München,Ana Keller
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.sheetRemarks.grouped { $0.location.file }.flatMap { _, remarks -> [Finding] in
      let damaged = remarks.compactMap { kind, location -> Finding? in
        switch kind {
        case .doubleEncoded(let sample, let repaired, let cells):
          finding(at: location, .doubleEncoded(sample, repaired: repaired, cells: cells))
        case .nullCharacters(let count): finding(at: location, .nullCharacters(count))
        default: nil
        }
      }
      let unread = remarks.compactMap { kind, location in
        if case .undecodable(let count) = kind { (count, location) } else { nil }
      }
      let lost = remarks.compactMap { kind, location in
        if case .lostCharacters(let count) = kind { (count, location) } else { nil }
      }
      return damaged + oneFinding(unread, Finding.Message.undecodable)
        + oneFinding(lost, Finding.Message.lost)
        + foreignLines(remarks)
    } + decodedFiles(of: plan)
  }

  /// One note for each encoding about the files that were read well in it, at the first of them.
  private func decodedFiles(of plan: Plan) -> [Finding] {
    let decoded = plan.sheetRemarks.compactMap { kind, location in
      if case .decoded(let encoding) = kind { (encoding: encoding, location: location) } else { nil }
    }
    return decoded.grouped(by: \.encoding).compactMap { encoding, files in
      guard let first = files.first else { return nil }
      return finding(
        at: first.location, .decoded(encoding, files: files.map(\.location.file)), severity: .info)
    }
  }

  /// One finding at the first of the cells with damaged characters, with a note at each further one.
  private func oneFinding(
    _ cells: [(count: Int, location: SourceLocation)], _ message: (Int) -> Finding.Message
  ) -> [Finding] {
    guard let first = cells.first else { return [] }
    let notes = cells.dropFirst().map {
      Finding.Note("\(Wording.count($0.count, "more")) here", at: $0.location)
    }
    let total = cells.reduce(0) { $0 + $1.count }
    return [finding(at: first.location, message(total), notes: Wording.cap(notes, left: "cell"))]
  }

  private func foreignLines(_ remarks: [(kind: SheetRemark.Kind, location: SourceLocation)]) -> [Finding] {
    let lines = remarks.compactMap { kind, location in
      if case .foreignLine(let encoding, let count) = kind { (encoding, count, location) } else { nil }
    }
    guard let (encoding, count, location) = lines.first else { return [] }
    let notes = lines.dropFirst().map { Finding.Note("so is this line", at: $0.2) }
    return [
      finding(at: location, .foreignLines(encoding, count: count), notes: Wording.cap(notes, left: "line"))
    ]
  }
}

extension Finding.Message {
  fileprivate static func doubleEncoded(_ sample: String, repaired: String, cells: Int) -> Self {
    Self(
      "the letters of \(Wording.count(cells, "cell")) were encoded twice, as in \(Wording.quote(sample)), probably "
        + "\(Wording.quote(repaired)): such a name matches nobody",
      help:
        "export it once more as \"CSV UTF-8\", or say in the vocabulary sheet that \(Wording.quote(sample)) means "
        + Wording.quote(repaired))
  }

  fileprivate static func undecodable(_ count: Int) -> Self {
    Self(
      "\(Wording.count(count, "character")) could not be read\(count == 1 ? "" : ", first here"): such a name matches nobody",
      help: "export the file once more as \"CSV UTF-8\"")
  }

  fileprivate static func lost(_ count: Int) -> Self {
    Self(
      "\(Wording.count(count, "character")) had been lost before the file was written\(count == 1 ? "" : ", the first here"): "
        + "such a name matches nobody",
      help: "type the name again in the spreadsheet, and export it as \"CSV UTF-8\"")
  }

  fileprivate static func foreignLines(_ encoding: TextEncoding, count: Int) -> Self {
    Self(
      "\(Wording.count(count, "line")) \(count == 1 ? "is" : "are") written in \(encoding.rawValue), unlike the rest of the "
        + "file, and \(count == 1 ? "was" : "were") read as such",
      help: "see whether the names came through; export the file once more as \"CSV UTF-8\"")
  }

  fileprivate static func nullCharacters(_ count: Int) -> Self {
    Self(
      "the file holds \(Wording.count(count, "null character")), which \(count == 1 ? "is" : "are") no text and \(count == 1 ? "was" : "were") left out: "
        + "it may have been damaged on the way",
      help: "export it once more as \"CSV UTF-8\"")
  }

  fileprivate static func decoded(_ encoding: TextEncoding, files: [String]) -> Self {
    let isOne = files.count == 1
    return Self(
      "\(isOne ? files[0] : Wording.count(files.count, "file")) \(isOne ? "is" : "are") written in "
        + "\(encoding.rawValue), not UTF-8, and \(isOne ? "was" : "were") read as such: names came through, but another "
        + "system may garble them\(isOne ? "" : "; they are \(Wording.list(files))")",
      help: "nothing to do; \"CSV UTF-8\" leaves no doubt")
  }
}
