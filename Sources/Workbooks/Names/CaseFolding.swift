extension String {
  /// The text with all differences of case removed, also beyond ASCII, for names that must differ by more than case.
  var caseFolded: String { uppercased().lowercased() }
}
