import Diagnostics
import Sheets
import Vocabulary

/// Finds columns whose cells were merged before the export, a value once above a block of blanks, and fills them.
///
/// A blank condition means any; only a layout that leaves no other sense is read as merged: the leftmost columns,
/// filled from the first row on, no value twice, full rows below the blanks, several blocks, and, where rows ask
/// something of leads, rules that could never fire if the blanks meant any. Countries beside the blanks prove a region
/// by themselves.
struct MergedCells {
  private let table: Table
  private let rows: [Table.Row]
  private let kind: SheetKind
  private let fields: [Int: Field]
  /// Columns that limit which leads a row is about.
  private let conditions: Set<Int>
  /// Columns of ids, orders and numbers.
  private let counters: Set<Int>

  /// The rows with what their merged cells say; each is recorded.
  static func filled(
    _ rows: [Table.Row], of found: SheetRecognition.Found, log: inout ReadingLog
  ) -> [Table.Row] {
    guard rows.count >= 3, !found.table.header.isEmpty else { return rows }
    var merged = MergedCells(rows, found)
    var parents = [Int](repeating: 0, count: rows.count)
    let leading = merged.leading
    for (place, column) in leading.enumerated() {
      // What stands further left is filled by now; what stands further right may be merged too.
      let right = Set(leading[place...])
      guard let blocks = merged.blocks(of: column, in: parents, besides: right) else {
        // A name in every row hides nothing.
        if !merged.conditions.contains(column), merged.isFilled(column) { continue }
        break
      }
      merged = MergedCells(merged.fill(blocks, column, log: &log), found)
      parents = blocks
    }
    return merged.rows
  }

  private init(_ rows: [Table.Row], _ found: SheetRecognition.Found) {
    self.rows = rows
    table = found.table
    kind = found.kind
    fields = Dictionary(
      found.decision.fields.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    let asked = Set(Field.routingConditions)
    let asks = [.routing, .territories, .routingMatrix].contains(kind)
    conditions = Set(fields.filter { asks && asked.contains($0.value) }.keys)
    counters = Set(
      fields.filter { $0.value == "priority" || $0.value == "order" || Self.isID($0.value) }.keys)
  }

  private static func isID(_ field: Field) -> Bool { field.description.hasSuffix("_id") }

  /// The columns from the left that may be merged; a value of the first never hides behind one that is not.
  private var leading: [Int] {
    Array(
      table.header.indices.filter { !counters.contains($0) && !table.header[$0].isSection }
        .prefix { column in fields[column].map { !isUnique($0) } ?? false }.prefix(3))
  }

  private func isFilled(_ column: Int) -> Bool { rows.allSatisfy { !$0.cells.isBlank(column) } }

  /// What names the rows of these sheets stands in every row.
  private func isUnique(_ field: Field) -> Bool {
    ["name", "code", "setting", "written"].contains(field)
      && [.owners, .segments, .partners, .accounts, .products, .waivers, .settings, .vocabulary].contains(
        kind)
  }

  /// The number of the block that each row is in; `nil` where the column was not merged. Rows that ask for nothing at
  /// the end of the sheet are in block -1.
  private func blocks(of column: Int, in parents: [Int], besides merged: Set<Int>) -> [Int]? {
    let starts = rows.indices.filter { !rows[$0].cells.isBlank(column) }
    guard starts.first == 0, starts.count < rows.count else { return nil }
    let texts = starts.map { Fold.key(rows[$0].cells[column]) }
    // A written "any" means that a blank is something else, or a slip.
    guard starts.allSatisfy({ CellToken.of(rows[$0].cells[column]) == nil }),
      Set(zip(starts, texts).map { "\(parents[$0]) \($1)" }).count == starts.count
    else { return nil }
    var end = rows.count
    while end > 0, isCatchAll(end - 1, besides: column) { end -= 1 }
    let blanks = (0..<end).filter { rows[$0].cells.isBlank(column) }
    let always = table.header.indices.filter { index in
      // A column that goes on within a block, and is blank there too, is merged inside it.
      let isInner =
        merged.contains(index) && blanks.contains { !rows[$0].cells.isBlank(index) }
        && blanks.contains { rows[$0].cells.isBlank(index) }
      return index != column && !isInner && !counters.contains(index)
        && starts.allSatisfy { !rows[$0].cells.isBlank(index) }
    }
    var blocks: [Int] = []
    var sizes: [Int] = []
    for index in rows.indices {
      if index >= end {
        blocks.append(-1)
      } else if !rows[index].cells.isBlank(column) {
        sizes.append(1)
        blocks.append(sizes.count)
      } else {
        guard always.allSatisfy({ !rows[index].cells.isBlank($0) }), parents[index] == parents[index - 1],
          !always.isEmpty
        else { return nil }
        sizes[sizes.count - 1] += 1
        blocks.append(sizes.count)
      }
    }
    let blockCount = sizes.count { $0 > 1 }
    guard blockCount > 0 else { return nil }
    if isNumberedByBlock(column, blocks) || holdsPlacesBeside(column, blocks)
      || continuesBlocks(column, parents, besides: merged)
    {
      return blocks
    }
    guard blockCount >= 2, conditions.isEmpty || kind == .routingMatrix || leavesDeadRows(column, blocks)
    else {
      return nil
    }
    return blocks
  }

  /// Whether a row asks nothing of a lead, as the last one may.
  private func isCatchAll(_ row: Int, besides column: Int) -> Bool {
    conditions.contains(column) && conditions.allSatisfy { rows[row].cells.isBlank($0) }
      && conditions.count > 1
  }

  /// Whether the number of a row is blank wherever the column is: then both were merged.
  private func isNumberedByBlock(_ column: Int, _ blocks: [Int]) -> Bool {
    counters.contains { counter in
      rows.indices.allSatisfy { index in
        blocks[index] < 0 || rows[index].cells.isBlank(counter) == rows[index].cells.isBlank(column)
      }
    }
  }

  /// Whether a row below would never get a lead if the blanks above it meant any.
  private func leavesDeadRows(_ column: Int, _ blocks: [Int]) -> Bool {
    let others = conditions.subtracting([column]).sorted()
    guard !others.isEmpty else { return false }
    var open: [String: Int] = [:]
    for index in rows.indices where blocks[index] >= 0 {
      let key = others.map { Fold.key(rows[index].cells[$0]) }.joined(separator: "\n")
      if let block = open[key], block < blocks[index] { return true }
      if rows[index].cells.isBlank(column), open[key] == nil { open[key] = blocks[index] }
    }
    return false
  }

  /// Whether each block is a region and the country or state beside each of its rows lies in it, filled rows among them.
  private func holdsPlacesBeside(_ column: Int, _ blocks: [Int]) -> Bool {
    guard let field = fields[column], ["region", "country"].contains(field) else { return false }
    let narrower = (field == "region" ? ["country", "state"] : ["state"]) as [Field]
    let columns = narrower.compactMap { field in fields.first { $0.value == field }?.key }
    var region = ""
    var isProved = false
    for index in rows.indices where blocks[index] >= 0 {
      let isBlank = rows[index].cells.isBlank(column)
      if !isBlank { region = rows[index].cells[column] }
      for beside in columns.map({ rows[index].cells[$0] }) where CellToken.of(beside) == nil {
        guard Places.is(beside, in: region) else { return false }
        isProved = isProved || isBlank
      }
    }
    return isProved
  }

  /// Whether a column is blank only where the merged one left of it goes on, in a sheet that leaves no other condition blank.
  private func continuesBlocks(_ column: Int, _ parents: [Int], besides merged: Set<Int>) -> Bool {
    guard Set(parents.filter { $0 > 0 }).count > 1, conditions.contains(column) else { return false }
    let others = conditions.subtracting([column])
    return !others.isEmpty
      && others.allSatisfy { other in
        rows.indices.allSatisfy { parents[$0] < 0 || !rows[$0].cells.isBlank(other) }
      }
  }

  private func fill(_ blocks: [Int], _ column: Int, log: inout ReadingLog) -> [Table.Row] {
    var start = 0
    var filled = rows
    for index in rows.indices {
      if !rows[index].cells.isBlank(column) || blocks[index] < 0 {
        note(column, from: start, to: index, log: &log)
        start = index
        continue
      }
      let value = rows[start].cells[column]
      log.change(
        .merged, at: table.location(of: rows[index], column: column), from: "", to: value,
        why: "merged cells: the value stands once above its rows")
      var cells = rows[index].cells
      cells[column] = value
      filled[index] = rows[index].replacing(cells)
    }
    if let last = blocks.last, last >= 0 { note(column, from: start, to: rows.count, log: &log) }
    return filled
  }

  /// Says which rows a block filled: those from `start` to before `end`, without the first.
  private func note(_ column: Int, from start: Int, to end: Int, log: inout ReadingLog) {
    guard end - start > 1, !rows[start].cells.isBlank(column) else { return }
    let value = rows[start].cells[column]
    log.note(
      .filledDown(value: value, from: rows[start + 1].number, through: rows[end - 1].number), written: "",
      at: table.location(of: rows[start + 1], column: column))
  }
}
