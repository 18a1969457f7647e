import Diagnostics
import Vocabulary

extension ProcessStage {
  init?(reading row: inout RowReader) {
    guard let name = row.text("name") else { return nil }
    self.name = name
    order = row.integer("order")
    process = row.text("process")
    entry = row.text("entry")
    exit = row.text("exit")
    tasks = row.text("tasks")
    owner = row.owner("owner")
    duration = row.time("duration")
    next = row.text("next")
    asset = row.text("asset")
    location = row.location
  }
}

extension ServiceLevel {
  init?(reading row: inout RowReader) {
    name = row.text("name")
    appliesTo = row.text("applies_to")
    accept = row.time("accept")
    firstResponse = row.time("first_response")
    followUp = row.text("follow_up")
    resolve = row.time("resolve")
    clock = row.clock("clock")
    let (first, after) = row.escalation(to: "escalate_1")
    escalations = [first, row.owner("escalate_2")].compactMap { $0 }
    escalateAfter = after
    onBreach = row.text("on_breach")
    location = row.location
    guard name != nil || appliesTo != nil else { return nil }
  }
}

extension Measure {
  init?(reading row: inout RowReader) {
    guard let name = row.text("name") else { return nil }
    self.name = name
    category = row.text("category")
    definition = row.text("definition")
    segments = row.text("segments")
    channels = row.text("channels")
    stages = row.text("stages")
    owner = row.owner("owner")
    baseline = row.text("baseline")
    target = row.text("target")
    threshold = row.text("threshold")
    actual = row.text("actual")
    unit = row.text("unit")
    source = row.text("source")
    cadence = row.word("cadence", .cadence)
    nextReview = row.date("next_review")
    location = row.location
  }
}
