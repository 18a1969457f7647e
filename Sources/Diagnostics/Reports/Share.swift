/// An exact part of a whole, from 0 to 1.
package struct Share: Hashable, Sendable {
  package let part: UInt128
  package let whole: UInt128

  /// `part` of `whole`; nothing of nothing is 0, and a part is never more than its whole.
  package init(_ part: UInt128, of whole: UInt128) {
    self.part = min(part, whole)
    self.whole = whole
  }

  /// The share in thousandths, rounded half up, so 0.0005 becomes 0.001.
  package var rounded: Finding.Number {
    guard whole > 0 else { return Finding.Number(units: 0) }
    guard part < whole else { return Finding.Number(units: 1) }
    let (thousandths, rest) = whole.dividingFullWidth(part.multipliedFullWidth(by: 1000))
    let up = rest >= whole - rest
    return Finding.Number(units: Int(thousandths) + (up ? 1 : 0), decimals: 3)
  }
}
