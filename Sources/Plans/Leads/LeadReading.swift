import Diagnostics
import Sheets
import Vocabulary

extension LeadRouter {
  /// Reads a lead from fields and values as planners write them; a field may be a header of the plan or an id.
  ///
  /// - Parameter day: when it comes in, where no field says so; the plan's own day if it is not given.
  package func lead(
    _ fields: [(name: String, value: String)], on day: CalendarDate? = nil
  ) throws(UnknownLeadField) -> Lead {
    let known = LeadFields(of: plan.routing, words: plan.words)
    var cells: [(field: Field, name: String, value: String)] = []
    for field in fields { cells.append((try known.field(named: field.name), field.name, field.value)) }
    // One row of a sheet of test leads, so that its cells are read as such a sheet's are.
    let header = cells.enumerated().map { index, cell in
      Table.HeaderCell(column: index, text: cell.name, row: 1, line: 1)
    }
    let row = Table.Row(number: 2, line: 2, cells: cells.map(\.value))
    let usual = Set(Field.routingConditions)
    var columns: [Field: Int] = [:]
    for (index, cell) in cells.enumerated() where usual.contains(cell.field) {
      columns[cell.field] = index
    }
    var log = ReadingLog()
    let table = RecognizedTable(
      Table(file: "lead", header: header, rows: [row]), kind: .testLeads, columns: columns,
      unknownColumns: cells.indices.filter { !usual.contains(cells[$0].field) },
      settings: plan.settings, ownWords: plan.words.own, log: &log)
    let date = cells.indices.last { cells[$0].field == "date" }.flatMap { index in
      log.take(
        DateGrammar.read(cells[index].value, in: table.contexts[index]), of: cells[index].value, as: "date",
        at: table.table.location(of: row, column: index), shown: \.description)?.value
    }
    guard var reader = RowReader(table, words: plan.words, log: log) else {
      return placing.lead(with: [], on: day ?? plan.asOf)
    }
    let conditions = reader.conditions()
    return placing.lead(with: conditions, on: date ?? day ?? plan.asOf, remarks: reader.log.remarks)
  }

  /// A lead of the plan's test leads.
  package func lead(_ test: TestLead) -> Lead {
    let remarks = plan.remarks.filter { remark in
      remark.location.file == test.location.file && remark.location.row == test.location.row
    }
    return placing.lead(with: test.conditions, on: plan.asOf, remarks: remarks)
  }
}
