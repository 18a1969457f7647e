/// Where the results of several plans go.
package enum OutputNames {
  /// One plan goes into the folder itself; several each into one of their own, named after the plan.
  package static func folders(of plans: [String], in output: String) -> [String] {
    guard plans.count > 1 else { return [output] }
    var taken: [String: Int] = [:]
    return plans.map { plan in
      let name = PlanFolder.names(of: plan).name
      let count = (taken[name] ?? 0) + 1
      taken[name] = count
      let base = output.hasSuffix("/") ? String(output.dropLast()) : output
      return "\(base)/\(count == 1 ? name : "\(name)-\(count)")"
    }
  }
}
