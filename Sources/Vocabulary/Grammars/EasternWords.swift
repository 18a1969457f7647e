/// The words of amounts and times that Japanese, Chinese and Korean write without spaces between them.
enum EasternWords {
  /// The length of the longest of these words that starts at the index; `nil` where none does.
  static func length(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
    guard scalars[index].value >= 0x3000, let words = byStart[scalars[index]] else { return nil }
    return words.first { word in
      index + word.count <= scalars.count && scalars[index..<(index + word.count)].elementsEqual(word)
    }?.count
  }

  /// By their first letter, the longest first.
  private static let byStart: [Unicode.Scalar: [[Unicode.Scalar]]] = {
    let words = """
      以上 以下 以内 未満 超 百万 万 億 亿 千 円 元 人 名 営業日 営業時間 工作日 時間 小时 分 分钟 日 天 週間 周 ヶ月 か月 カ月 个月 翌営業日
      翌日 当日 当日中 即日 即時 直ちに 年 月 内 から 이상 이하 미만 초과 만 억 원 명 영업일 시간 분 일 주 개월 년 월
      """.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) }
    return Dictionary(grouping: words) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
  }()
}
