/// The columns of a settings sheet, in the row form of `WordRows`.
enum SettingHeaders {
  static let rows = #"""
    setting text: Setting | Settings | Option | Parameter | Key | Name | Property | Einstellung | 設定
    value text: Value | Setting value | Choice | Wert | Valeur | Valor | 値
    notes text: Notes | Comments | Comment | Description | Meaning | Bemerkung
    """#
}
