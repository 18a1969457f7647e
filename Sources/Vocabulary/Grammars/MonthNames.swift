/// The names of the months in the languages that planners mix.
enum MonthNames {
  /// Returns the month (1–12) of a folded name or abbreviation: `aug`, `okt`, `marz`, `aout`.
  static func month(_ word: String) -> Int? { months[word] }

  /// The English abbreviation: `Jul`.
  static func abbreviation(_ month: Int) -> String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return names.indices.contains(month - 1) ? names[month - 1] : "?"
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, words) in [
      """
      january jan januar janner jaen janvier janv enero ene januari gennaio gen janeiro tammikuu tammikuuta styczen
      stycznia sty leden ledna январь января янв ocak ianuarie ian
      """,
      """
      february feb februar feber fevrier fevr fev febrero februari febbraio fevereiro helmikuu helmikuuta luty lutego
      lut unor unora февраль февраля фев subat februarie
      """,
      """
      march mar marz maerz mrz mars marzo maart marco maaliskuu maaliskuuta marzec marca brezen brezna март марта мар
      mart marcius martie
      """,
      """
      april apr avril avr abril abr aprile huhtikuu huhtikuuta kwiecien kwietnia kwi duben dubna апрель апреля апр
      nisan aprilis aprilie
      """,
      """
      may mai mayo mei maggio mag maio maj maja toukokuu toukokuuta kveten kvetna май мая mayis majus
      """,
      """
      june jun juni juin junio giugno giu junho kesakuu kesakuuta czerwiec czerwca cze cerven cervna июнь июня июн
      haziran junius iunie
      """,
      """
      july jul juli juillet juil julio luglio lug julho heinakuu heinakuuta lipiec lipca lip cervenec cervence июль
      июля июл temmuz julius iulie
      """,
      """
      august aug aout agosto ago augustus augusti elokuu elokuuta sierpien sierpnia sie srpen srpna август августа
      авг agustos augusztus
      """,
      """
      september sep sept septembre septiembre set settembre setembro syyskuu syyskuuta wrzesien wrzesnia wrz zari
      сентябрь сентября сен сент eylul szeptember septembrie
      """,
      """
      october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta pazdziernik pazdziernika paz
      rijen rijna октябрь октября окт ekim octombrie
      """,
      """
      november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada listopadu lis ноябрь ноября
      ноя kasim noiembrie
      """,
      """
      december dec dezember dez decembre diciembre dic dicembre dezembro desember des joulukuu joulukuuta grudzien
      grudnia gru prosinec prosince декабрь декабря дек aralik decembrie
      """,
    ].enumerated() {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        months[String(word)] = index + 1
      }
    }
    return months
  }()
}
