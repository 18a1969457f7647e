import ArgumentParser

/// The plans that a command works on.
struct PlanArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Folders of CSV files, one for each plan.", valueName: "plan"))
  var paths: [String]

  func validate() throws {
    if paths.contains("-") {
      throw ValidationError("A plan is a folder; it cannot be read from standard input (-).")
    }
    if paths.contains("") { throw ValidationError("A plan's folder has a name; an empty one was given.") }
  }
}
