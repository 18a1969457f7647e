extension String {
  /// Whether a sign of ASCII is in the text; as quick as looking through its bytes.
  package func contains(byte sign: Unicode.Scalar) -> Bool {
    let byte = UInt8(ascii: sign)
    return utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }
}
