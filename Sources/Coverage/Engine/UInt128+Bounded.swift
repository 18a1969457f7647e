extension UInt128 {
  /// The product, or the largest number where that is exceeded.
  ///
  /// Counts stay exact up to 3 · 10³⁸ points; beyond, they stay above zero and as large as can be.
  func times(_ other: UInt128) -> UInt128 {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? .max : product
  }

  /// The sum, or the largest number where that is exceeded.
  func plus(_ other: UInt128) -> UInt128 {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }
}
