/// The countries and states of sales regions, one row for each region.
///
/// `region: members + members that come along`: those behind the `+` are territories and very small states that no
/// planner names on their own. A member in capitals and underscores may be a region of a row above.
enum RegionMembers {
  static let countries = """
    USA: US
    CANADA: CA + PM
    MEXICO: MX
    CENTRAL_AMERICA: BZ CR GT HN NI PA SV
    CARIBBEAN: AG BB BS CU DM DO GD HT JM KN LC TT VC + AI AW BL BM BQ CW GP KY MF MQ MS PR SX TC VG VI
    BRAZIL: BR
    ANDEAN: BO CO EC GY PE SR VE + GF
    SOUTHERN_CONE: AR CL PY UY + BV FK GS
    DACH: DE AT CH + LI
    BENELUX: NL BE LU
    NORDICS: DK FI NO SE IS + AX FO SJ
    UKI: GB IE + GG IM JE
    FRANCE: FR + MC
    IBERIA: ES PT + AD GI
    ITALY: IT + MT SM VA
    CEE: BG CZ HU PL RO SK
    BALTICS: EE LT LV
    SEE: AL BA CY GR HR ME MK RS SI
    CIS: AM AZ BY GE KG KZ MD RU TJ TM UA UZ
    TURKIYE: TR
    ISRAEL: IL
    GCC: AE BH KW OM QA SA
    MIDDLE_EAST_OTHER: IQ IR JO LB PS SY YE
    NORTH_AFRICA: DZ EG LY MA SD TN + EH
    SSA: AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SL \
    SN SO SS ST SZ TD TG TZ UG ZA ZM ZW + RE SH YT
    ANZ: AU NZ + CC CX HM NF
    ASEAN: BN ID KH LA MM MY PH SG TH TL VN
    GREATER_CHINA: CN HK MN MO TW
    JAPAN: JP
    KOREA: KR KP
    SAARC: AF BD BT IN LK MV NP PK
    PACIFIC_ISLANDS: FJ FM KI MH NR PG PW SB TO TV VU WS + AS CK GU MP NC NU PF PN TK UM WF
    UNASSIGNED: + AQ GL IO TF
    """

  /// Regions made of the regions above; Türkiye is counted with the Middle East, as in `META`.
  static let groups = """
    NA: USA CANADA
    SOUTH_AMERICA: BRAZIL ANDEAN SOUTHERN_CONE
    LATAM: MEXICO CENTRAL_AMERICA CARIBBEAN SOUTH_AMERICA
    AMER: NA LATAM
    SOUTHERN_EUROPE: IBERIA ITALY GR CY
    EUROPE: DACH BENELUX NORDICS UKI FRANCE IBERIA ITALY CEE BALTICS SEE
    MIDDLE_EAST: GCC ISRAEL MIDDLE_EAST_OTHER
    AFRICA: NORTH_AFRICA SSA
    MEA: MIDDLE_EAST AFRICA TURKIYE
    EMEA: EUROPE CIS MEA
    APEJ: ANZ ASEAN GREATER_CHINA KOREA SAARC PACIFIC_ISLANDS
    APAC: APEJ JAPAN
    GLOBAL: AMER EMEA APAC UNASSIGNED
    """

  /// Parts of the United States, as the suffixes of ISO 3166-2; East, Central and West together are all 51.
  static let states = """
    US_NORTHEAST: CT MA ME NH NJ NY PA RI VT
    US_SOUTHEAST: AL DC DE FL GA KY MD MS NC SC TN VA WV
    US_EAST: AL CT DC DE FL GA KY MA MD ME MS NC NH NJ NY PA RI SC TN VA VT WV
    US_CENTRAL: AR IA IL IN KS LA MI MN MO ND NE OH OK SD TX WI
    US_WEST: AK AZ CA CO HI ID MT NM NV OR UT WA WY
    """
}
