import Diagnostics
import Sheets
import Vocabulary

extension Roster.Member {
  /// `nil` for rows that name a team or queue.
  init?(reading row: inout RowReader, id: String) {
    guard let name = row.text("name") ?? row.text("email") else { return nil }
    self.id = id
    self.name = name
    number = row.text("owner_id")
    email = row.text("email")
    role = row.text("role")
    team = row.text("team")
    manager = row.owner("manager")
    regions = row.places("region")
    languages = row.text("languages")
    timeZone = row.text("timezone")
    capacity = row.integer("capacity")
    status = row.word("status", .personStatus)
    start = row.date("start")
    end = row.date("end")
    outFrom = row.date("out_from")
    outTo = row.date("out_to")
    backup = row.owner("backup")
    location = row.location
  }
}

/// Finds the people, teams and queues of the roster sheets before any other sheet names them.
struct RosterNames {
  private(set) var people: [OwnerLexicon.Person] = []
  private(set) var groups: [Roster.Group] = []
  /// The e-mails of teams and queues, by folded name.
  private(set) var groupEmails: [String: String] = [:]
  /// The member id of each roster row, by place; rows of teams and queues have none.
  private(set) var ids: [SourceLocation: String] = [:]
  /// The rows that name a team or queue, and those that name a partner, who is none of the people.
  private(set) var groupRows: [SourceLocation] = []
  private(set) var partnerRows: [SourceLocation] = []
  /// The rows of grids whose people the lists know already.
  private var known: Set<SourceLocation> = []

  /// Whether a row names somebody of whom no list before it knows.
  func isNew(_ place: SourceLocation) -> Bool { !known.contains(place) }

  /// Lists come first: grids of people by months name the same people again, in any spelling.
  init(_ tables: [RecognizedTable]) {
    let isGrid = { (table: RecognizedTable) in table.crossTab != nil && !table.has("email") }
    self.init(lists: tables.filter { !isGrid($0) })
    for table in tables.filter(isGrid) { add(table) }
  }

  private mutating func add(_ grid: RecognizedTable) {
    guard let column = grid.columns["name"] else { return }
    let listed = OwnerLexicon(people: people, groups: [], partners: [])
    for row in grid.rows where CellToken.of(row.cells[column]) == nil {
      let name = row.cells[column]
      let place = grid.table.location(of: row)
      if let person = listed.person(name) {
        ids[place] = person
        known.insert(place)
        continue
      }
      let id = PersonName(name).whole
      ids[place] = id
      people.append(OwnerLexicon.Person(id: id, name: name, email: nil, number: nil))
    }
  }

  private init(lists tables: [RecognizedTable]) {
    var emails: [String: String] = [:]
    var teams: [(name: String, members: [String], location: SourceLocation)] = []
    for table in tables {
      for row in table.rows {
        func cell(_ field: Field) -> String {
          guard let column = table.columns[field], CellToken.of(row.cells[column]) == nil else { return "" }
          return row.cells[column]
        }
        let name = cell("name").isEmpty ? cell("email") : cell("name")
        guard !name.isEmpty else { continue }
        let place = table.table.location(of: row)
        let kind = ValueCatalogue.canonical(cell("kind"), scope: .ownerType)?.canonical
        if let kind, let group = Roster.Group.Kind(rawValue: kind) {
          groups.append(
            Roster.Group(id: Fold.key(name), name: name, kind: group, members: [], location: place))
          groupEmails[Fold.key(name)] = cell("email").isEmpty ? nil : cell("email")
          groupRows.append(place)
          continue
        }
        if kind == "partner" {
          partnerRows.append(place)
          continue
        }
        // Two rows of one name and two e-mails are two people; the same row twice is one.
        var id = PersonName(name).whole
        let email = cell("email")
        let address = Fold.key(email)
        if let known = emails[id], !address.isEmpty, !known.isEmpty, known != address { id += " " + address }
        if emails[id, default: ""].isEmpty { emails[id] = address }
        ids[place] = id
        people.append(
          OwnerLexicon.Person(
            id: id, name: name, email: email.isEmpty ? nil : email,
            number: cell("owner_id").isEmpty ? nil : cell("owner_id")))
        let team = cell("team")
        guard !team.isEmpty else { continue }
        if let index = teams.firstIndex(where: { Fold.key($0.name) == Fold.key(team) }) {
          teams[index].members.append(id)
        } else {
          teams.append((team, [id], table.location(row: row, field: "team")))
        }
      }
    }
    for team in teams {
      let id = Fold.key(team.name)
      if let index = groups.firstIndex(where: { $0.id == id }) {
        let group = groups[index]
        groups[index] = Roster.Group(
          id: id, name: group.name, kind: group.kind, members: team.members, location: group.location)
      } else {
        groups.append(
          Roster.Group(id: id, name: team.name, kind: .team, members: team.members, location: team.location))
      }
    }
  }
}
