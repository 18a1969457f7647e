/// What planners write into a cell that holds no value, in the row form of `WordRows`.
enum NullWords {
  static let rows = #"""
    // error strings (#REF! …) are missing AND a data-quality error
    (missing): N/A | n.a. | n/a. | #N/A | none | nil | null | - | – | — | -- | --- | . | .. | empty |
       blank | not applicable | not set | k.A. | s.o. | sin datos | n.v.t. | #REF! | #VALUE! | #NAME? |
       #DIV/0! | (blank) | [blank] | #NV | #BEZUG! | #WERT! | #NUM! | #NULL! | not available | no data
    // counts as an ownership gap when in an owner cell; "unknown" is a legal value in a condition cell
    (to be decided): TBD | TBC | TBA | TBH | tba. | to be confirmed | to be decided | to be defined |
       to be hired | to be assigned | ? | ?? | ??? | xx | xxx | xxxx | pending | open | unknown |
       unassigned | not yet assigned | vacant | open req | open headcount | new hire | NewHire |
       placeholder | dummy | asap | later | offen | à définir | por definir | 待定 | 未定 | [no proporcionado] |
       to be named | nobody yet | vakant | à pourvoir | à confirmer | por confirmar | 未確定 | 要確認
    // expand from the nearest non-empty cell above in the same column, mark as inferred
    (same as above): same as above | same | ditto | " | '' | ″ | 〃 | 〃〃 | do. | dto. | idem | ~s.o. |
       wie oben | see above | as above | ↑ | ^ | dito | same as previous | 同上 | idem ci-dessus
    // resolve from the previous plan; a finding if none is given
    (same as last quarter): as is | no change | unchanged | as Q2 | same as last quarter | same as last Q |
       carry over | as before | as Q1 | as Q3 | as Q4 | as last quarter | wie im Vorquartal
    // condition cells only; in an owner cell it is an error
    (any): any | all | * | everything | everyone | all others | global | worldwide | WW | world | each |
       both | alle | tous | todos | catch-all | default | ~n/a | any value | beliebig | jede | すべて | 全て
    // complement of what the other rows of the same scope list; must be computed and shown
    (rest): other | others | rest | remaining | ROW | rest of world | all other | everything else | else |
       otherwise | remainder | international | intl | INTL | übrige | Rest der Welt | autres | resto | その他 |
       all remaining
    """#
}
