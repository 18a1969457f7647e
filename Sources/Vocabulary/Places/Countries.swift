/// The countries of ISO 3166-1, and Kosovo.
package enum Countries {
  /// All alpha-2 codes in alphabetical order, `XK` among them.
  package static var all: [String] { ValueCatalogue.values(of: .country) }

  /// The alpha-2 code of a country's code or name; `nil` where it is none or may be several.
  package static func code(of text: String) -> String? {
    let codes = ValueCatalogue.candidates(text, scope: .country)
    let match = ValueCatalogue.canonical(text, scope: .country)
    return codes.count == 1 && match?.isAmbiguous == false ? codes[0] : nil
  }

  /// The name as planners write it; the code itself where it is unknown.
  package static func name(of code: String) -> String { ValueCatalogue.display(code, scope: .country) }
}
