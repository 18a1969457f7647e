/// Gives every rule of a plan an id of its own.
struct RuleIDs {
  private var taken: Set<String> = []

  /// The planner's id where it is still free, else one made from the row.
  mutating func next(own: String?, prefix: String, row: Int) -> String {
    let wanted = own ?? "\(prefix)\(row)"
    var id = wanted
    var count = 2
    while !taken.insert(id).inserted {
      id = "\(wanted)#\(count)"
      count += 1
    }
    return id
  }
}
