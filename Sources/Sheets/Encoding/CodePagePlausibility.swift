/// How much a file looks like writing when it is read with a code page.
enum CodePagePlausibility {
  /// The sum over all bytes from 0x80 up of what each character says in its place; more is more plausible.
  static func score(_ file: [UInt8], as page: CodePage) -> Int {
    let sample = file.prefix(262_144)
    var score = 0
    for index in sample.indices where sample[index] >= 0x80 {
      score += weight(
        of: page.scalar(sample[index]),
        after: index > sample.startIndex ? page.scalar(sample[index - 1]) : nil,
        before: index + 1 < sample.endIndex ? page.scalar(sample[index + 1]) : nil)
    }
    return score
  }

  private static func weight(
    of scalar: Unicode.Scalar?, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Int {
    guard let scalar else { return -10 }
    let isAfterLetter = previous.map(isLetter) ?? false
    let isBeforeLetter = next.map(isLetter) ?? false
    switch scalar {
    // Letters of Western European languages in their usual form.
    case "ä", "ö", "ü", "ß", "é", "è", "ê", "ë", "à", "â", "á", "ã", "å", "æ", "ç", "í", "î", "ï", "ñ", "ó",
      "ò", "ô", "õ", "ø", "œ", "ú", "ù", "û":
      return isAfterLetter || isBeforeLetter ? 4 : 0
    case "Ä", "Ö", "Ü", "É", "È", "Å", "Ø", "Á", "Ç", "Ñ", "À", "Ó", "Í", "Š", "Ž", "Œ", "Æ", "Ã", "Õ", "Ê",
      "Ô", "Ú", "Â":
      // A capital after a small letter is hardly ever writing.
      if let previous, previous.properties.isLowercase { return -4 }
      return isBeforeLetter ? 3 : 0
    case "š", "ž", "ÿ", "ì", "ý":
      return isAfterLetter || isBeforeLetter ? 1 : -1
    case "“", "‘", "„", "«", "‹":
      return !isAfterLetter && isBeforeLetter ? 3 : -2
    case "’":
      return isAfterLetter ? 3 : -1
    case "”", "»", "›":
      return isAfterLetter && !isBeforeLetter ? 3 : 0
    case "–", "—", "…", "•", "·", "\u{A0}", "●", "°":
      return isAfterLetter && isBeforeLetter && scalar != "–" && scalar != "\u{A0}" ? -3 : 2
    case "€", "£", "¥", "©", "®", "™", "§", "½", "²":
      return isAfterLetter && isBeforeLetter ? -4 : 2
    default:
      return isAfterLetter && isBeforeLetter ? -4 : isLetter(scalar) ? -1 : -2
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
}
