/// What kind of owner a name stands for, in the row form of `WordRows`.
enum OwnerTypeWords {
  static let rows = #"""
    person = Person: person | user | individual | rep | named rep | employee | human | persona | personne | 個人
    team = Team: team | pool | round robin | RR | group | pod | squad | round robin pool | équipe | equipo | チーム |
       Gruppe
    queue = Queue: queue | inbox | mailbox | shared mailbox | list | bucket | holding queue | alias |
       distribution list | DL | cola | キュー | Warteschlange | Postfach | file d'attente | file
    partner = Partner: partner | reseller | external | partner account | agency
    // routes by look-up, needs a fallback when no match
    system = System: account owner | existing owner | record owner | owner of account | matched account |
       current owner | sticky | follow account
    """#
}
