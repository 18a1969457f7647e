import ArgumentParser

@main
struct Fairlead: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fairlead", version: "0.1.0")
}
