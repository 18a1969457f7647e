import Diagnostics
import Testing

@Suite("A number in a report")
struct NumberTests {
  @Test(
    "is plain digits without trailing zeros",
    arguments: [
      (0, 0, "0"), (50_000, 0, "50000"), (12_345, 2, "123.45"), (9950, 2, "99.5"), (5, 2, "0.05"),
      (500, 2, "5"), (0, 3, "0"), (-5, 1, "-0.5"), (-1200, 2, "-12"), (1, 6, "0.000001"),
      (.max, 0, "9223372036854775807"), (.min, 0, "-9223372036854775808"),
    ])
  func number(units: Int, decimals: Int, text: String) {
    #expect(Finding.Number(units: units, decimals: decimals).description == text)
  }

  @Test(
    "is a share rounded half up to thousandths, 0 and 1 only where it is exactly that, however large the parts are",
    arguments: [
      (0, 7, "0"), (7, 7, "1"), (1, 2, "0.5"), (1, 3, "0.333"), (2, 3, "0.667"), (981, 1000, "0.981"),
      (1, 2000, "0.001"), (1, 2001, "0.001"), (1999, 2000, "0.999"), (0, 0, "0"),
      (9, 7, "1"), (UInt128.max, .max, "1"), (UInt128.max / 4, .max, "0.25"),
      (UInt128.max - 1, .max, "0.999"),
      (1, .max, "0.001"),
    ] as [(UInt128, UInt128, String)])
  func share(part: UInt128, whole: UInt128, text: String) {
    #expect(Share(part, of: whole).rounded.description == text)
  }

  @Test(
    "is a share in words that is never called none or all of it where it is not",
    arguments: [
      (0, 7, "0 %"), (0, 0, "0 %"), (7, 7, "100 %"), (981, 1000, "98.1 %"), (1, 2, "50 %"),
      (1, 2000, "0.1 %"), (1, 2001, "under 0.1 %"), (1, .max, "under 0.1 %"), (9994, 10000, "99.9 %"),
      (1999, 2000, "over 99.9 %"), (UInt128.max - 1, .max, "over 99.9 %"),
    ] as [(UInt128, UInt128, String)])
  func percent(part: UInt128, whole: UInt128, text: String) {
    #expect(Share(part, of: whole).percent == text)
  }
}
