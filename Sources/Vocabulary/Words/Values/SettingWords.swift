/// The settings of a plan, in the row form of `WordRows`.
enum SettingWords {
  static let rows = #"""
    plan: plan | plan name | Planname
    period: period | quarter | plan period | planning period | Zeitraum | Quartal
    as of: as of | as-of | as of date | as-of date | status date | Stand | Stichtag
    fiscal year starts: fiscal year starts | fiscal year start | FY start | FY starts | fiscal start month |
       fiscal year begins | Geschäftsjahresbeginn
    currency: currency | plan currency | Währung | devise | moneda
    number style: number style | number locale | number format | decimal mark | Zahlenformat
    date order: date order | date format | date style | Datumsformat
    hit policy: hit policy | match policy | rule order
    routing axes: routing axes | axes | routing dimensions | dimensions
    precedence: precedence | sheet precedence | order of sheets
    impossible: impossible | impossible leads | impossible region | impossible regions | impossible combination |
       impossible combinations | no such leads | out of scope | unmöglich | impossibles | imposible
    paper: paper | paper size | paper format | page size | Papierformat | Papier | format papier
    default owner: default owner | fallback owner | catch-all owner | fallback
    fail on: fail on | fail-on
    """#
}
