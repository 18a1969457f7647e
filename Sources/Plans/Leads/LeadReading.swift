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
    let table = table(of: cells)
    var log = ReadingLog()
    let date = cells.indices.last { cells[$0].field == "date" }.flatMap { index in
      log.take(
        DateGrammar.read(cells[index].value, in: table.contexts[index]), of: cells[index].value, as: "date",
        at: table.table.location(of: table.rows[0], column: index), shown: \.description)?.value
    }
    // Fields that only this plan knows are asked for by name.
    var words = plan.words
    words.settings.routingAxes += table.unknownColumns.map { cells[$0].name }
    guard var reader = RowReader(table, words: words, log: log) else {
      return placing.lead(with: [], on: day ?? plan.asOf)
    }
    let conditions = reader.conditions()
    return placing.lead(with: conditions, on: date ?? day ?? plan.asOf, remarks: reader.log.remarks)
  }

  /// One row of a sheet of test leads, so that its cells are read as such a sheet's are.
  private func table(of cells: [(field: Field, name: String, value: String)]) -> RecognizedTable {
    let settings = plan.settings
    let usual = Set(Field.routingConditions)
    var columns: [Field: Int] = [:]
    var header: [Table.HeaderCell] = []
    var contexts: [GrammarContext] = []
    var values: [String] = []
    for (index, cell) in cells.enumerated() {
      if usual.contains(cell.field) { columns[cell.field] = index }
      header.append(Table.HeaderCell(column: index, text: cell.name, row: 1, line: 1))
      values.append(plan.words.own.value(cell.value, of: cell.field) ?? cell.value)
      contexts.append(
        GrammarContext(
          currency: settings.currency,
          decimalMark: settings.decimalMark ?? NumberColumn.decimalMark(of: [cell.value]).mark,
          dateOrder: settings.dateOrder, fiscalYearStart: settings.fiscalYearStart,
          unit: HeaderUnit.unit(in: cell.name), period: settings.period))
    }
    let rows = [Table.Row(number: 2, line: 2, cells: values)]
    return RecognizedTable(
      table: Table(file: "lead", header: header, rows: rows), kind: .testLeads, columns: columns,
      unknownColumns: cells.indices.filter { !usual.contains(cells[$0].field) }, crossTab: nil, notes: [],
      contexts: contexts, rows: rows)
  }

  /// The leads of rows of a test-lead sheet, with what reading these rows left in doubt.
  package func leads(_ tests: [TestLead]) -> [Lead] {
    let files = Set(tests.map(\.location.file))
    var remarks: [SourceLocation: [PlanRemark]] = [:]
    for remark in plan.remarks where files.contains(remark.location.file) {
      let row = SourceLocation(file: remark.location.file, row: remark.location.row)
      remarks[row, default: []].append(remark)
    }
    return tests.map { test in
      let row = SourceLocation(file: test.location.file, row: test.location.row)
      return placing.lead(with: test.conditions, on: plan.asOf, remarks: remarks[row] ?? [])
    }
  }
}
