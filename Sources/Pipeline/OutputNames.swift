import SystemPackage

/// Where the results of several plans go.
package enum OutputNames {
  /// One plan goes into the folder itself; several each into one of their own, named after the plan.
  ///
  /// Plans of one name are numbered, the second `-2`, so that none overwrites another.
  package static func folders(of plans: [String], in output: String) -> [String] {
    let folder = FilePath(output)
    guard plans.count > 1 else { return [folder.string] }
    let names = plans.map { PlanName(of: $0).full }
    // Some file systems take upper and lower case for the same.
    var taken = Set(names.map { $0.lowercased() })
    var seen: Set<String> = []
    return names.map { name in
      var unique = name
      var count = 1
      if !seen.insert(name.lowercased()).inserted {
        repeat {
          count += 1
          unique = "\(name)-\(count)"
        } while !taken.insert(unique.lowercased()).inserted
      }
      return folder.appending(unique).string
    }
  }
}
