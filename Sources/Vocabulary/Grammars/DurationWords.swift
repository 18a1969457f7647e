/// The words of response times, folded, in the languages that planners mix.
enum DurationWords {
  enum Unit { case second, minute, hour, day, week, month, year }

  /// What a unit's word says: the unit, and the clock if it holds one (`Werktage`).
  struct Meaning {
    let unit: Unit
    let clock: ServiceTime.Clock?
  }

  static func unit(_ word: String) -> Meaning? { units[word] }
  static func clock(_ word: String) -> ServiceTime.Clock? { clocks[word] }
  static func number(_ word: String) -> Int? { numbers[word] }

  /// Whole texts that are a point or a length by themselves.
  static func phrase(_ folded: String) -> ServiceTime? { phrases[folded] }

  /// Clocks of several words or with digits, taken out before the rest is read; longest first.
  static let clockPhrases: [(phrase: String, clock: ServiceTime.Clock)] = [
    ("round the clock", .calendar), ("around the clock", .calendar), ("wall clock", .calendar),
    ("24 x 7", .calendar),
    ("24x7", .calendar), ("24/7", .calendar), ("7x24", .calendar), ("7/24", .calendar),
    ("monday-friday", .business),
    ("mon-fri", .business), ("mo-fr", .business), ("9 to 5", .business), ("9-to-5", .business),
    ("9-17", .business),
    ("9-5", .business), ("8x5", .business), ("5x8", .business), ("12x5", .business),
  ]

  /// Words in front of a length that do not change it.
  static let openings: Set<String> = [
    "within", "in", "by", "max", "maximum", "up", "to", "at", "most", "under", "less", "than", "<", "≤",
    "innerhalb",
    "innert", "binnen", "bis", "zu", "von", "spatestens", "hochstens", "maximal", "nach", "sous", "dans",
    "les", "le",
    "en", "menos", "de", "moins", "the", "inside", "no", "later", "respond", "response", "dentro", "jusqu",
    "a", "'",
  ]

  /// Words behind a length that do not change it.
  static let endings: Set<String> = [
    "max", "maximum", "maximal", "sla", "or", "less", "以内", "内",
  ]

  private static let units: [String: Meaning] = {
    var units: [String: Meaning] = [:]
    for (unit, clock, words) in [
      (
        .second, nil,
        "秒 초 s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos \""
      ),
      (.minute, nil, "分 分钟 분 m min mins minute minutes minuten minuto minutos ' mn"),
      (.hour, nil, "時間 小时 시간 h hr hrs hour hours std stunde stunden heure heures hora horas hs uur"),
      (.hour, .business, "営業時間 bh bhs bhr bhrs arbeitsstunde arbeitsstunden geschaftsstunden wh"),
      (.hour, .calendar, "kalenderstunden"),
      (.day, nil, "日 天 일 d day days tag tage tagen jour jours j dia dias dag dagen"),
      (
        .day, .business,
        "営業日 工作日 영업일 bd bds bday bdays wd wds workday workdays weekday weekdays werktag werktage werktagen"
      ),
      (.day, .business, "arbeitstag arbeitstage arbeitstagen at wt bankarbeitstage geschaftstage werkdagen"),
      (.day, .calendar, "kalendertag kalendertage kalendertagen"),
      (.week, nil, "週間 周 주 w wk wks week weeks woche wochen semaine semaines semana semanas sem"),
      (.month, nil, "ヶ月 か月 カ月 个月 개월 mo mos mth mths month months monat monate monaten mois mes meses"),
      (.year, nil, "y yr yrs year years jahr jahre jahren an ans annee annees ano anos"),
    ] as [(Unit, ServiceTime.Clock?, String)] {
      for word in words.split(separator: " ") { units[String(word)] = Meaning(unit: unit, clock: clock) }
    }
    return units
  }()

  private static let clocks: [String: ServiceTime.Clock] = {
    var clocks: [String: ServiceTime.Clock] = [:]
    for (clock, words) in [
      (.business, "business bus biz working work office ouvre ouvres ouvree ouvrees ouvrable ouvrables"),
      (.business, "habil habiles laborable laborables werktags bureau"),
      (
        .calendar,
        "calendar cal clock elapsed kalender calendaire calendaires natural naturales always corridos"
      ),
    ] as [(ServiceTime.Clock, String)] {
      for word in words.split(separator: " ") { clocks[String(word)] = clock }
    }
    return clocks
  }()

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, words) in [
      (1, "one an a the ein eine einer einem einen eins un une una uno"), (2, "two zwei deux dos"),
      (3, "three drei trois tres"), (4, "four vier quatre cuatro"), (5, "five funf cinq cinco"),
      (6, "six sechs seis"),
      (8, "eight acht huit ocho"), (10, "ten zehn dix diez"), (12, "twelve zwolf douze doce"),
      (24, "twentyfour vierundzwanzig"),
    ] {
      for word in words.split(separator: " ") { numbers[String(word)] = number }
    }
    return numbers
  }()

  private static let phrases: [String: ServiceTime] = {
    var phrases: [String: ServiceTime] = [:]
    let endOfDay = ServiceTime(.endOfBusinessDay, clock: .business)
    let nextDay = ServiceTime(.nextBusinessDay, clock: .business)
    for (time, texts) in [
      (
        ServiceTime(.minutes(0), clock: nil),
        [
          "即時", "直ちに", "immediate", "immediately", "instant", "instantly", "instantaneous", "real time",
          "realtime",
          "in real time",
          "sofort", "umgehend", "echtzeit", "in echtzeit", "immediat", "immediatement", "temps reel",
          "en temps reel",
          "inmediato", "inmediatamente", "tiempo real", "en tiempo real",
        ]
      ),
      (
        ServiceTime(.minutes(30), clock: nil),
        [
          "half an hour", "half hour", "a half hour", "halbe stunde", "eine halbe stunde", "demi heure",
          "une demi heure",
          "media hora",
        ]
      ),
      (
        endOfDay,
        [
          "当日", "当日中", "即日", "same day", "same business day", "same working day", "sameday", "eod", "eob",
          "cob", "eobd",
          "end of day",
          "end of the day", "end of business", "end of business day", "close of business", "within the day",
          "today",
          "sbd", "taggleich", "selber tag", "gleicher tag", "am selben tag", "am gleichen tag", "heute",
          "tagesende",
          "ende des tages", "meme jour", "le meme jour", "le jour meme", "jour meme", "fin de journee",
          "mismo dia",
          "el mismo dia", "fin del dia",
        ]
      ),
      (
        nextDay,
        [
          "翌営業日", "翌日", "nbd", "next business day", "next working day", "next day", "next workday",
          "following business day",
          "tomorrow", "nachster werktag", "nachster arbeitstag", "am nachsten werktag",
          "am nachsten arbeitstag",
          "nachsten werktag", "nachsten arbeitstag", "folgetag", "nachster tag", "morgen",
          "jour ouvre suivant",
          "le jour ouvre suivant", "lendemain", "le lendemain", "prochain jour ouvre", "dia habil siguiente",
          "siguiente dia habil", "siguiente dia laborable", "dia siguiente", "el dia siguiente",
        ]
      ),
    ] {
      for text in texts { phrases[text] = time }
    }
    return phrases
  }()
}
