/// What planners write where somebody is away for a week or month.
package enum AwayWords {
  package static func contains(_ text: String) -> Bool { words.contains(Fold.key(text)) }

  private static let words: Set<String> = [
    "pto", "ooo", "leave", "on leave", "vacation", "holiday", "holidays", "away", "off", "sick",
    "parental leave", "maternity", "paternity", "sabbatical", "out", "urlaub", "elternzeit", "abwesend",
    "krank", "conge", "conges", "vacances", "vacaciones", "ausente", "baja", "休暇",
  ]
}
