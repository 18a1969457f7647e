/// Gives every rule of a plan an id of its own.
struct RuleIDs {
  private var taken: Set<String> = []
  /// The number at which the next id is looked for that would be one of those taken.
  private var numbers: [String: Int] = [:]

  /// The planner's id where it is still free, else one made from the row.
  mutating func next(own: String?, prefix: String, row: Int) -> String {
    let wanted = own ?? "\(prefix)\(row)"
    if taken.insert(wanted).inserted { return wanted }
    var number = numbers[wanted] ?? 2
    while !taken.insert("\(wanted)#\(number)").inserted { number += 1 }
    numbers[wanted] = number + 1
    return "\(wanted)#\(number)"
  }
}
