/// Yes and no, in the row form of `WordRows`.
enum BoolWords {
  static let rows = #"""
    true: y | yes | true | t | 1 | x | ✓ | ✔ | ☑ | √ | ● | • | ja | oui | si | sí | on | enabled | active |
       done | complete | completed | ok | wahr | vrai | はい
    false: n | no | false | f | 0 | ✗ | ✘ | ☐ | ○ | nein | non | off | disabled | inactive | not started |
       never | falsch | faux | いいえ
    """#
}
