import ArgumentParser

/// How much a command says, and in what colours.
struct TerminalOptions: ParsableArguments {
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Flag(name: .shortAndLong, help: "Say nothing but failures.")
  var quiet = false

  @Option(help: "Colour severities in the text report.")
  var color: Color = .auto

  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: Terminal.showsColor
    }
  }
}
