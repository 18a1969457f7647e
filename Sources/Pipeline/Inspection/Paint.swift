import Diagnostics

/// Colours of a terminal, where they are wanted.
struct Paint {
  let isOn: Bool

  func bold(_ text: String) -> String { code("1", text) }

  func dim(_ text: String) -> String { code("2", text) }

  /// The line with the severity that it begins with in its colour.
  func severity(_ severity: Severity, in line: String) -> String {
    let word = severity.rawValue
    guard isOn, line.hasPrefix(word) else { return line }
    let color =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .info: "1;36"
      }
    return code(color, word) + line.dropFirst(word.count)
  }

  private func code(_ code: String, _ text: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
