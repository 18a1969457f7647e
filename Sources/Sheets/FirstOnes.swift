/// The first of very many things of one kind; the others are only counted.
struct FirstOnes<Element> {
  private(set) var kept: [Element] = []
  /// The first one that is not kept.
  private(set) var next: Element?
  /// How many are not kept.
  private(set) var further = 0

  /// More are not kept: nobody reads so many, and each takes far more memory than the row it is about.
  static var limit: Int { 1000 }

  mutating func append(_ element: Element) {
    guard kept.count >= Self.limit else {
      kept.append(element)
      return
    }
    next = next ?? element
    further += 1
  }
}
