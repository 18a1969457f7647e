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
      Text that was saved in one encoding and opened in another (MÃ¼nchen for München), and bytes that are no \
      letters at all. A file that is not UTF-8 and was read well all the same is only noted.
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
    let byFile = plan.sheetRemarks.grouped { $0.location.file }
    return byFile.flatMap { file, remarks -> [Finding] in
      let damaged = remarks.compactMap { kind, location -> Finding? in
        switch kind {
        case .doubleEncoded(let sample): finding(at: location, .doubleEncoded(sample))
        case .undecodable(let count): finding(at: location, .undecodable(count))
        case .nullCharacters(let count): finding(at: location, .nullCharacters(count))
        default: nil
        }
      }
      let decoded = remarks.compactMap { kind, location -> Finding? in
        guard case .decoded(let encoding) = kind else { return nil }
        return finding(at: location, .decoded(encoding, file: file), severity: .info)
      }
      return damaged + decoded
    }
  }
}

extension Finding.Message {
  fileprivate static func doubleEncoded(_ sample: String) -> Self {
    Self(
      "the file's letters were encoded twice, as in \(Wording.quote(sample)): such a name matches nobody",
      help: "export it once more as \"CSV UTF-8\"")
  }

  fileprivate static func undecodable(_ count: Int) -> Self {
    Self(
      "\(Wording.count(count, "character")) could not be read, first here: such a name matches nobody",
      help: "export the file once more as \"CSV UTF-8\"")
  }

  fileprivate static func nullCharacters(_ count: Int) -> Self {
    Self(
      "the file holds \(Wording.count(count, "null character")), which \(count == 1 ? "is" : "are") no text and \(count == 1 ? "was" : "were") left out: "
        + "it may have been damaged on the way",
      help: "export it once more as \"CSV UTF-8\"")
  }

  fileprivate static func decoded(_ encoding: TextEncoding, file: String) -> Self {
    Self(
      "\(file) is written in \(encoding.rawValue), not UTF-8, and was read as such: names came through, but another "
        + "system may garble them",
      help: "nothing to do; \"CSV UTF-8\" leaves no doubt")
  }
}
