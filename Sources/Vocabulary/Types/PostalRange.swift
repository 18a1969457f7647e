/// A run of postal codes of one country, from one prefix through another: `80-87`, `SW1A`, `10001:10099`.
///
/// Its normal form is a half-open interval of strings in the order of their characters (digits before letters). A
/// prefix takes in everything that begins with it, so `80` starts at `80` and ends before its successor `81`. The
/// successor of a prefix of digits carries, as numbers do: after `89` comes `9`. One with letters does not, since `W9`
/// is followed by `WA`. Zeros at the end say nothing in this order (`80` and `8` have the same start) and are left
/// out, so that `80-89` and `8` are equal, and neighbours touch: `80-84` ends where `85-89` starts.
package struct PostalRange: Sendable {
  /// The prefixes typed, in capitals and without spaces; equal where one was typed.
  package let first: String
  package let last: String
  /// The smallest string in the range, in normal form; empty where it starts with the first code of all.
  package let lower: String
  /// The smallest string above the range, in normal form; `nil` where nothing is above.
  package let upper: String?

  /// `nil` where a prefix is empty, holds anything but letters A–Z and digits, or the last comes before the first.
  package init?(first: String, last: String) {
    guard let first = Self.normalized(first), let last = Self.normalized(last), !first.isEmpty, !last.isEmpty
    else {
      return nil
    }
    lower = Self.withoutZeros(first)
    upper = Self.successor(of: last)
    self.first = first
    self.last = last
    guard lower <= Self.withoutZeros(last) else { return nil }
  }

  package init?(prefix: String) { self.init(first: prefix, last: prefix) }

  /// Whether the code, in any case and with any spaces, lies in the range.
  package func contains(_ code: String) -> Bool {
    guard let code = Self.normalized(code), !code.isEmpty else { return false }
    return Self.withoutZeros(code) >= lower && upper.map { code < $0 } ?? true
  }

  package func overlaps(_ other: Self) -> Bool {
    (other.upper.map { lower < $0 } ?? true) && (upper.map { other.lower < $0 } ?? true)
  }

  /// Whether all of the other range lies in this one.
  package func contains(_ other: Self) -> Bool {
    guard lower <= other.lower else { return false }
    guard let upper else { return true }
    return other.upper.map { $0 <= upper } ?? false
  }

  /// Returns capitals without spaces and hyphens; `nil` where other signs are left.
  private static func normalized(_ text: String) -> String? {
    var plain: [UInt8] = []
    for byte in text.utf8 where byte != 0x20 && byte != 0x2D {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: plain.append(byte)
      case 0x61...0x7A: plain.append(byte - 0x20)
      default: return nil
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func withoutZeros(_ prefix: String) -> String {
    let zeros = prefix.utf8.reversed().prefix { $0 == 0x30 }.count
    return zeros == 0 ? prefix : String(prefix.dropLast(zeros))
  }

  /// The smallest string that comes after everything with this prefix.
  private static func successor(of prefix: String) -> String? {
    let (nine, capitalA, capitalZ): (UInt8, UInt8, UInt8) = (0x39, 0x41, 0x5A)
    var bytes = Array(prefix.utf8)
    let isNumber = bytes.allSatisfy { $0 <= nine }
    while let last = bytes.popLast() {
      if last == capitalZ || (isNumber && last == nine) { continue }
      bytes.append(last == nine ? capitalA : last + 1)
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }
}

/// Equal are ranges that hold the same codes, whatever was typed.
extension PostalRange: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.lower == right.lower && left.upper == right.upper
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(lower)
    hasher.combine(upper)
  }
}

extension PostalRange: Comparable {
  /// By the lower end, then the shorter first.
  package static func < (left: Self, right: Self) -> Bool {
    guard left.lower == right.lower else { return left.lower < right.lower }
    guard let end = left.upper else { return false }
    return right.upper.map { end < $0 } ?? true
  }
}

extension PostalRange: CustomStringConvertible {
  /// As typed: `80–87`, `SW1A`.
  package var description: String { first == last ? first : "\(first)–\(last)" }
}
