/// An exact part of a whole, from 0 to 1.
package struct Share: Hashable, Sendable {
  package let part: UInt128
  package let whole: UInt128

  /// `part` of `whole`; nothing of nothing is 0, and a part is never more than its whole.
  package init(_ part: UInt128, of whole: UInt128) {
    self.part = min(part, whole)
    self.whole = whole
  }

  /// The share in thousandths, rounded half up; 0 is nothing at all and 1 is everything, so that 0.0001 becomes 0.001.
  package var rounded: Finding.Number {
    guard whole > 0, part > 0 else { return Finding.Number(units: 0) }
    guard part < whole else { return Finding.Number(units: 1) }
    return Finding.Number(units: min(max(thousandths, 1), 999), decimals: 3)
  }

  /// `98.1 %`, `under 0.1 %`, `over 99.9 %`; `0 %` and `100 %` only where it is exactly that.
  package var percent: String {
    guard whole > 0, part > 0 else { return "0 %" }
    guard part < whole else { return "100 %" }
    switch thousandths {
    case 0: return "under 0.1 %"
    case 1000: return "over 99.9 %"
    case let tenths: return "\(Finding.Number(units: tenths, decimals: 1)) %"
    }
  }

  /// Rounded half up.
  private var thousandths: Int {
    let (thousandths, rest) = whole.dividingFullWidth(part.multipliedFullWidth(by: 1000))
    return Int(thousandths) + (rest >= whole - rest ? 1 : 0)
  }
}
