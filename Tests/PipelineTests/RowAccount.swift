import Foundation
import Pipeline
import Testing

/// What `fairlead inspect --format json` says became of each row of a file.
struct RowAccount {
  struct Column {
    let letter: String
    let header: String
    /// The place of the header, such as `B4`.
    let cell: String
    let sample: String?
  }

  struct Table {
    let kind: String?
    let headerRows: [Int]
    let columns: [Column]
    /// Rows with their physical lines, and why nothing was made of them.
    let rows: [(row: Int, lines: ClosedRange<Int>, reason: String?)]
  }

  /// The path as it is shown.
  let file: String
  let delimiter: Character
  let tables: [Table]
  let skipped: [(row: Int, lines: ClosedRange<Int>, reason: String)]
  let filled: Int
  /// Cells that were not taken as written: address, line, and the texts before and after.
  let changes: [(cell: String, line: Int, before: String, after: String)]

  /// Every row that is told of, headers included, once for each time.
  var rows: [Int] {
    tables.flatMap { $0.headerRows + $0.rows.map(\.row) } + skipped.map(\.row)
  }

  /// Whether tables stand side by side: then both have a header in one row.
  var hasTablesBeside: Bool {
    let headers = tables.flatMap(\.headerRows)
    return Set(headers).count < headers.count
  }

  /// The physical lines of each row that is told with them.
  var lines: [Int: ClosedRange<Int>] {
    Dictionary(
      tables.flatMap { $0.rows.map { ($0.row, $0.lines) } } + skipped.map { ($0.row, $0.lines) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The accounts of a file, or of all files of a folder.
  static func accounts(of path: String) async throws -> [RowAccount] {
    let pipeline = Fixtures.pipeline
    return try await pipeline.inspect(InspectionSource(path), jobs: 2).map { result in
      let json = InspectionFormat.json.document(
        of: InspectionFormat.json.part(of: try result.get()), pipeline.tool)
      let document = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
      let files = try #require(document?["files"] as? [[String: Any]])
      return try RowAccount(#require(files.first))
    }
  }

  private init(_ json: [String: Any]) throws {
    let dialect = try #require(json["dialect"] as? [String: Any])
    file = try #require(json["file"] as? String)
    delimiter = try #require((dialect["delimiter"] as? String)?.first)
    filled = try #require((json["rows"] as? [String: Any])?["filled"] as? Int)
    skipped = try #require(json["skipped"] as? [[String: Any]]).map { row in
      (
        try #require(row["row"] as? Int), try Self.lines(of: row), try #require(row["reason"] as? String)
      )
    }
    changes = try #require(json["changes"] as? [[String: Any]]).compactMap { change in
      guard let cell = change["cell"] as? String else { return nil }
      return (
        cell, try #require(change["line"] as? Int), try #require(change["before"] as? String),
        try #require(change["after"] as? String)
      )
    }
    tables = try #require(json["tables"] as? [[String: Any]]).map { table in
      Table(
        kind: table["kind"] as? String, headerRows: try #require(table["headerRows"] as? [Int]),
        columns: try #require(table["columns"] as? [[String: Any]]).compactMap { column in
          // What section rows say stands in no column.
          guard column["column"] is String else { return nil }
          return Column(
            letter: try #require(column["column"] as? String),
            header: try #require(column["header"] as? String),
            cell: try #require(column["cell"] as? String), sample: column["sample"] as? String)
        },
        rows: try #require(table["rows"] as? [[String: Any]]).map { row in
          let isRead = try #require(row["read"] as? Bool)
          let reason = row["reason"] as? String
          #expect(isRead == (reason == nil))
          return (try #require(row["row"] as? Int), try Self.lines(of: row), reason)
        })
    }
  }

  private static func lines(of row: [String: Any]) throws -> ClosedRange<Int> {
    let first = try #require(row["line"] as? Int)
    return first...max(first, try #require(row["lastLine"] as? Int))
  }
}
