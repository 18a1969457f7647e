/// What spreadsheets show in place of a value that they could not compute, in the languages that they speak.
enum SpreadsheetErrors {
  /// Whether a trimmed text is such an error: `#REF!`, `#NV`, `#¡REF!`, `#ССЫЛКА!`, `Err:502`, `#####`.
  static func contains(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if first == UInt8(ascii: "E") { return isCode(text) }
    guard first == UInt8(ascii: "#") || text.hasPrefix("＃") else { return false }
    if text.utf8.count >= 3, text.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    let key = Fold.key(text)
    if plain.contains(key) { return true }
    // A short word such as `#ad` is an error only with the mark that spreadsheets put behind it.
    return (text.hasSuffix("!") || text.hasSuffix("?")) && marked.contains(key)
  }

  /// `Err:502` of LibreOffice.
  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 7 && text.hasPrefix("Err:") && text.utf8.dropFirst(4).allSatisfy { 48...57 ~= $0 }
  }

  private static let plain = keys(
    """
    #ref #n/a #value #name #div/0 #num #null #spill #calc #error #getting_data #field #blocked #connect #unknown
    #busy #python #external #nv #bezug #wert #zahl #uberlauf #kalk #verbinden #valeur #nombre #nul #propagation
    #valor #nulo #desbordamiento #rif #valore #nome #nullo #n/d #verw #waarde #naam #getal #leeg #deel/0 #n/b #nb
    #ссылка #знач #имя #дел/0 #число #пусто #н/д #adr #arg #nazwa #dziel/0 #liczba #odkaz #hodnota #nazev
    #deleni_nulou #neni_k_dispozici #cislo #referens #saknas #vardefel #division/0 #ogiltigt #skarningsfel
    #reference #i/t #vaerdi #verdi #viittaus #puuttuu #jako/0 #hiv #hianyzik #ertek #zeroszto #basv #deger
    #sayi/0 #yok #yayma
    """)

  private static let marked = keys("#nom #navn #namn #nimi #arvo #luku #nev #szam #sayi #bos #ad #zero")

  private static func keys(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { Fold.key(String($0)) })
  }
}
