/// The states of an offer, in the row form of `WordRows`.
enum ContentStatusWords {
  static let rows = #"""
    idea = Idea: idea | backlog | planned | proposed | to do | not started | requested
    in_progress = In progress: in progress | WIP | draft | drafting | writing | in production | doing
    review = Review: in review | review | approval | legal review | with legal | pending approval | QA
    live = Live: live | published | done | complete | active | final | approved
    outdated = Outdated: outdated | stale | needs update | expired | refresh needed | to refresh | old
    retired = Retired: retired | archived | deprecated | sunset | removed | killed
    """#
}
