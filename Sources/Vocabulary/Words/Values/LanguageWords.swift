/// Languages, in the row form of `WordRows`.
enum LanguageWords {
  static let rows = #"""
    // ISO 639-1 / BCP 47
    en = English: en | eng | english | englisch | anglais | inglés | en-US | en-GB
    de = German: de | ger | deu | german | deutsch | allemand | alemán
    fr = French: fr | fre | fra | french | français | französisch
    es = Spanish: es | spa | spanish | español | castellano | spanisch
    pt = Portuguese: pt | por | portuguese | português | pt-BR | brazilian portuguese
    it = Italian: it | ita | italian | italiano
    nl = Dutch: nl | dut | nld | dutch | nederlands | flemish
    ja = Japanese: ja | ~jp | jpn | japanese | 日本語
    zh = Chinese: zh | chi | zho | chinese | mandarin | 中文 | ~cn
    ko = Korean: ko | kor | korean
    """#
}
