/// Headers of columns that are about somebody's private life and decide nothing about a lead.
package enum PersonalHeaders {
  /// Whether a column under this header holds what a playbook must not spread: a phone, a home address, a salary.
  package static func contains(_ header: String) -> Bool {
    let key = Fold.header(header)
    if names.contains(key) { return true }
    let words = key.split(separator: " ").map(String.init)
    guard words.count > 1 else { return false }
    return words.contains(where: alone.contains)
      || words.contains(where: qualifiers.contains) && words.contains(where: qualified.contains)
  }

  /// Words that make any header private.
  private static let alone = keys(
    """
    mobile, cell, cellphone, phone, telephone, tel, fax, handy, mobil, telefon, téléphone, teléfono, móvil, portable,
    birthday, birthdate, geburtstag, geburtsdatum, naissance, nacimiento, salary, gehalt, salaire, salario, ssn, iban,
    nationality, staatsangehörigkeit, gender, geschlecht, religion, religionszugehörigkeit, passport, telefono
    """)

  private static let names = alone.union(
    keys(
      """
      address, home address, street, street address, anschrift, adresse, wohnort, privatadresse, domicilio, dirección,
      date of birth, dob, age, alter, sex, marital status, familienstand, ethnicity, disability, health, cell phone,
      compensation, base salary, bank account, bank details, kontonummer, tax id, steuernummer, social security number,
      national id, personal id, emergency contact, notfallkontakt, whatsapp, personal email, private email,
      携帯, 携帯電話, 電話, 電話番号, 住所, 生年月日, 性別, 給与, 年齢
      """))

  private static let qualifiers = keys(
    "home, private, privat, private, personal, privé, personnel, particular")
  private static let qualified = keys(
    "address, adresse, email, mail, e mail, number, nummer, street, straße, dirección, correo, line, phone")

  private static func keys(_ list: String) -> Set<String> {
    Set(
      list.split { $0 == "," || $0 == "\n" }.map { Fold.header(String($0)) }.filter { !$0.isEmpty })
  }
}
