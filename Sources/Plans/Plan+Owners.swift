import Diagnostics
import Vocabulary

extension Plan {
  /// The owner that a text names by itself, such as a hand-over rule; `nil` where it names nobody that is known.
  package func owner(named text: String, at location: SourceLocation) -> OwnerReference.Party? {
    var log = ReadingLog()
    let reference = words.owners.reference(for: text, at: location, log: &log)?.value
    guard let party = reference?.primary, reference?.parties.count == 1 else { return nil }
    if case .unknown = party.owner { return nil }
    return party
  }
}
