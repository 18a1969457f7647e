package enum OwnerGrammar { package static func read(_ t: String, isKnown: (String) -> Bool) -> OwnerText { OwnerText(parties: [OwnerText.Party(name: t)]) } }
