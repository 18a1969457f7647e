import Diagnostics

/// Checks in, reading matter out: what `fairlead explain` prints and what the generated catalogue holds.
package enum CheckDocumentation {
  /// One line for each check, under the heading of its family.
  package static func list(of checks: [any Check.Type] = CheckCatalogue.checks) -> String {
    let width = checks.map { $0.name.count }.max() ?? 0
    return families(of: checks).map { family, members in
      let lines = members.map { check in
        "  \(check.code)  \(padded(check.name, to: width))  \(check.severity.rawValue)"
      }
      return ([family.title] + lines).joined(separator: "\n")
    }
    .joined(separator: "\n\n") + "\n"
  }

  /// One check, for the terminal.
  package static func text(of check: any Check.Type) -> String {
    let explanation = check.explanation
    var lines = ["\(check.code) \(check.name) (\(check.severity.rawValue))"]
    for (heading, body) in headings(explanation) {
      lines += ["", heading] + wrapped(body, width: 78).map { "  " + $0 }
    }
    for example in check.examples {
      lines += ["", "Example: \(example.title)"]
      for sheet in example.sheets {
        lines +=
          ["  \(sheet.file)"]
          + sheet.text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
      }
    }
    if check.examples.contains(where: \.isMarked) {
      lines += ["", "A ↓ stands before each cell that is found; ↓↓ is the sheet as a whole."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One check in Markdown, headed by its code and name.
  package static func markdown(of check: any Check.Type, level: Int = 1) -> String {
    let mark = String(repeating: "#", count: level)
    var blocks = ["\(mark) \(check.code) \(check.name)", "Severity: \(check.severity.rawValue)"]
    for (heading, body) in headings(check.explanation) { blocks += ["\(mark)# \(heading)", body] }
    for example in check.examples {
      blocks.append("\(mark)# Example: \(example.title)")
      blocks += example.sheets.map { "`\($0.file)`:\n\n```csv\n\($0.text)\n```" }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The whole catalogue in Markdown, by family.
  package static func markdown(of checks: [any Check.Type] = CheckCatalogue.checks) -> String {
    var blocks = [
      "# Checks", "A `↓` stands before each cell that a check finds; `↓↓` is the sheet as a whole.",
    ]
    for (family, members) in families(of: checks) {
      blocks.append("## \(family.title)")
      blocks += members.map { String(markdown(of: $0, level: 3).dropLast()) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// One check in JSON.
  package static func json(of check: any Check.Type) -> String { value(of: check).text }

  /// The catalogue in JSON: an array of checks.
  package static func json(of checks: [any Check.Type] = CheckCatalogue.checks) -> String {
    JSONValue.array(checks.map(value)).text
  }

  private static func value(of check: any Check.Type) -> JSONValue {
    [
      "code": .string(check.code.description), "name": .string(check.name),
      "severity": .string(check.severity.rawValue), "finds": .string(check.explanation.finds),
      "matters": .string(check.explanation.matters), "fix": .string(check.explanation.fix),
      "examples": .array(
        check.examples.map { example in
          [
            "title": .string(example.title),
            "sheets": .array(
              example.sheets.map { ["file": .string($0.file), "text": .string($0.text)] }),
          ]
        }),
    ]
  }

  private static func headings(_ explanation: Explanation) -> [(heading: String, body: String)] {
    [
      ("What it finds", explanation.finds), ("Why it matters", explanation.matters),
      ("How to fix it", explanation.fix),
    ]
  }

  private static func families(
    of checks: [any Check.Type]
  ) -> [(family: CheckFamily, members: [any Check.Type])] {
    CheckFamily.allCases.compactMap { family in
      let members = checks.filter { CheckFamily(of: $0.code) == family }.sorted { $0.code < $1.code }
      return members.isEmpty ? nil : (family, members)
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Lines of at most `width` characters, broken at spaces; the text's own line breaks stay.
  private static func wrapped(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph -> [String] in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.isEmpty {
          line = String(word)
        } else if line.count + 1 + word.count <= width {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      return lines + [line]
    }
  }
}
