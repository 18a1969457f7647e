import ArgumentParser
import Checks

/// `fairlead explain`: what a check finds, why it matters, how to fix it.
struct Explain: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Explains a check; without a code, lists all of them.")

  @Argument(
    help: ArgumentHelp("A check's code or name, such as GAP-03 or rule-without-owner.", valueName: "code"))
  var check: String?

  @Option(help: "How the explanation is written.")
  var format: Format = .text

  func run() throws {
    guard let wanted = check else {
      switch format {
      case .text: try Terminal.show(CheckDocumentation.list())
      case .markdown: try Terminal.show(CheckDocumentation.markdown())
      case .json: try Terminal.show(CheckDocumentation.json())
      }
      return
    }
    guard let check = CheckCatalogue.check(named: wanted) else {
      throw ValidationError("There is no check “\(wanted)”; “fairlead explain” lists all of them.")
    }
    switch format {
    case .text: try Terminal.show(CheckDocumentation.text(of: check))
    case .markdown: try Terminal.show(CheckDocumentation.markdown(of: check))
    case .json: try Terminal.show(CheckDocumentation.json(of: check))
    }
  }
}
