import SystemPackage

/// What a plan is called after its folder.
package struct PlanName: Hashable, Sendable {
  /// The last folder name, such as `FY26-Q3`.
  package let folder: String
  /// The last two folder names joined with a dash, such as `workflow-software-FY26-Q3`.
  package let full: String

  /// The name of the plan in a folder, also of `.` and of paths that end in a slash.
  package init(of path: String) {
    var whole = FilePath(path)
    if whole.isRelative, let start = System.workingFolder { whole = start.pushing(whole) }
    whole.lexicallyNormalize()
    let parts = whole.components.map(\.string)
    folder = parts.last ?? "plan"
    full = parts.isEmpty ? "plan" : parts.suffix(2).joined(separator: "-")
  }
}
