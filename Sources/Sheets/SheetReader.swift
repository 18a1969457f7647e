import Diagnostics

/// Bytes in, a sheet out: encoding, dialect, records, layout.
package enum SheetReader {
  /// Knows header words; the vocabulary lives in another module.
  package struct HeaderWords: Sendable {
    /// Whether a cell's text is a known column name of any kind of sheet.
    package let isKnown: @Sendable (String) -> Bool
    package init(isKnown: @escaping @Sendable (String) -> Bool) { self.isKnown = isKnown }
  }

  /// Reads one file; never fails on data.
  package static func read(_ bytes: [UInt8], file: String, knowing words: HeaderWords) -> Sheet {
    Sheet(
      file: file, encoding: .utf8, dialect: Dialect(delimiter: UInt8(ascii: ",")), tables: [], remarks: [])
  }
}
